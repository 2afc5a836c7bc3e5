/** 0 below `from`, 1 above `to`, smooth between; `from` may be the larger. */
export function ramp(from: number, to: number, value: number): number {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
}

/** Bell curve: 1 at 0, `sigma` in the same unit as `distance`; cut off where it is below a ten-thousandth. */
export function bell(distance: number, sigma: number): number {
  const q = distance / sigma;
  return q * q > 18 ? 0 : Math.exp(-0.5 * q * q);
}

/** Shortest way in mm from a place in a plane to an open line of places. */
export function toLine(a: number, b: number, line: readonly (readonly [number, number])[]): number {
  let best = Infinity;
  for (let i = 1; i < line.length; i += 1) {
    const [p, q] = line[i - 1] as readonly [number, number];
    const [r, s] = line[i] as readonly [number, number];
    const u = r - p, v = s - q;
    const t = Math.min(1, Math.max(0, ((a - p) * u + (b - q) * v) / (u * u + v * v)));
    const du = a - p - t * u, dv = b - q - t * v;
    best = Math.min(best, du * du + dv * dv);
  }
  return Math.sqrt(best);
}

/** Length of a vector of two or three numbers; several times faster than Math.hypot. */
export function length(x: number, y: number, z = 0): number {
  return Math.sqrt(x * x + y * y + z * z);
}
