/** Lines beside a closed line. Material lies to the left of a loop's way (`Loop`), whether it is an outer edge or a hole. */
import type { Loop } from '../../base/section/Loop.ts';

/** A corner may be moved this many times the distance, not further: sharp corners stay blunt. */
const SHARPEST = 1.8;

/** @param inwards distance into the structure; negative goes out of it */
export function offsetLoop(loop: Loop, inwards: number): Loop {
  if (inwards === 0) return loop;
  const out = outwards(loop);
  return loop.map((at, i) => at - inwards * out[i]!);
}

/** At each corner the way out of the structure, longer where the corner is sharp. */
export function outwards(loop: Loop): Loop {
  const count = loop.length / 2;
  const result: number[] = [];
  for (let i = 0; i < count; i++) {
    const [a, b, c] = [(i + count - 1) % count, i, (i + 1) % count];
    const [u0, v0] = sideOf(loop, a, b);
    const [u1, v1] = sideOf(loop, b, c);
    const length = Math.hypot(u0 + u1, v0 + v1);
    if (length < 1e-6) result.push(u1, v1);
    else {
      const reach = Math.min(SHARPEST, 2 / length);
      result.push(((u0 + u1) / length) * reach, ((v0 + v1) / length) * reach);
    }
  }
  return result;
}

/** To the right of the way from one corner to the next, length one. */
function sideOf(loop: Loop, from: number, to: number): readonly [number, number] {
  const [du, dv] = [loop[2 * to]! - loop[2 * from]!, loop[2 * to + 1]! - loop[2 * from + 1]!];
  const length = Math.hypot(du, dv) || 1;
  return [dv / length, -du / length];
}
