import type { Field, Solid, Surface } from '../types.ts';
import { assertClosed } from './assertClosed.ts';
import { cellComponents, CELL_CORNERS, CELL_EDGES } from './cellComponents.ts';

const BLOCK = 8;

/**
 * Meshes a solid: one vertex for each sheet of surface in a cell of the grid (so the mesh stays manifold where two
 * sheets come close), then two Newton steps onto the surface and normals from the gradient.
 * @param stepMm Edge of a cell.
 * @returns A closed surface with normals, outward.
 * @throws If the surface is not closed, as when the bounds cut it.
 */
export function surfaceNets(solid: Solid, stepMm: number): Surface {
  // Where two sheets meet across a face of the grid, four triangles can come to share an edge; on a shifted grid they
  // do not. The shifts are irrational parts of a step so that none repeats another.
  let surface = meshOnGrid(solid, stepMm, 1.33);
  for (let turn = 1; turn < 6 && hasPinchedEdge(surface); turn++) surface = meshOnGrid(solid, stepMm, 1.33 + ((turn * 0.618) % 1) * 0.6);
  assertClosed(surface);
  return surface;
}

/** @param shift How far below the bounds the grid begins, in steps: 1 to 2. */
function meshOnGrid(solid: Solid, stepMm: number, shift: number): Surface {
  const size = [0, 1, 2].map((axis) => Math.ceil((solid.bounds.max[axis]! - solid.bounds.min[axis]!) / stepMm) + 4);
  const nx = size[0]!;
  const ny = size[1]!;
  const nz = size[2]!;
  const origin = solid.bounds.min.map((low) => low - shift * stepMm);
  const ox = origin[0]!;
  const oy = origin[1]!;
  const oz = origin[2]!;
  const layer = nx * ny;
  const values = sampleNearSurface(solid.field, [nx, ny, nz], [ox, oy, oz], stepMm);

  // First vertex number of each cell, and the pattern of its corners.
  const firstVertex = new Int32Array(layer * nz).fill(-1);
  const patterns = new Uint8Array(layer * nz);
  const positions: number[] = [];
  const cornerOffset = CELL_CORNERS.map(([cx, cy, cz]) => cx + cy * nx + cz * layer);
  for (let z = 0; z < nz - 1; z++) {
    for (let y = 0; y < ny - 1; y++) {
      for (let x = 0; x < nx - 1; x++) {
        const at = z * layer + y * nx + x;
        let pattern = 0;
        for (let c = 0; c < 8; c++) if (values[at + cornerOffset[c]!]! < 0) pattern |= 1 << c;
        if (pattern === 0 || pattern === 255) continue;
        patterns[at] = pattern;
        firstVertex[at] = positions.length / 3;
        const { count, ofEdge } = cellComponents(pattern);
        for (let part = 0; part < count; part++) {
          let sx = 0;
          let sy = 0;
          let sz = 0;
          let n = 0;
          for (let e = 0; e < 12; e++) {
            if (ofEdge[e] !== part) continue;
            const [a, b] = CELL_EDGES[e]!;
            const va = values[at + cornerOffset[a]!]!;
            const vb = values[at + cornerOffset[b]!]!;
            const t = va / (va - vb);
            const ca = CELL_CORNERS[a]!;
            const cb = CELL_CORNERS[b]!;
            sx += ca[0] + (cb[0] - ca[0]) * t;
            sy += ca[1] + (cb[1] - ca[1]) * t;
            sz += ca[2] + (cb[2] - ca[2]) * t;
            n++;
          }
          positions.push(ox + (x + sx / n) * stepMm, oy + (y + sy / n) * stepMm, oz + (z + sz / n) * stepMm);
        }
      }
    }
  }

  const placed = Float32Array.from(positions);
  const normals = new Float32Array(placed.length);
  projectOntoSurface(solid.field, placed, normals, stepMm);

  const vertexOf = (cell: number, edge: number): number =>
    firstVertex[cell]! + cellComponents(patterns[cell]!).ofEdge[edge]!;
  const indices: number[] = [];
  // The four cells round an edge of the grid, in turn, and the edge's number seen from each of them.
  const rounds = [
    { step: 1, cells: [0, nx, nx + layer, layer], edges: [0, 1, 3, 2] },
    { step: nx, cells: [0, layer, layer + 1, 1], edges: [4, 6, 7, 5] },
    { step: layer, cells: [0, 1, 1 + nx, nx], edges: [8, 9, 11, 10] },
  ];
  for (let z = 1; z < nz - 1; z++) {
    for (let y = 1; y < ny - 1; y++) {
      for (let x = 1; x < nx - 1; x++) {
        const at = z * layer + y * nx + x;
        const inside = values[at]! < 0;
        for (const { step, cells, edges } of rounds) {
          if (inside === values[at + step]! < 0) continue;
          const q = [0, 1, 2, 3].map((i) => vertexOf(at - cells[i]!, edges[i]!));
          pushQuad(indices, placed, inside ? q : q.reverse());
        }
      }
    }
  }
  return { positions: placed, indices: Uint32Array.from(indices), normals };
}

/** Whether some edge is met by more than two triangles. */
function hasPinchedEdge({ indices, positions }: Surface): boolean {
  const vertices = positions.length / 3;
  const seen = new Set<number>();
  for (let t = 0; t < indices.length; t += 3) {
    for (let k = 0; k < 3; k++) {
      const key = indices[t + k]! * vertices + indices[t + ((k + 1) % 3)]!;
      if (seen.has(key)) return true;
      seen.add(key);
    }
  }
  return false;
}

function sampleNearSurface(field: Field, size: number[], origin: number[], stepMm: number): Float32Array {
  const [nx, ny, nz] = size as [number, number, number];
  const [ox, oy, oz] = origin as [number, number, number];
  const values = new Float32Array(nx * ny * nz);
  // A block is skipped when even a field half again as steep as a distance cannot cross zero within it.
  const reach = 1.5 * Math.sqrt(3) * (BLOCK / 2 + 0.5) * stepMm;
  const half = (BLOCK - 1) / 2;
  for (let bz = 0; bz < nz; bz += BLOCK) {
    for (let by = 0; by < ny; by += BLOCK) {
      for (let bx = 0; bx < nx; bx += BLOCK) {
        const middle = field(ox + (bx + half) * stepMm, oy + (by + half) * stepMm, oz + (bz + half) * stepMm);
        const skip = Math.abs(middle) > reach;
        for (let z = bz; z < Math.min(bz + BLOCK, nz); z++) {
          for (let y = by; y < Math.min(by + BLOCK, ny); y++) {
            let at = (z * ny + y) * nx + bx;
            for (let x = bx; x < Math.min(bx + BLOCK, nx); x++, at++) {
              const value = skip ? middle : field(ox + x * stepMm, oy + y * stepMm, oz + z * stepMm);
              values[at] = value === 0 ? 1e-6 : value;
            }
          }
        }
      }
    }
  }
  return values;
}

/** Moves vertices onto the zero of the field (two Newton steps, at most half a cell each) and writes unit normals. */
function projectOntoSurface(field: Field, positions: Float32Array, normals: Float32Array, stepMm: number): void {
  const reach = stepMm * 0.5;
  const gradient = new Float64Array(3);
  for (let i = 0; i < positions.length; i += 3) {
    let x = positions[i]!;
    let y = positions[i + 1]!;
    let z = positions[i + 2]!;
    for (let turn = 0; turn < 2; turn++) {
      const steep = fieldGradient(field, x, y, z, stepMm * 0.25, gradient);
      if (steep < 0.05) break;
      const move = Math.max(-reach, Math.min(reach, field(x, y, z) / steep)) / steep;
      x -= gradient[0]! * move;
      y -= gradient[1]! * move;
      z -= gradient[2]! * move;
    }
    const steep = fieldGradient(field, x, y, z, stepMm * 0.25, gradient) || 1;
    positions.set([x, y, z], i);
    normals.set([gradient[0]! / steep, gradient[1]! / steep, gradient[2]! / steep], i);
  }
}

/** Central differences over `eps` mm into `out`; returns the length of the gradient. */
export function fieldGradient(field: Field, x: number, y: number, z: number, eps: number, out: Float64Array): number {
  const gx = (field(x + eps, y, z) - field(x - eps, y, z)) / (2 * eps);
  const gy = (field(x, y + eps, z) - field(x, y - eps, z)) / (2 * eps);
  const gz = (field(x, y, z + eps) - field(x, y, z - eps)) / (2 * eps);
  out[0] = gx;
  out[1] = gy;
  out[2] = gz;
  return Math.hypot(gx, gy, gz);
}

/** Two triangles, split along the shorter diagonal. */
function pushQuad(indices: number[], positions: Float32Array, q: number[]): void {
  const [a, b, c, d] = q as [number, number, number, number];
  const gap = (i: number, j: number): number =>
    Math.hypot(
      positions[3 * i]! - positions[3 * j]!,
      positions[3 * i + 1]! - positions[3 * j + 1]!,
      positions[3 * i + 2]! - positions[3 * j + 2]!,
    );
  if (gap(a, c) <= gap(b, d)) indices.push(a, b, c, a, c, d);
  else indices.push(b, c, d, b, d, a);
}
