import type { Surface } from '../../../models/types.ts';

/** Pieces, Euler characteristic and genus (of all pieces together) of a closed surface, after welding equal places. Where two folds touch along an edge, each has its own. */
export function topology(surface: Surface): { pieces: number; euler: number; genus: number } {
  const names = new Map<string, number>();
  const welded = Array.from({ length: surface.positions.length / 3 }, (_, i) => {
    const key = surface.positions.subarray(3 * i, 3 * i + 3).join();
    const known = names.get(key) ?? names.size;
    names.set(key, known);
    return known;
  });
  const parent = Array.from(names.values());
  const find = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  const used = new Set<number>();
  for (let t = 0; t < surface.indices.length; t += 3) {
    for (let k = 0; k < 3; k++) {
      const a = welded[surface.indices[t + k]!]!;
      const b = welded[surface.indices[t + ((k + 1) % 3)]!]!;
      used.add(a);
      parent[find(a)] = find(b);
    }
  }
  const pieces = new Set([...used].map(find)).size;
  // Every triangle of a closed surface has half of its three edges.
  const euler = used.size - surface.indices.length / 6;
  return { pieces, euler, genus: pieces - euler / 2 };
}
