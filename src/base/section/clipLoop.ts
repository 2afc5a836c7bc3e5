/** The part of a loop inside an upright frame (Sutherland and Hodgman). Edges along the frame join what leaves and returns. */
import type { Loop } from './Loop.ts';

export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function clipLoop(loop: Loop, frame: Frame): Loop {
  let part = loop;
  part = cut(part, 0, frame.left, 1);
  part = cut(part, 0, frame.right, -1);
  part = cut(part, 1, frame.top, 1);
  return cut(part, 1, frame.bottom, -1);
}

function cut(loop: Loop, axis: 0 | 1, edge: number, sign: 1 | -1): Loop {
  const kept: number[] = [];
  for (let i = 0; i < loop.length; i += 2) {
    const j = (i + 2) % loop.length;
    const here = sign * (loop[i + axis]! - edge);
    const there = sign * (loop[j + axis]! - edge);
    if (here >= 0) kept.push(loop[i]!, loop[i + 1]!);
    if (here >= 0 !== there >= 0) {
      const t = here / (here - there);
      kept.push(loop[i]! + t * (loop[j]! - loop[i]!), loop[i + 1]! + t * (loop[j + 1]! - loop[i + 1]!));
    }
  }
  return kept.length >= 6 ? kept : [];
}
