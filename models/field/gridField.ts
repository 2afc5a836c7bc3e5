import type { Box, Field, Solid } from '../types.ts';

/** Values of a field at the nodes of a regular grid, x fastest, then y, then z. */
export interface Grid {
  values: Float32Array;
  size: readonly [number, number, number];
  origin: readonly [number, number, number];
  stepMm: number;
}

/** How values between the nodes are found: `linear`, or `cubic`: a smooth B-spline. Both go through the nodes. */
export type GridReading = 'linear' | 'cubic';

/** An empty grid over a box, with two nodes of margin. */
export function emptyGrid(bounds: Box, stepMm: number): Grid {
  const count = (axis: 0 | 1 | 2): number => Math.ceil((bounds.max[axis] - bounds.min[axis]) / stepMm) + 5;
  const size = [count(0), count(1), count(2)] as const;
  const origin = [bounds.min[0] - 2 * stepMm, bounds.min[1] - 2 * stepMm, bounds.min[2] - 2 * stepMm] as const;
  return { values: new Float32Array(size[0] * size[1] * size[2]), size, origin, stepMm };
}

/**
 * Samples a solid on a grid. Blocks of 4 nodes a side that lie far from the surface get one rough value.
 * @param stepMm Spacing of the nodes.
 */
export function sampleGrid(solid: Solid, stepMm: number): Grid {
  const grid = emptyGrid(solid.bounds, stepMm);
  const [nx, ny, nz] = grid.size;
  const [ox, oy, oz] = grid.origin;
  // Small blocks, and enough margin that a spline does not ring across the edge of a skipped block to the surface.
  const side = 4;
  const reach = Math.sqrt(3) * (side / 2 + 2.5) * stepMm;
  for (let bz = 0; bz < nz; bz += side) {
    for (let by = 0; by < ny; by += side) {
      for (let bx = 0; bx < nx; bx += side) {
        const half = (side - 1) / 2;
        const middle = solid.field(ox + (bx + half) * stepMm, oy + (by + half) * stepMm, oz + (bz + half) * stepMm);
        const far = Math.abs(middle) > reach;
        for (let z = bz; z < Math.min(bz + side, nz); z++) {
          for (let y = by; y < Math.min(by + side, ny); y++) {
            let at = (z * ny + y) * nx + bx;
            for (let x = bx; x < Math.min(bx + side, nx); x++, at++) {
              grid.values[at] = far ? middle : solid.field(ox + x * stepMm, oy + y * stepMm, oz + z * stepMm);
            }
          }
        }
      }
    }
  }
  return grid;
}

/** Reads a grid back as a field. Outside the grid the distance to the grid's box is added, so that far stays far. */
export function gridField(grid: Grid, reading: GridReading = 'linear'): Field {
  const read = reading === 'linear' ? linearReader(grid) : cubicReader(splineGrid(grid));
  const { size, origin, stepMm } = grid;
  const limit = [size[0] - 2.001, size[1] - 2.001, size[2] - 2.001] as const;
  return (x, y, z) => {
    const gx = (x - origin[0]) / stepMm;
    const gy = (y - origin[1]) / stepMm;
    const gz = (z - origin[2]) / stepMm;
    const cx = Math.min(Math.max(gx, 1), limit[0]);
    const cy = Math.min(Math.max(gy, 1), limit[1]);
    const cz = Math.min(Math.max(gz, 1), limit[2]);
    const value = read(cx, cy, cz);
    if (cx === gx && cy === gy && cz === gz) return value;
    return Math.max(value, 0) + Math.hypot(gx - cx, gy - cy, gz - cz) * stepMm;
  };
}

/** A solid that reads a sampled copy of another: cheap to evaluate, whatever the original costs. */
export function sampleSolid(solid: Solid, stepMm: number, reading: GridReading = 'linear'): Solid {
  return { field: gridField(sampleGrid(solid, stepMm), reading), bounds: solid.bounds };
}

function linearReader({ values, size }: Grid): Field {
  const [nx, ny] = size;
  const layer = nx * ny;
  return (gx, gy, gz) => {
    const ix = gx | 0;
    const iy = gy | 0;
    const iz = gz | 0;
    const fx = gx - ix;
    const fy = gy - iy;
    const fz = gz - iz;
    const at = iz * layer + iy * nx + ix;
    const v = values as ArrayLike<number> as number[];
    const a = v[at]! + (v[at + 1]! - v[at]!) * fx;
    const b = v[at + nx]! + (v[at + nx + 1]! - v[at + nx]!) * fx;
    const c = v[at + layer]! + (v[at + layer + 1]! - v[at + layer]!) * fx;
    const d = v[at + layer + nx]! + (v[at + layer + nx + 1]! - v[at + layer + nx]!) * fx;
    const low = a + (b - a) * fy;
    return low + (c + (d - c) * fy - low) * fz;
  };
}

/** The B-spline whose values at the nodes are those of the grid (Unser 1999: one recursive filter along each axis). */
function splineGrid(grid: Grid): Grid {
  const values = grid.values.slice();
  const [nx, ny, nz] = grid.size;
  const strides = [1, nx, nx * ny];
  const pole = Math.sqrt(3) - 2;
  [nx, ny, nz].forEach((length, axis) => {
    const stride = strides[axis]!;
    for (let start = 0; start < values.length; start++) {
      if (Math.floor(start / stride) % length !== 0) continue;
      let last = values[start]! / (1 - pole);
      values[start] = 6 * last;
      for (let i = 1; i < length; i++) {
        last = values[start + i * stride]! + pole * last;
        values[start + i * stride] = 6 * last;
      }
      last = values[start + (length - 1) * stride]! / (1 - pole);
      values[start + (length - 1) * stride] = last;
      for (let i = length - 2; i >= 0; i--) {
        last = pole * (last - values[start + i * stride]!);
        values[start + i * stride] = last;
      }
    }
  });
  return { ...grid, values };
}

function cubicReader({ values, size }: Grid): Field {
  const [nx, ny] = size;
  const layer = nx * ny;
  const wx = new Float64Array(4);
  const wy = new Float64Array(4);
  const wz = new Float64Array(4);
  return (gx, gy, gz) => {
    const ix = gx | 0;
    const iy = gy | 0;
    const iz = gz | 0;
    splineWeights(gx - ix, wx);
    splineWeights(gy - iy, wy);
    splineWeights(gz - iz, wz);
    let sum = 0;
    for (let k = 0; k < 4; k++) {
      for (let j = 0; j < 4; j++) {
        const at = (iz + k - 1) * layer + (iy + j - 1) * nx + ix - 1;
        const row = values[at]! * wx[0]! + values[at + 1]! * wx[1]! + values[at + 2]! * wx[2]! + values[at + 3]! * wx[3]!;
        sum += row * wy[j]! * wz[k]!;
      }
    }
    return sum;
  };
}

/** Weights of the uniform cubic B-spline at t in 0..1. */
function splineWeights(t: number, out: Float64Array): void {
  const u = 1 - t;
  out[0] = (u * u * u) / 6;
  out[1] = (4 - 6 * t * t + 3 * t * t * t) / 6;
  out[2] = (4 - 6 * u * u + 3 * u * u * u) / 6;
  out[3] = (t * t * t) / 6;
}
