/** The filled cut of a structure as triangles: one mesh for all its pieces. */
import earcut from 'earcut';
import { loopArea, windingAt, type Loop } from './Loop.ts';

export interface Cap {
  /** u, v of each corner. */
  readonly places: readonly number[];
  readonly indices: readonly number[];
}

/** Holes belong to the smallest outer loop round them. Triangles keep the sense of the loops: they look along the normal. */
export function capTriangles(loops: readonly Loop[]): Cap {
  const outward = loops.filter((loop) => loopArea(loop) > 0).toSorted((a, b) => loopArea(a) - loopArea(b));
  const pieces = outward.map((outer) => ({ outer, holes: [] as Loop[] }));
  for (const hole of loops) {
    if (loopArea(hole) >= 0) continue;
    pieces.find(({ outer }) => windingAt([outer], hole[0]!, hole[1]!) !== 0)?.holes.push(hole);
  }
  const places: number[] = [];
  const indices: number[] = [];
  for (const { outer, holes } of pieces) {
    const flat = [...outer];
    const starts: number[] = [];
    for (const hole of holes) {
      starts.push(flat.length / 2);
      flat.push(...hole);
    }
    const first = places.length / 2;
    for (const index of earcut(flat, starts, 2)) indices.push(first + index);
    places.push(...flat);
  }
  return { places, indices };
}
