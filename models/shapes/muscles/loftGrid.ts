import { emptyGrid, type Grid } from '../../field/gridField.ts';
import type { Box } from '../../types.ts';
import { planarDistance } from './closedCurve.ts';
import { loft, loftCurve, type Loft, type LoftShape } from './loft.ts';

/** Distances are kept up to this far from the surface, mm. */
export const LOFT_REACH = 12;

/** Edges of a level cut are broken by this much, mm. */
const CUT_ROUNDING = 1.2;

/**
 * Fills a grid with the distance to a loft, layer by layer: in each layer the distance in the plane, then divided by
 * its own gradient, so that it is close to a true distance in space. Without that last step the border between two
 * neighbours leans towards the more oblique one.
 * @param stepMm Spacing of the grid: about a ninth of the mean radius of a section.
 */
export function loftGrid(shape: LoftShape, stepMm: number): { grid: Grid; loft: Loft } {
  const stack = loft(shape);
  const box = loftBox(stack);
  const grid = emptyGrid(box, stepMm);
  const [nx, ny, nz] = grid.size;
  const { values, origin } = grid;
  const [lowZ, highZ] = shape.endZ;
  const curve = new Float64Array(stack.curves[0]!.length);
  for (let k = 0; k < nz; k++) {
    const z = origin[2] + k * stepMm;
    const beyond = Math.max(lowZ - z, z - highZ, 0);
    loftCurve(stack, Math.min(Math.max(z, lowZ), highZ), curve);
    const [left, right, front, back] = extent(curve);
    for (let j = 0, at = k * nx * ny; j < ny; j++) {
      for (let i = 0; i < nx; i++, at++) {
        const x = origin[0] + i * stepMm;
        const y = origin[1] + j * stepMm;
        const away = Math.max(left - x, x - right, front - y, y - back);
        const flat = away > LOFT_REACH ? LOFT_REACH : planarDistance(curve, x, y, LOFT_REACH);
        values[at] = beyond > 0 ? Math.hypot(Math.max(flat, 0), beyond) : flat;
      }
    }
  }
  steepnessToOne(grid);
  const ends = shape.ends ?? ['tip', 'tip'];
  for (let k = 0; k < nz; k++) {
    const z = origin[2] + k * stepMm;
    const sawn = Math.max(ends[0] === 'cut' ? lowZ - z : -Infinity, ends[1] === 'cut' ? z - highZ : -Infinity);
    if (sawn < -4) continue;
    for (let at = k * nx * ny, end = at + nx * ny; at < end; at++) values[at] = roundedMax(values[at]!, sawn);
  }
  return { grid, loft: stack };
}

/** Divides a field by the length of its gradient, kept between 0.6 and 6. */
export function steepnessToOne({ values, size, stepMm }: Grid): void {
  const [nx, ny, nz] = size;
  const layer = nx * ny;
  const before = values.slice();
  for (let k = 1; k < nz - 1; k++) {
    for (let j = 1; j < ny - 1; j++) {
      for (let i = 1; i < nx - 1; i++) {
        const at = k * layer + j * nx + i;
        const gx = before[at + 1]! - before[at - 1]!;
        const gy = before[at + nx]! - before[at - nx]!;
        const gz = before[at + layer]! - before[at - layer]!;
        const steep = Math.hypot(gx, gy, gz) / (2 * stepMm);
        values[at] = before[at]! / Math.min(Math.max(steep, 0.6), 6);
      }
    }
  }
}

function loftBox({ z, curves }: Loft): Box {
  const min = [Infinity, Infinity, z[0]!];
  const max = [-Infinity, -Infinity, z.at(-1)!];
  for (const curve of curves) {
    curve.forEach((value, k) => {
      min[k & 1] = Math.min(min[k & 1]!, value);
      max[k & 1] = Math.max(max[k & 1]!, value);
    });
  }
  const margin = 3;
  return {
    min: [min[0]! - margin, min[1]! - margin, min[2]! - margin],
    max: [max[0]! + margin, max[1]! + margin, max[2]! + margin],
  };
}

function extent(curve: Float64Array): [number, number, number, number] {
  let [left, right, front, back] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < curve.length; i += 2) {
    left = Math.min(left, curve[i]!);
    right = Math.max(right, curve[i]!);
    front = Math.min(front, curve[i + 1]!);
    back = Math.max(back, curve[i + 1]!);
  }
  return [left, right, front, back];
}

function roundedMax(a: number, b: number): number {
  const h = Math.max(CUT_ROUNDING - Math.abs(a - b), 0) / CUT_ROUNDING;
  return Math.max(a, b) + h * h * CUT_ROUNDING * 0.25;
}
