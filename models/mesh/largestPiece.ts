import type { Surface } from '../types.ts';
import { compactSurface } from './simplifySurface.ts';

/** The connected piece with the most triangles; crumbs are dropped. */
export function largestPiece(surface: Surface): Surface {
  const { indices } = surface;
  const parent = Int32Array.from({ length: surface.positions.length / 3 }, (_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  for (let t = 0; t < indices.length; t += 3) {
    for (let k = 1; k < 3; k++) parent[find(indices[t + k]!)] = find(indices[t]!);
  }
  const sizes = new Map<number, number>();
  for (let t = 0; t < indices.length; t += 3) {
    const root = find(indices[t]!);
    sizes.set(root, (sizes.get(root) ?? 0) + 1);
  }
  if (sizes.size <= 1) return surface;
  const [largest] = [...sizes].reduce((best, each) => (each[1] > best[1] ? each : best));
  const kept: number[] = [];
  for (let t = 0; t < indices.length; t += 3) if (find(indices[t]!) === largest) kept.push(indices[t]!, indices[t + 1]!, indices[t + 2]!);
  return compactSurface({ ...surface, indices: Uint32Array.from(kept) });
}
