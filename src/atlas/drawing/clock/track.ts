/**
 * A path as spots at even distances, measured once, so that a place on it costs two array reads in a frame. Understands the
 * commands M L H V C S Q T Z, absolute and relative; an arc (A) is taken as the straight line to its end.
 */
const SPOTS = 120;

export interface Track {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** Drawing units. */
  readonly length: number;
}

export function trackOf(d: string): Track {
  const fine = flatten(d);
  const count = fine.length / 2;
  const far = new Float64Array(count);
  for (let i = 1; i < count; i += 1) far[i] = (far[i - 1] ?? 0) + Math.hypot(n(fine, 2 * i) - n(fine, 2 * i - 2), n(fine, 2 * i + 1) - n(fine, 2 * i - 1));
  const length = far[count - 1] ?? 0;
  const xs = new Float64Array(SPOTS + 1);
  const ys = new Float64Array(SPOTS + 1);
  let k = 1;
  for (let i = 0; i <= SPOTS; i += 1) {
    const goal = (length * i) / SPOTS;
    while (k < count - 1 && (far[k] ?? 0) < goal) k += 1;
    const [a, b] = [far[k - 1] ?? 0, far[k] ?? 0];
    const part = b > a ? Math.min(1, (goal - a) / (b - a)) : 0;
    xs[i] = n(fine, 2 * k - 2) + (n(fine, 2 * k) - n(fine, 2 * k - 2)) * part;
    ys[i] = n(fine, 2 * k - 1) + (n(fine, 2 * k + 1) - n(fine, 2 * k - 1)) * part;
  }
  return { xs, ys, length };
}

/** Place on a track, 0 its start, 1 its end. */
export function trackX({ xs }: Track, part: number): number {
  return between(xs, part);
}

export function trackY({ ys }: Track, part: number): number {
  return between(ys, part);
}

/** Degrees, 0 to the right, clockwise. */
export function trackTurn({ xs, ys }: Track, part: number): number {
  const i = Math.min(SPOTS - 1, Math.max(0, Math.floor(part * SPOTS)));
  return (Math.atan2((ys[i + 1] ?? 0) - (ys[i] ?? 0), (xs[i + 1] ?? 0) - (xs[i] ?? 0)) * 180) / Math.PI;
}

function between(values: Float64Array, part: number): number {
  const place = Math.min(1, Math.max(0, part)) * SPOTS;
  const i = Math.min(SPOTS - 1, Math.floor(place));
  const a = values[i] ?? 0;
  return a + ((values[i + 1] ?? 0) - a) * (place - i);
}

function n(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}

const SIZES: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };
const CURVE_STEPS = 16;

/** Corners of the path with its curves cut into short lines, x and y in turn. */
function flatten(d: string): number[] {
  const out: number[] = [];
  let [x, y, startX, startY, handleX, handleY] = [0, 0, 0, 0, 0, 0];
  for (const [, letter = 'M', rest = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gi) ?? []).map(Number);
    const upper = letter.toUpperCase();
    const relative = letter !== upper;
    const size = SIZES[upper] ?? 2;
    const times = size === 0 ? 1 : Math.max(1, Math.floor(numbers.length / size));
    for (let round = 0, at = 0; round < times; round += 1, at += size) {
      const [ox, oy] = relative ? [x, y] : [0, 0];
      const v = (index: number): number => n(numbers, at + index) + (index % 2 ? oy : ox);
      const from: readonly [number, number] = [x, y];
      if (upper === 'Z') [x, y] = [startX, startY];
      else if (upper === 'H') x = n(numbers, at) + ox;
      else if (upper === 'V') y = n(numbers, at) + oy;
      else if (upper === 'A') [x, y] = [n(numbers, at + 5) + ox, n(numbers, at + 6) + oy];
      else [x, y] = [v(size - 2), v(size - 1)];
      if (upper === 'C' || upper === 'S') {
        const first: readonly [number, number] = upper === 'C' ? [v(0), v(1)] : [2 * from[0] - handleX, 2 * from[1] - handleY];
        const second: readonly [number, number] = upper === 'C' ? [v(2), v(3)] : [v(0), v(1)];
        cubic(out, from, first, second, [x, y]);
        [handleX, handleY] = second;
      } else if (upper === 'Q' || upper === 'T') {
        const middle: readonly [number, number] = upper === 'Q' ? [v(0), v(1)] : [2 * from[0] - handleX, 2 * from[1] - handleY];
        const third = (end: number, mid: number): number => end + ((mid - end) * 2) / 3;
        cubic(out, from, [third(from[0], middle[0]), third(from[1], middle[1])], [third(x, middle[0]), third(y, middle[1])], [x, y]);
        [handleX, handleY] = middle;
      } else {
        out.push(x, y);
        [handleX, handleY] = [x, y];
      }
      if (upper === 'M' && at === 0) [startX, startY] = [x, y];
    }
  }
  return out.length >= 4 ? out : [...out, ...out, 0, 0].slice(0, 4);
}

type Pair = readonly [number, number];

function cubic(out: number[], a: Pair, b: Pair, c: Pair, d: Pair): void {
  for (let i = 1; i <= CURVE_STEPS; i += 1) {
    const t = i / CURVE_STEPS;
    const s = 1 - t;
    const [p, q, r, u] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
    out.push(p * a[0] + q * b[0] + r * c[0] + u * d[0], p * a[1] + q * b[1] + r * c[1] + u * d[1]);
  }
}
