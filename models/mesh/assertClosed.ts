import type { Surface } from '../types.ts';

/**
 * Checks that every edge of every triangle is met by the same edge the other way round: no hole, no flipped triangle.
 * @throws With the number of open edges and the place of the first.
 */
export function assertClosed(surface: Surface): void {
  const open = openEdges(surface);
  if (surface.indices.length === 0) throw new Error('The surface has no triangles.');
  if (open.length === 0) return;
  const at = 3 * open[0]!;
  const place = [0, 1, 2].map((axis) => surface.positions[at + axis]!.toFixed(1)).join(', ');
  throw new Error(`The surface is not closed: ${open.length} open edges, the first at ${place} mm.`);
}

/** First vertices of the edges that lack their opposite. */
export function openEdges({ indices, positions }: Surface): number[] {
  const vertices = positions.length / 3;
  const counts = new Map<number, number>();
  for (let t = 0; t < indices.length; t += 3) {
    for (let k = 0; k < 3; k++) {
      const a = indices[t + k]!;
      const b = indices[t + ((k + 1) % 3)]!;
      const key = a < b ? a * vertices + b : b * vertices + a;
      const now = (counts.get(key) ?? 0) + (a < b ? 1 : -1);
      if (now === 0) counts.delete(key);
      else counts.set(key, now);
    }
  }
  return [...counts.keys()].map((key) => Math.floor(key / vertices));
}
