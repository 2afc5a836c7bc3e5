import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import type { Box, Solid, Surface } from '../types.ts';
import { growBox } from './combine.ts';
import { emptyGrid, gridField } from './gridField.ts';

const COARSE = 4;

/**
 * A closed surface as a solid, sampled on a grid: true distances near it, smoothly read from a coarser grid farther away
 * (where they are still within a few tenths of a mm), never more than the band. Inside or outside is told by counting
 * crossings along lines in x.
 * @param stepMm Spacing of the grid. @param bandMm Distances beyond this are given as this.
 */
export function meshField(surface: Surface, stepMm: number, bandMm = 4 * stepMm): Solid {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(surface.positions, 3));
  geometry.setIndex(new BufferAttribute(surface.indices.slice(), 1));
  const bvh = new MeshBVH(geometry);
  const bounds = growBox(surfaceBounds(surface), 2 * stepMm);
  const grid = emptyGrid(bounds, stepMm);
  const [nx, ny, nz] = grid.size;
  const rows = new Map<number, number[]>();
  const ray = new Ray(new Vector3(), new Vector3(1, 0, 0));
  const crossings = (j: number, k: number): number[] => {
    const known = rows.get(k * ny + j);
    if (known) return known;
    // A hair off the node, so that no line runs along an edge.
    ray.origin.set(grid.origin[0] - 1, grid.origin[1] + j * stepMm + 1.3e-4, grid.origin[2] + k * stepMm + 0.7e-4);
    const found = bvh.raycast(ray, DoubleSide).map((hit) => hit.point.x).sort((a, b) => a - b);
    rows.set(k * ny + j, found);
    return found;
  };
  const point = new Vector3();
  const target = { point: new Vector3(), distance: 0, faceIndex: 0 };
  const signed = (i: number, j: number, k: number, mostMm: number): number => {
    point.set(grid.origin[0] + i * stepMm, grid.origin[1] + j * stepMm, grid.origin[2] + k * stepMm);
    const found = bvh.closestPointToPoint(point, target, 0, mostMm);
    const far = Math.min(found ? found.distance : mostMm, bandMm);
    const passed = crossings(j, k).reduce((count, x) => count + (x < point.x ? 1 : 0), 0);
    return passed % 2 === 1 ? -far : far;
  };
  const [cx, cy, cz] = [nx, ny, nz].map((n) => Math.ceil((n - 1) / COARSE) + 1) as [number, number, number];
  const coarse = new Float32Array(cx * cy * cz);
  const clamp = (i: number, n: number): number => Math.min(i * COARSE, n - 1);
  for (let k = 0; k < cz; k++) {
    for (let j = 0; j < cy; j++) {
      for (let i = 0; i < cx; i++) coarse[(k * cy + j) * cx + i] = signed(clamp(i, nx), clamp(j, ny), clamp(k, nz), bandMm);
    }
  }
  const read = (i: number, j: number, k: number): number => {
    const [a, b, c] = [Math.floor(i / COARSE), Math.floor(j / COARSE), Math.floor(k / COARSE)];
    const [u, v, w] = [(i % COARSE) / COARSE, (j % COARSE) / COARSE, (k % COARSE) / COARSE];
    let sum = 0;
    for (let corner = 0; corner < 8; corner++) {
      const [p, q, r] = [corner & 1, (corner >> 1) & 1, corner >> 2];
      const at = (Math.min(c + r, cz - 1) * cy + Math.min(b + q, cy - 1)) * cx + Math.min(a + p, cx - 1);
      sum += coarse[at]! * (p ? u : 1 - u) * (q ? v : 1 - v) * (r ? w : 1 - w);
    }
    return sum;
  };
  const near = Math.sqrt(3) * COARSE * stepMm;
  for (let k = 0; k < nz; k++) {
    for (let j = 0; j < ny; j++) {
      for (let i = 0; i < nx; i++) {
        const guess = read(i, j, k);
        grid.values[(k * ny + j) * nx + i] = Math.abs(guess) > near * 0.7 ? guess : signed(i, j, k, Math.min(bandMm, near * 1.8));
      }
    }
  }
  return { field: gridField(grid), bounds };
}

/** The smallest box around a surface. */
export function surfaceBounds({ positions }: Surface): Box {
  const min: [number, number, number] = [Infinity, Infinity, Infinity];
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < positions.length; i++) {
    const axis = (i % 3) as 0 | 1 | 2;
    min[axis] = Math.min(min[axis], positions[i]!);
    max[axis] = Math.max(max[axis], positions[i]!);
  }
  return { min, max };
}
