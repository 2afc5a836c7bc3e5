/** Where a straight line from a start runs inside a structure. */
import type { Loop } from './Loop.ts';

/** From and to, in the unit of the section, along the line. */
export type Span = readonly [from: number, to: number];

/**
 * @param direction length one
 * @returns the spans from `start` to `reach` in which the loops wind round the line, nearest first
 */
export function crossLoops(loops: readonly Loop[], start: readonly [number, number], direction: readonly [number, number], reach: number): Span[] {
  const hits: { readonly at: number; readonly turn: number }[] = [];
  for (const loop of loops) {
    for (let i = 0; i < loop.length; i += 2) {
      const j = (i + 2) % loop.length;
      const a = side(loop[i]!, loop[i + 1]!);
      const b = side(loop[j]!, loop[j + 1]!);
      if (a >= 0 === b >= 0) continue;
      const t = a / (a - b);
      const u = loop[i]! + t * (loop[j]! - loop[i]!) - start[0];
      const v = loop[i + 1]! + t * (loop[j + 1]! - loop[i + 1]!) - start[1];
      hits.push({ at: u * direction[0] + v * direction[1], turn: a >= 0 ? 1 : -1 });
    }
  }
  hits.sort((a, b) => a.at - b.at);
  const spans: Span[] = [];
  let winding = 0;
  let from = 0;
  for (const { at, turn } of hits) {
    if (winding === 0) from = at;
    winding += turn;
    if (winding !== 0) continue;
    const [near, far] = [Math.max(0, from), Math.min(reach, at)];
    if (far > near) spans.push([near, far]);
  }
  return spans;

  /** On which side of the line a place lies. */
  function side(u: number, v: number): number {
    return (u - start[0]) * direction[1] - (v - start[1]) * direction[0];
  }
}
