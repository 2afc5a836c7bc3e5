/** Fewer corners for the same line. */
import { loopArea, type Loop } from './Loop.ts';

/**
 * Leaves out corners that lie within the tolerance of the line between their neighbours (Douglas and Peucker, on a closed
 * line halved at its two farthest corners). Empty where what is left has no area to speak of.
 */
export function simplifyLoop(loop: Loop, tolerance: number, leastArea = 0): Loop {
  const count = loop.length / 2;
  if (count < 3 || Math.abs(loopArea(loop)) < leastArea) return [];
  const far = farthest(loop, 0, 0, count);
  const kept = new Set<number>([0, far]);
  keep(loop, 0, far, tolerance, kept);
  keep(loop, far, count, tolerance, kept);
  const simple = [...kept].toSorted((a, b) => a - b).flatMap((i) => [loop[2 * i]!, loop[2 * i + 1]!]);
  return simple.length < 6 ? [] : simple;
}

function farthest(loop: Loop, from: number, start: number, end: number): number {
  let best = start + 1;
  let most = -1;
  for (let i = start + 1; i < end; i++) {
    const away = Math.hypot(loop[2 * i]! - loop[2 * from]!, loop[2 * i + 1]! - loop[2 * from + 1]!);
    if (away > most) [most, best] = [away, i];
  }
  return best;
}

function keep(loop: Loop, start: number, end: number, tolerance: number, kept: Set<number>): void {
  const last = end % (loop.length / 2);
  const [u0, v0, u1, v1] = [loop[2 * start]!, loop[2 * start + 1]!, loop[2 * last]!, loop[2 * last + 1]!];
  const length = Math.hypot(u1 - u0, v1 - v0);
  let most = tolerance;
  let at = -1;
  for (let i = start + 1; i < end; i++) {
    const [du, dv] = [loop[2 * i]! - u0, loop[2 * i + 1]! - v0];
    const away = length === 0 ? Math.hypot(du, dv) : Math.abs(du * (v1 - v0) - dv * (u1 - u0)) / length;
    if (away > most) [most, at] = [away, i];
  }
  if (at < 0) return;
  kept.add(at);
  keep(loop, start, at, tolerance, kept);
  keep(loop, at, end, tolerance, kept);
}
