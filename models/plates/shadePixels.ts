/** Light on a plate: the stage's own soft key from the upper left, cool fill and sky, with crevices darkened from the drawing itself. */
import { blur, blurWithin } from './blur.ts';
import { STRIDE, V, type Raster } from './rasterise.ts';
import type { PlateTissue } from './plateTissue.ts';

export type Rgb = readonly [number, number, number];

/** Colours of experience 12.2; tendon is what a muscle's fibres turn into. */
export const TISSUE_COLOURS: Readonly<Record<PlateTissue | 'tendon', string>> = {
  skin: '#d8a88a', fat: '#f3d58c', fascia: '#dce8ec', muscle: '#a6423c', tendon: '#f4ecdc', ligament: '#9fa077', bone: '#e6d9b8',
  disc: '#7fa9b8', artery: '#cc1a1a', vein: '#2b57a6', nerve: '#e8b000', organ: '#5e3a4e', pleura: '#e9c3da',
};

const unit = (x: number, y: number, z: number): Rgb => {
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
};
const KEY = unit(-0.58, 0.6, 0.55);
const FILL = unit(0.86, -0.05, 0.5);
const HALFWAY = unit(KEY[0], KEY[1], KEY[2] + 1);
const WRAP_SKIN: Rgb = [0.42, 0.3, 0.24];
const WRAP: Rgb = [0.22, 0.22, 0.22];
const GLOSS: Partial<Record<PlateTissue | 'tendon', number>> = { skin: 0.07, muscle: 0.13, fascia: 0.12, tendon: 0.12, artery: 0.22, vein: 0.22, nerve: 0.1, organ: 0.12 };
/** Darkening towards edges that turn away. */
const EDGE = 0.38;

/** What belongs together on paper: a tissue, muscle and its tendon apart. */
export type Ground = PlateTissue | 'tendon';

export interface Shaded {
  /** Linear light that each pixel sends, three numbers. */
  readonly rgb: Float32Array;
  /** The same as one perceptual lightness 0..1, for contouring. */
  readonly tone: Float32Array;
  readonly ground: (Ground | null)[];
}

export function shadePixels(raster: Raster, unitsPerMm: number): Shaded {
  const { width, height, owner, depth, values, structures } = raster;
  const rgb = new Float32Array(width * height * 3);
  const tone = new Float32Array(width * height);
  const ground: (Ground | null)[] = Array.from({ length: width * height }, () => null);
  const near = crevices(raster, 3.2 * unitsPerMm, 0.005);
  const wide = crevices(raster, 11 * unitsPerMm, 0.016);
  const sinew = sinews(raster);
  for (let i = 0; i < owner.length; i++) {
    const structure = structures[owner[i]!];
    if (!structure || depth[i] === Infinity) continue;
    const at = i * STRIDE;
    const v = (k: number): number => values[at + k]!;
    const length = Math.hypot(v(V.nx), v(V.ny), v(V.nz)) || 1;
    // Closed bodies show their outside only; what seems turned away is the grazing rim.
    const nz = Math.abs(v(V.nz) / length);
    const nx = v(V.nx) / length, ny = v(V.ny) / length;
    const tissue: Ground = structure.tissue === 'muscle' && sinew[i]! > 0.5 ? 'tendon' : structure.tissue;
    const skin = tissue === 'skin';
    const open = Math.min(1, Math.max(0, v(V.open))) * (1 - (skin ? 0.25 : 0.55) * near[i]!) * (1 - (skin ? 0.2 : 0.45) * wide[i]!);
    const towards = nx * KEY[0] + ny * KEY[1] + nz * KEY[2];
    const side = Math.max(0, nx * FILL[0] + ny * FILL[1] + nz * FILL[2]);
    const albedo = albedoOf(tissue, v(V.a), v(V.b));
    const sky = ny * 0.5 + 0.5;
    const shine = (GLOSS[tissue] ?? 0.05) * Math.max(0, nx * HALFWAY[0] + ny * HALFWAY[1] + nz * HALFWAY[2]) ** (tissue === 'muscle' ? 9 : 22) * open;
    const edge = 1 - EDGE * (1 - nz) ** 3;
    const wrap = skin ? WRAP_SKIN : WRAP;
    for (let k = 0; k < 3; k++) {
      let lit = Math.min(1, Math.max(0, (towards + wrap[k]!) / (1 + wrap[k]!)));
      lit *= lit * 0.4 + 0.6;
      const from = [0.2, 0.175, 0.165][k]! * (1 - sky) + [0.37, 0.385, 0.41][k]! * sky;
      const light = from * (0.3 + 0.7 * open) + [0.9, 0.865, 0.81][k]! * lit * (0.5 + 0.5 * open) + [0.075, 0.095, 0.12][k]! * side * open;
      rgb[3 * i + k] = (albedo[k]! * light + shine) * edge;
    }
    tone[i] = lightness(rgb[3 * i]!, rgb[3 * i + 1]!, rgb[3 * i + 2]!);
    ground[i] = tissue;
  }
  return { rgb, tone, ground };
}

/** 0..1: how much of a muscle is tendon or aponeurosis here, evened out so that the border runs smoothly. */
function sinews({ width, height, owner, values, structures }: Raster): Float32Array {
  const mask = Float32Array.from(owner, (each) => (each >= 0 && structures[each]!.tissue === 'muscle' ? 1 : 0));
  const raw = mask.map((inside, i) => (inside > 0 ? Math.max(values[i * STRIDE + V.a]!, values[i * STRIDE + V.b]! * 0.8) : 0));
  return blurWithin(raw, mask, width, height, 3).value;
}

function albedoOf(tissue: Ground, a: number, b: number): Rgb {
  const base = linear(TISSUE_COLOURS[tissue]);
  if (tissue === 'skin') {
    const warm = a * 0.5;
    const pale = b * 0.45;
    const warmed = base.map((c, k) => c * (1 - warm + warm * [1.02, 0.8, 0.74][k]!));
    return warmed.map((c, k) => c * (1 - pale) + pale * (c * 0.65 + [1, 0.95, 0.88][k]! * 0.35)) as unknown as Rgb;
  }
  if (tissue === 'bone') {
    const joint = linear('#cfdad6');
    return base.map((c, k) => (c * (1 - 0.7 * a) + joint[k]! * 0.7 * a) * (1 - 0.08 * b)) as unknown as Rgb;
  }
  return base;
}

/** 0..1: how much deeper a pixel lies than its surroundings (unsharp masking of the depth), full at `full` metres. */
function crevices({ width, height, depth }: Raster, sigma: number, full: number): Float32Array {
  const mask = Float32Array.from(depth, (z) => (z === Infinity ? 0 : 1));
  const held = Float32Array.from(depth, (z) => (z === Infinity ? 0 : z));
  const top = blur(held, width, height, sigma);
  const weight = blur(mask, width, height, sigma);
  return depth.map((z, i) => (z === Infinity ? 0 : Math.min(1, Math.max(0, (z - top[i]! / weight[i]! - full * 0.12) / full))));
}

export function linear(hex: string): Rgb {
  return [1, 3, 5].map((from) => {
    const c = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
}

export function hexOf(rgb: Rgb): string {
  return `#${rgb.map((c) => Math.round(255 * display(Math.min(1, Math.max(0, c)))).toString(16).padStart(2, '0')).join('')}`;
}

function display(c: number): number {
  return c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055;
}

/** Cube root of luminance: equal steps look equal. */
function lightness(r: number, g: number, b: number): number {
  return Math.cbrt(Math.max(0, 0.2126 * r + 0.7152 * g + 0.0722 * b));
}
