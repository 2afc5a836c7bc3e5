/** One sheet: pixels to shapes to SVG. Same model, same bytes. */
import { blur } from './blur.ts';
import { areaOf, contours, pathOf, simplifyRing } from './contours.ts';
import { fibreStrokes } from './fibreStrokes.ts';
import { inkLines } from './inkLines.ts';
import { eyeAxes, projectOnPlate, type PlateCamera, type Triple } from './plateCamera.ts';
import { rasterise, STRIDE, V, type Raster } from './rasterise.ts';
import type { DrawnStructure } from './readStructures.ts';
import { shadePixels, type Ground, type Shaded } from './shadePixels.ts';
import { toneBands, type GroundTones } from './toneBands.ts';

export interface Sheet {
  readonly camera: PlateCamera;
  /** Drawn solid. */
  readonly solid: readonly DrawnStructure[];
  /** Drawn as glass below what is solid. */
  readonly ghost: readonly DrawnStructure[];
  /** What surrounds opened insides, as drawn by skinAround; the same at every stop. */
  readonly around: string | null;
  readonly keep?: (at: Triple) => boolean;
}

/** Characters of one file; with gzip a third of it. */
const HEAVIEST = 70_000;
/** Whole steps per plate unit in path data. */
const FINE = 2;
const INK = '#3a2721';
/** Back to front, so that seams of what lies above cover those below. */
const ORDER: readonly Ground[] = ['skin', 'fat', 'organ', 'pleura', 'bone', 'disc', 'ligament', 'muscle', 'tendon', 'fascia', 'vein', 'artery', 'nerve'];
const STEPS: Partial<Record<Ground, number>> = { skin: 24, muscle: 6, bone: 5, tendon: 6, fascia: 6, organ: 5 };

/** The sheet with as much detail as its weight allows. */
export function drawPlate(sheet: Sheet): string {
  let svg = '';
  for (let coarse = 1; coarse < 3; coarse *= 1.3) {
    svg = drawAt(sheet, coarse);
    if (svg.length <= HEAVIEST) return svg;
  }
  throw new Error(`A plate stays heavier than ${HEAVIEST} characters however coarsely it is drawn: ${svg.length}.`);
}

/** @param coarse 1 or more: larger errors are allowed and larger specks left out */
function drawAt(sheet: Sheet, coarse: number): string {
  const { camera } = sheet;
  const { width, height } = camera;
  const layers: string[] = [];
  if (sheet.around !== null) layers.push(sheet.around);
  if (sheet.ghost.length > 0) layers.push(ghostLayer(rasterise(sheet.ghost, camera, sheet.keep), camera, coarse));
  layers.push(solidLayer(rasterise(sheet.solid, camera, sheet.keep), camera, coarse));
  const defs = layers.flatMap((layer) => layer.match(/<clipPath[\s\S]*?<\/clipPath>/g) ?? []);
  const drawn = layers.map((layer) => layer.replaceAll(/<clipPath[\s\S]*?<\/clipPath>/g, ''));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width * FINE} ${height * FINE}" width="${width * FINE * 4}" height="${height * FINE * 4}"><defs>${defs.join('')}</defs>${drawn.join('')}</svg>\n`;
}

function solidLayer(raster: Raster, camera: PlateCamera, coarse: number): string {
  const shaded = shadePixels(raster, camera.scale / 1000);
  const shown = covered(raster);
  return tones(raster, shaded, shown, 's', coarse) + strokes(raster, shaded, shown, coarse) + ink(raster, shaded, shown, coarse);
}

/** 1 where the body is, 0 where the paper shows. */
function covered({ owner }: Raster): Float32Array {
  const mask = new Float32Array(owner.length);
  for (let i = 0; i < owner.length; i++) mask[i] = owner[i]! < 0 ? 0 : 1;
  return mask;
}

function tones(raster: Raster, shaded: Shaded, shown: Float32Array, prefix: string, coarse: number, skinSteps = STEPS.skin!): string {
  const { width, height } = raster;
  const present = new Set(shaded.ground);
  return ORDER.flatMap((ground) => {
    if (!present.has(ground)) return [];
    const mask = new Float32Array(width * height);
    let some = false;
    for (let i = 0; i < mask.length; i++) if (shaded.ground[i] === ground && shown[i]! > 0) [mask[i], some] = [shown[i]!, true];
    if (!some) return [];
    const skin = ground === 'skin';
    const drawn = toneBands(ground, mask, shaded, {
      width, height, steps: skin ? skinSteps : (STEPS[ground] ?? 3), soften: skin ? 6 : 2.2, tolerance: (skin ? 0.5 : 0.9) * coarse, least: (skin ? 60 : 26) * coarse * coarse,
    });
    return drawn.outline.length > 0 ? [clipped(drawn, `${prefix}-${ground}`)] : [];
  }).join('');
}

function clipped({ outline, bands }: GroundTones, id: string): string {
  const [base, ...lighter] = bands;
  const shape = pathOf(outline, FINE);
  const fills = lighter.map(({ colour, rings }) => `<path fill="${colour}" d="${pathOf(rings, FINE)}"/>`).join('');
  return `<clipPath id="${id}"><path id="${id}-p" d="${shape}"/></clipPath><use href="#${id}-p" fill="${base!.colour}"/><g clip-path="url(#${id})">${fills}</g>`;
}

function ink(raster: Raster, shaded: Shaded, shown: Float32Array, coarse: number): string {
  const { width, height } = raster;
  const bare = raster.structures.every(({ tissue }) => tissue === 'skin');
  const { bold, thin } = inkLines(raster, shaded, shown, bare);
  const outline = bare ? `<use href="#s-skin-p" fill="none" stroke="${INK}" stroke-opacity=".78" stroke-width="3" stroke-linejoin="round"/>` : '';
  return outline + inkPath(bold, width, height, bare ? 0.17 : 0.2, 0.72, 12 * coarse, INK, (bare ? 0.32 : 0.68) * coarse) + inkPath(thin, width, height, 0.24, 0.42, 16 * coarse, INK, 0.72 * coarse);
}

function inkPath(field: Float32Array, width: number, height: number, level: number, opacity: number, least: number, colour = INK, tolerance = 0.65): string {
  const rings = contours(field, width, height, level).filter((ring) => areaOf(ring) > least).map((ring) => simplifyRing(ring, tolerance));
  return rings.length > 0 ? `<path fill="${colour}" fill-opacity="${opacity}" d="${pathOf(rings, FINE)}"/>` : '';
}

function strokes(raster: Raster, shaded: Shaded, shown: Float32Array, coarse: number): string {
  const { width, height } = raster;
  return inkPath(fibreStrokes(raster, shaded, shown), width, height, 0, 0.32, 12 * coarse, INK, 0.6 * coarse);
}

/** Metres over which skin fades beside the opened band. */
const FADE = 0.03;

/** Bones as glass: a pale body and its outlines. */
function ghostLayer(raster: Raster, camera: PlateCamera, coarse: number): string {
  const { width, height } = raster;
  const shaded = shadePixels(raster, camera.scale / 1000);
  const shown = covered(raster);
  const body = contours(blur(shown, width, height, 0.8), width, height, 0.4).filter((ring) => areaOf(ring) > 30).map((ring) => simplifyRing(ring, 0.6));
  const { bold, thin } = inkLines(raster, shaded, shown);
  return `<path fill="#e6d9b8" fill-opacity=".3" d="${pathOf(body, FINE)}"/>${inkPath(bold, width, height, 0.24, 0.34, 14 * coarse, '#7b6a4a', 0.7 * coarse)}${inkPath(thin, width, height, 0.28, 0.2, 20 * coarse, '#7b6a4a', 0.8 * coarse)}`;
}

/**
 * The skin where it stays, sinking into a pale shape with an outline where insides are laid open.
 * @param band heights in metres: closed below the first, open between the second and third, closed above the last
 */
export function skinAround(camera: PlateCamera, skin: DrawnStructure, band: readonly [number, number, number, number]): string {
  const raster = rasterise([skin], camera);
  const { width, height, owner, values } = raster;
  const shaded = shadePixels(raster, camera.scale / 1000);
  const all = covered(raster);
  const body = contours(blur(all, width, height, 0.8), width, height, 0.4).filter((ring) => areaOf(ring) > 30).map((ring) => simplifyRing(ring, 0.7));
  const closed = new Float32Array(width * height);
  for (let i = 0; i < closed.length; i++) {
    const high = values[i * STRIDE + V.high]!;
    if (owner[i]! >= 0 && (high < band[1] + FADE || high > band[2] - FADE)) closed[i] = 1;
  }
  // The gradient lies wholly within what is drawn, so that no edge shows where the drawing of the skin ends.
  const axes = eyeAxes(camera);
  const [foot, feet, neck, top] = [band[0] - FADE, band[1], band[2], band[3] + FADE].map((y) => Math.round(projectOnPlate(camera, axes, [camera.target[0], y, camera.target[2]]).y * FINE)) as [number, number, number, number];
  const share = (y: number): string => (y / (height * FINE)).toFixed(3);
  const stops = [[top, 0.8], [neck, 0], [feet, 0], [foot, 0.8]].map(([y, o]) => `<stop offset="${share(y!)}" stop-color="#fff" stop-opacity="${o}"/>`).join('');
  const fade = `<linearGradient id="f" x2="0" y2="1">${stops}</linearGradient><mask id="m"><path fill="url(#f)" d="M0 0H${width * FINE}V${height * FINE}H0z"/></mask>`;
  return `${fade}<path fill="#d8a88a" fill-opacity=".26" stroke="#5b3a2a" stroke-opacity=".5" stroke-width="2.4" d="${pathOf(body, FINE)}"/><g mask="url(#m)">${tones(raster, shaded, closed, 'k', 1.3, 10)}</g>`;
}
