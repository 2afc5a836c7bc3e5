import type { Vec3 } from '../types.ts';
import { distance, mix } from './vec.ts';

/** A way along the skin, first to last point, in mm. */
export type Tape = readonly Vec3[];

/** Length of a tape in mm. */
export function tapeLength(tape: Tape): number {
  let sum = 0;
  for (let i = 1; i < tape.length; i++) sum += distance(tape[i - 1]!, tape[i]!);
  return sum;
}

/**
 * The first `mm` of a tape.
 * @throws Error if the tape is shorter.
 */
export function cutTape(tape: Tape, mm: number): Tape {
  const out: Vec3[] = [tape[0]!];
  let left = mm;
  for (let i = 1; i < tape.length; i++) {
    const a = tape[i - 1]!;
    const b = tape[i]!;
    const d = distance(a, b);
    if (d >= left) {
      out.push(d > 0 ? mix(a, b, left / d) : a);
      return out;
    }
    out.push(b);
    left -= d;
  }
  throw new Error(`The tape ends ${left.toFixed(1)} mm too early`);
}

/** What remains of a tape after its first `mm`. */
export function restOfTape(tape: Tape, mm: number): Tape {
  return [...cutTape([...tape].reverse(), tapeLength(tape) - mm)].reverse();
}

/**
 * The way round a closed loop from its place nearest to `start`, in the sense that first leads along `direction`.
 */
export function walkLoop(loop: readonly Vec3[], start: Vec3, direction: Vec3): Tape {
  const n = loop.length;
  let best = Infinity;
  let seg = 0;
  let from: Vec3 = loop[0]!;
  for (let i = 0; i < n; i++) {
    const a = loop[i]!;
    const b = loop[(i + 1) % n]!;
    const ab: Vec3 = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
    const l2 = ab[0] ** 2 + ab[1] ** 2 + ab[2] ** 2;
    const t = l2 > 0 ? Math.min(1, Math.max(0, ((start[0] - a[0]) * ab[0] + (start[1] - a[1]) * ab[1] + (start[2] - a[2]) * ab[2]) / l2)) : 0;
    const p = mix(a, b, t);
    const d = distance(p, start);
    if (d < best) {
      best = d;
      seg = i;
      from = p;
    }
  }
  const ahead: Vec3[] = [from];
  for (let k = 1; k <= n; k++) ahead.push(loop[(seg + k) % n]!);
  const back: Vec3[] = [from];
  for (let k = 0; k < n; k++) back.push(loop[(seg - k + n) % n]!);
  const gain = (t: readonly Vec3[]): number => {
    const end = cutTape(t, Math.min(4, tapeLength(t) / 4)).at(-1)!;
    return (end[0] - from[0]) * direction[0] + (end[1] - from[1]) * direction[1] + (end[2] - from[2]) * direction[2];
  };
  return gain(ahead) >= gain(back) ? ahead : back;
}

/**
 * A tape pulled taut over the back: of the points of a level tape from the midline outwards, those it touches.
 * Bridges the furrow and the cleft as a ruler laid on the body does. `tape` is level (constant z), its back is +y.
 */
export function pullTaut(tape: Tape, outward: 1 | -1): Tape {
  const hull: Vec3[] = [];
  for (const p of tape) {
    while (hull.length >= 2) {
      const a = hull[hull.length - 2]!;
      const b = hull[hull.length - 1]!;
      // drop b where it lies in front of the line from a to p
      const turn = ((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])) * outward;
      if (turn >= 0) hull.pop();
      else break;
    }
    hull.push(p);
  }
  return hull;
}
