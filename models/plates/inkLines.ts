/** The lines of a plate: where one thing stands before another, where two meet, where a form folds. Drawn as shapes, so that their weight varies. */
import { blur } from './blur.ts';
import { STRIDE, V, type Raster } from './rasterise.ts';
import type { Shaded } from './shadePixels.ts';

/** Depth steps, metres: below the first no line, above the second a full one. */
const STEP = [0.0022, 0.009] as const;

/** Share of a normal towards the eye below which a surface is seen on edge. */
const RIM = 0.35;

/**
 * @param shown 0..1 how much of each pixel is drawn at all (skin fades out where insides begin)
 * @param bare skin alone: its outline against the paper is stroked as one calm line elsewhere, so only inner lines count
 * @returns strength of ink per pixel, blurred just enough to be contoured: bold outlines, and thin inner lines
 */
export function inkLines({ width, height, owner, depth, values, structures }: Raster, { tone }: Shaded, shown: Float32Array, bare = false): { bold: Float32Array; thin: Float32Array } {
  const bold = new Float32Array(width * height);
  const thin = new Float32Array(width * height);
  const put = (field: Float32Array, i: number, strength: number): void => {
    field[i] = Math.max(field[i]!, strength);
  };
  for (let y = 1; y < height - 1; y++) for (let x = 1; x < width - 1; x++) {
    const i = y * width + x;
    for (const j of [i + 1, i + width]) {
      const a = owner[i]!, b = owner[j]!;
      if (a < 0 && b < 0) continue;
      const nearer = b < 0 || (a >= 0 && depth[i]! <= depth[j]!) ? i : j;
      const weight = shown[nearer]! * (1.15 - 0.55 * tone[nearer]!);
      if (a < 0 || b < 0) {
        if (!bare) put(bold, nearer, weight);
        continue;
      }
      // Along its own rim a body falls away so fast that every pixel is a step; that is its outline, not a line within.
      if (a === b && Math.max(facing(i), facing(j)) < RIM) continue;
      const jump = Math.abs(depth[i]! - depth[j]!);
      // A surface that turns away drops fast by itself; only what is beyond its own slope is an edge.
      const slope = Math.min(slopeAt(i), slopeAt(j));
      const step = Math.min(1, Math.max(0, (jump - STEP[0] - slope) / (STEP[1] - STEP[0])));
      const apart = a !== b && structures[a]!.id.split('--')[0] !== structures[b]!.id.split('--')[0];
      if (step > 0.12) put(bold, nearer, weight * (0.62 + 0.38 * step));
      else if (apart) put(thin, nearer, weight * (structures[a]!.tissue === structures[b]!.tissue ? 0.75 : 0.95));
    }
  }
  // Folds: normals that differ over a few pixels on the same thing.
  for (let y = 2; y < height - 2; y++) for (let x = 2; x < width - 2; x++) {
    const i = y * width + x;
    if (owner[i]! < 0 || structures[owner[i]!]!.tissue === 'skin') continue;
    let bend = 0;
    for (const [p, q] of [[i - 2, i + 2], [i - 2 * width, i + 2 * width]] as const) {
      if (owner[p] !== owner[i] || owner[q] !== owner[i]) continue;
      bend = Math.max(bend, 1 - cosine(p, q));
    }
    if (bend > 0.3) put(thin, i, shown[i]! * Math.min(0.7, (bend - 0.3) * 1.4));
  }
  return { bold: blur(bold, width, height, bare ? 1.2 : 0.85), thin: blur(thin, width, height, 0.7) };

  function facing(i: number): number {
    return Math.abs(values[i * STRIDE + V.nz]!);
  }

  function slopeAt(i: number): number {
    return 0.0012 / Math.max(0.12, facing(i));
  }

  function cosine(p: number, q: number): number {
    const n = (at: number, k: number): number => values[at * STRIDE + k]!;
    const pl = Math.hypot(n(p, 0), n(p, 1), n(p, 2)) || 1;
    const ql = Math.hypot(n(q, 0), n(q, 1), n(q, 2)) || 1;
    return (n(p, 0) * n(q, 0) + n(p, 1) * n(q, 1) + n(p, 2) * n(q, 2)) / (pl * ql);
  }
}
