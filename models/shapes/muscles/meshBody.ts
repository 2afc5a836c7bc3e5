import { gridField, type Grid } from '../../field/gridField.ts';
import { surfaceNets, fieldGradient } from '../../mesh/surfaceNets.ts';
import { compactSurface } from '../../mesh/simplifySurface.ts';
import type { Box, Field, Surface } from '../../types.ts';
import { gridBox } from './separate.ts';

/**
 * Meshes a sampled body: surface nets at the grid's own spacing, crumbs dropped, normals from the field taken over a
 * whole step (over less, the facets of the grid would show).
 * @param smallestShare Pieces below this share of the largest one's triangles are dropped.
 */
export function meshBody(grid: Grid, smallestShare = 0.04): Surface {
  const field = gridField(grid);
  const box = shrink(gridBox(grid), 1.5 * grid.stepMm);
  const surface = keepPieces(surfaceNets({ field, bounds: box }, grid.stepMm), smallestShare);
  return { ...surface, normals: gradientNormals(surface.positions, field, grid.stepMm) };
}

/** Unit normals from central differences over `eps` mm. */
export function gradientNormals(positions: Float32Array, field: Field, eps: number): Float32Array {
  const normals = new Float32Array(positions.length);
  const gradient = new Float64Array(3);
  for (let i = 0; i < positions.length; i += 3) {
    const steep = fieldGradient(field, positions[i]!, positions[i + 1]!, positions[i + 2]!, eps, gradient) || 1;
    for (let k = 0; k < 3; k++) normals[i + k] = gradient[k]! / steep;
  }
  return normals;
}

/** The surface without connected pieces that have fewer than `share` of the triangles of the largest. */
export function keepPieces(surface: Surface, share: number): Surface {
  const root = new Int32Array(surface.positions.length / 3).map((_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (root[at] !== at) at = root[at] = root[root[at]!]!;
    return at;
  };
  const { indices } = surface;
  for (let t = 0; t < indices.length; t += 3) {
    const a = find(indices[t]!);
    root[find(indices[t + 1]!)] = a;
    root[find(indices[t + 2]!)] = a;
  }
  const sizes = new Map<number, number>();
  for (let t = 0; t < indices.length; t += 3) {
    const piece = find(indices[t]!);
    sizes.set(piece, (sizes.get(piece) ?? 0) + 1);
  }
  const least = Math.max(...sizes.values()) * share;
  const kept: number[] = [];
  for (let t = 0; t < indices.length; t += 3) {
    if (sizes.get(find(indices[t]!))! >= least) kept.push(indices[t]!, indices[t + 1]!, indices[t + 2]!);
  }
  return compactSurface({ ...surface, indices: Uint32Array.from(kept) });
}

function shrink(box: Box, by: number): Box {
  return {
    min: [box.min[0] + by, box.min[1] + by, box.min[2] + by],
    max: [box.max[0] - by, box.max[1] - by, box.max[2] - by],
  };
}
