/** A brush stroke as a filled outline: it swells and tapers, its edges tremble a little, and where the brush runs dry it splits. */
import { noise } from '../../../../atlas/drawing/kit/noise.ts';
import { at, type Spot } from '../../../../atlas/drawing/kit/paths.ts';

interface StrokeShape {
  /** Thickest width, in drawing units. */
  readonly width: number;
  /** Where it is thickest, 0 start to 1 end. */
  readonly belly?: number;
  /** Width of the start and the end, as a part of the thickest. */
  readonly start?: number;
  readonly end?: number;
  readonly seed?: number;
}

/** Spots along a Catmull-Rom line through the given ones, `per` to each piece. */
function along(spots: readonly Spot[], per: number): Spot[] {
  const spot = (i: number): Spot => spots[Math.min(spots.length - 1, Math.max(0, i))] ?? [0, 0];
  const line: Spot[] = [];
  for (let i = 0; i < spots.length - 1; i += 1) {
    const [a, b, c, d] = [spot(i - 1), spot(i), spot(i + 1), spot(i + 2)];
    for (let k = 0; k < per; k += 1) {
      const t = k / per;
      const mix = (p: number, q: number, r: number, s: number): number =>
        0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t * t + (3 * q - p - 3 * r + s) * t * t * t);
      line.push([mix(a[0], b[0], c[0], d[0]), mix(a[1], b[1], c[1], d[1])]);
    }
  }
  line.push(spot(spots.length - 1));
  return line;
}

export function brushStroke(spots: readonly Spot[], { width, belly = 0.3, start = 0.55, end = 0.12, seed = 1 }: StrokeShape): string {
  const random = noise(seed + spots.length * 7);
  const line = along(spots, 7);
  const last = line.length - 1;
  const [left, right]: [Spot[], Spot[]] = [[], []];
  line.forEach((here, i) => {
    const part = i / last;
    const [before, after] = [line[Math.max(0, i - 1)] ?? here, line[Math.min(last, i + 1)] ?? here];
    const length = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1;
    const normal: Spot = [-(after[1] - before[1]) / length, (after[0] - before[0]) / length];
    const swell = part < belly ? start + (1 - start) * Math.sin((part / belly) * 1.5708) : end + (1 - end) * Math.cos(((part - belly) / (1 - belly)) * 1.5708);
    const half = (width / 2) * swell;
    const shake = (): number => half * (0.94 + random() * 0.12);
    const [a, b] = [shake(), shake()];
    left.push([here[0] + normal[0] * a, here[1] + normal[1] * a]);
    right.push([here[0] - normal[0] * b, here[1] - normal[1] * b]);
  });
  return `M${[...left, ...right.reverse()].map(at).join('L')}Z`;
}
