import type { Vec3 } from '../../types.ts';

/** A smooth line through places (uniform Catmull-Rom, ends carried on straight): `steps` places to each span, and the last. */
export function splineThrough(places: readonly Vec3[], steps: number): Vec3[] {
  const at = (i: number): Vec3 => {
    if (i >= 0 && i < places.length) return places[i]!;
    const [a, b] = i < 0 ? [places[0]!, places[1]!] : [places.at(-1)!, places.at(-2)!];
    return [2 * a[0] - b[0], 2 * a[1] - b[1], 2 * a[2] - b[2]];
  };
  const line: Vec3[] = [];
  for (let i = 0; i < places.length - 1; i++) {
    const [p, q, r, s] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    for (let k = 0; k < steps; k++) {
      const t = k / steps;
      const axis = (c: 0 | 1 | 2): number =>
        q[c] + 0.5 * t * (r[c] - p[c] + t * (2 * p[c] - 5 * q[c] + 4 * r[c] - s[c] + t * (3 * (q[c] - r[c]) + s[c] - p[c])));
      line.push([axis(0), axis(1), axis(2)]);
    }
  }
  line.push(places.at(-1)!);
  return line;
}
