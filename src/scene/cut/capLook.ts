/** How each tissue looks where it is cut: colour, grain, the shade along its edge, a rind, an outline. Widths in mm. */
import type { Tissue } from '../body/tissueOf.ts';
import type { CAP_GRAINS } from './CapMesh.ts';

type Rgb = readonly [number, number, number];

export interface CapLook {
  readonly fill: Rgb;
  readonly grain: (typeof CAP_GRAINS)[number];
  /** Darker towards the edge, so that each body reads as rounded. */
  readonly shade: { readonly colour: Rgb; readonly width: number; readonly cover: number };
  /** Cortex of bone, wall of a vessel, capsule of an organ. */
  readonly rind?: { readonly colour: Rgb; readonly width: number };
  readonly line: { readonly colour: Rgb; readonly width: number };
}

const INK: Rgb = [52, 30, 26];

export const CAP_LOOKS: Readonly<Record<Tissue, CapLook>> = {
  skin: { fill: [214, 190, 152], grain: 'plain', shade: { colour: [120, 92, 66], width: 30, cover: 0 }, line: { colour: [112, 72, 50], width: 0.5 } },
  fat: { fill: [243, 213, 140], grain: 'fat', shade: { colour: INK, width: 2, cover: 0 }, line: { colour: INK, width: 0.2 } },
  muscle: { fill: [168, 68, 60], grain: 'muscle', shade: { colour: [88, 22, 24], width: 3.4, cover: 0.62 }, line: { colour: [236, 214, 190], width: 0.55 } },
  organ: { fill: [132, 78, 92], grain: 'organ', shade: { colour: [70, 30, 46], width: 6, cover: 0.6 }, rind: { colour: [104, 52, 66], width: 1.2 }, line: { colour: [58, 26, 38], width: 0.5 } },
  pleura: { fill: [233, 195, 218], grain: 'plain', shade: { colour: [150, 100, 130], width: 2, cover: 0.3 }, line: { colour: [120, 80, 104], width: 0.4 } },
  ligament: { fill: [186, 187, 146], grain: 'fibre', shade: { colour: [96, 96, 60], width: 1.6, cover: 0.4 }, line: { colour: [84, 84, 52], width: 0.35 } },
  fascia: { fill: [222, 233, 238], grain: 'fibre', shade: { colour: [120, 144, 156], width: 0.6, cover: 0.3 }, line: { colour: [88, 112, 124], width: 0.25 } },
  disc: { fill: [150, 188, 200], grain: 'fibre', shade: { colour: [66, 104, 118], width: 5, cover: 0.5 }, line: { colour: [58, 92, 106], width: 0.45 } },
  bone: { fill: [222, 196, 158], grain: 'bone', shade: { colour: [150, 108, 74], width: 5, cover: 0.35 }, rind: { colour: [247, 240, 222], width: 1.5 }, line: { colour: [116, 92, 58], width: 0.5 } },
  vein: { fill: [52, 84, 154], grain: 'plain', shade: { colour: [18, 34, 84], width: 2.4, cover: 0.7 }, rind: { colour: [112, 144, 206], width: 0.7 }, line: { colour: [22, 38, 84], width: 0.35 } },
  artery: { fill: [178, 34, 34], grain: 'plain', shade: { colour: [92, 8, 12], width: 2.4, cover: 0.7 }, rind: { colour: [232, 108, 98], width: 0.9 }, line: { colour: [86, 12, 14], width: 0.35 } },
  nerve: { fill: [240, 196, 62], grain: 'nerve', shade: { colour: [150, 108, 8], width: 1, cover: 0.45 }, line: { colour: [110, 78, 4], width: 0.4 } },
};

/** Fluid round the roots of the cauda equina. */
export const DURA_LOOK: CapLook = { ...CAP_LOOKS.fascia, fill: [206, 224, 230], grain: 'plain', shade: { colour: [120, 150, 162], width: 3, cover: 0.5 }, rind: { colour: [240, 246, 248], width: 0.6 } };

/** Bands along the skin, from the outside in: depth in mm, colour, cover there. The model holds no lower edge of the fat, so it fades. */
export const SKIN_BANDS: readonly (readonly [mm: number, colour: Rgb, cover: number])[] = [
  [0, [206, 152, 122], 1],
  [2.2, [226, 178, 148], 1],
  [2.2, [246, 219, 152], 1],
  [11, [240, 208, 138], 0.92],
  [30, [226, 198, 148], 0],
];

/** What is drawn over what, where two structures meet in one place. */
export const CAP_ORDER: readonly Tissue[] = ['skin', 'fat', 'muscle', 'organ', 'pleura', 'ligament', 'fascia', 'disc', 'bone', 'vein', 'artery', 'nerve'];
