/** Materials of the plate. Made once per tissue and layer, shared by everything drawn with them. */
import { BackSide, Color, CustomBlending, DoubleSide, FrontSide, OneFactor, OneMinusSrcAlphaFactor, ShaderMaterial, Vector3, Vector4, type IUniform } from 'three';
import type { Tissue } from '../body/tissueOf.ts';
import { plateFragment, plateVertex } from './plateShader.ts';

/** Values that all materials of one scene share by reference: one write reaches them all. */
export interface PlateUniforms {
  /** Centre of the porthole in eye space, and its radius in metres. */
  readonly uPort: IUniform<Vector4>;
  readonly uEdge: IUniform<number>;
  readonly uRim: IUniform<number>;
  readonly uAccent: IUniform<Color>;
  /** Heights between which the skin may be taken away: gone from y, w stands for whole again. */
  readonly uBand: IUniform<Vector4>;
  /** 1 draws the arms as glass. */
  readonly uArms: IUniform<number>;
  /** Normal and offset of a plane; what lies before it is not drawn. */
  readonly uCut: IUniform<Vector4>;
  readonly uDiscCentre: IUniform<Vector3>;
  /** Two radii in metres, and how strongly they show. */
  readonly uDiscRadii: IUniform<Vector3>;
}

export interface OwnUniforms {
  readonly uColour: IUniform<Color>;
  readonly uOpacity: IUniform<number>;
  readonly uGhostliness: IUniform<number>;
  readonly uLit: IUniform<number>;
  readonly uInflate: IUniform<number>;
}

export type PlateMaterial = ShaderMaterial & { uniforms: OwnUniforms };

/** Experience 12.2; the second colour is that of tendon, cartilage. */
export const TISSUE_COLOURS: Readonly<Record<Tissue, readonly [string, string]>> = {
  skin: ['#d8a88a', '#ffffff'],
  fat: ['#f3d58c', '#ffffff'],
  fascia: ['#dce8ec', '#ffffff'],
  muscle: ['#a6423c', '#ece2d0'],
  ligament: ['#9fa077', '#ffffff'],
  bone: ['#e6d9b8', '#cfdad6'],
  disc: ['#7fa9b8', '#ffffff'],
  artery: ['#cc1a1a', '#ffffff'],
  vein: ['#2b57a6', '#ffffff'],
  nerve: ['#e8b000', '#ffffff'],
  organ: ['#5e3a4e', '#ffffff'],
  pleura: ['#e9c3da', '#ffffff'],
};

export const SKIN_TONES: readonly string[] = ['#f0cdb4', '#d8a88a', '#a8714f', '#6b4530'];

const KIND: Readonly<Record<Tissue, number>> = {
  skin: 0, muscle: 0, fascia: 1, fat: 2, bone: 3, disc: 4, ligament: 5, nerve: 6, artery: 7, vein: 7, organ: 8, pleura: 8,
};

/** Share of light that a tissue stops even when it is shown whole. */
export const TISSUE_OPACITY: Partial<Record<Tissue, number>> = { fascia: 0.8, pleura: 0.4, organ: 0.42, fat: 0.96 };

/** Tissues that stay in the background: drawn by their edges, as silhouettes. */
export const SILHOUETTES: ReadonlySet<Tissue> = new Set<Tissue>(['organ', 'pleura']);

export function createPlateUniforms(): PlateUniforms {
  return {
    uPort: { value: new Vector4(0, 0, -1, 10) },
    uEdge: { value: 0.35 },
    uRim: { value: 0.4 },
    uAccent: { value: new Color('#0b6670') },
    uBand: { value: new Vector4(0.596, 0.604, 1.206, 1.214) },
    uArms: { value: 0 },
    uCut: { value: new Vector4(0, 0, 0, -9) },
    uDiscCentre: { value: new Vector3() },
    uDiscRadii: { value: new Vector3() },
  };
}

/**
 * `ghost` draws a body by its edges, `cavity` its far wall seen through the porthole; both are for skin. `depth` draws no colour: before a
 * layer that fades it keeps all but its nearest surface out of the picture, so that the layer pales as one.
 */
export function plateMaterial(tissue: Tissue, shared: PlateUniforms, as: 'solid' | 'ghost' | 'cavity' | 'depth' = 'solid'): PlateMaterial {
  const [colour, second] = TISSUE_COLOURS[tissue];
  const own: OwnUniforms = {
    uColour: { value: new Color(colour) },
    uOpacity: { value: 1 },
    uGhostliness: { value: 0 },
    uLit: { value: 0 },
    uInflate: { value: 0 },
  };
  const material = new ShaderMaterial({
    name: `${tissue}-${as}`,
    vertexShader: plateVertex,
    fragmentShader: plateFragment,
    defines: { ...(tissue === 'skin' ? { SKIN: 1 } : {}), ...(as === 'solid' ? {} : { [as.toUpperCase()]: 1 }) },
    side: as === 'cavity' ? BackSide : tissue === 'fascia' || tissue === 'pleura' ? DoubleSide : FrontSide,
    uniforms: { ...own, ...shared, uSecond: { value: new Color(second) }, uTissue: { value: KIND[tissue] } },
    // The usual blending, told in full: under its short name a body that begins to fade would wait for another program.
    blending: CustomBlending,
    blendSrcAlpha: OneFactor,
    blendDstAlpha: OneMinusSrcAlphaFactor,
    transparent: as === 'ghost' || as === 'depth',
    depthWrite: as !== 'ghost',
    colorWrite: as !== 'depth',
  });
  return material as unknown as PlateMaterial;
}
