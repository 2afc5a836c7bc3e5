/** A place in a plane, mm. */
export type Vec2 = readonly [number, number];

/**
 * A closed curve through the corners (centripetal Catmull-Rom, which does not overshoot where corners are unevenly
 * spaced), as `count` points of equal arc length, starting at the first corner.
 */
export function closedCurve(corners: readonly Vec2[], count: number): Vec2[] {
  const n = corners.length;
  const fine: Vec2[] = [];
  const per = 12;
  for (let i = 0; i < n; i++) {
    const p = [corners[(i + n - 1) % n]!, corners[i]!, corners[(i + 1) % n]!, corners[(i + 2) % n]!] as const;
    for (let s = 0; s < per; s++) fine.push(centripetal(p, s / per));
  }
  return resampleClosed(fine, count);
}

/** Points of equal arc length on a closed polygon. */
export function resampleClosed(polygon: readonly Vec2[], count: number): Vec2[] {
  const n = polygon.length;
  const lengths = [0];
  for (let i = 0; i < n; i++) {
    const a = polygon[i]!;
    const b = polygon[(i + 1) % n]!;
    lengths.push(lengths[i]! + Math.hypot(b[0] - a[0], b[1] - a[1]));
  }
  const total = lengths[n]!;
  const out: Vec2[] = [];
  let i = 0;
  for (let k = 0; k < count; k++) {
    const target = (k / count) * total;
    while (i < n - 1 && lengths[i + 1]! < target) i++;
    const a = polygon[i]!;
    const b = polygon[(i + 1) % n]!;
    const t = (target - lengths[i]!) / Math.max(lengths[i + 1]! - lengths[i]!, 1e-9);
    out.push([a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]);
  }
  return out;
}

/** Twice the signed area of a polygon, positive if it runs from x to y. */
export function signedArea(polygon: readonly Vec2[]): number {
  let sum = 0;
  for (let i = 0; i < polygon.length; i++) {
    const a = polygon[i]!;
    const b = polygon[(i + 1) % polygon.length]!;
    sum += a[0] * b[1] - b[0] * a[1];
  }
  return sum / 2;
}

/** Signed distance in the plane to a polygon, negative inside. */
export function polygonDistance(polygon: readonly Vec2[], x: number, y: number): number {
  let best = Infinity;
  let inside = false;
  for (let i = 0, j = polygon.length - 1; i < polygon.length; j = i++) {
    const a = polygon[j]!;
    const b = polygon[i]!;
    const ex = b[0] - a[0];
    const ey = b[1] - a[1];
    const wx = x - a[0];
    const wy = y - a[1];
    const t = Math.min(Math.max((wx * ex + wy * ey) / Math.max(ex * ex + ey * ey, 1e-12), 0), 1);
    const d = (wx - t * ex) ** 2 + (wy - t * ey) ** 2;
    if (d < best) best = d;
    if (a[1] > y !== b[1] > y && x < a[0] + (ex * (y - a[1])) / ey) inside = !inside;
  }
  return inside ? -Math.sqrt(best) : Math.sqrt(best);
}

function centripetal(p: readonly [Vec2, Vec2, Vec2, Vec2], t: number): Vec2 {
  const knot = (a: Vec2, b: Vec2): number => Math.max(Math.sqrt(Math.hypot(b[0] - a[0], b[1] - a[1])), 1e-4);
  const t1 = knot(p[0], p[1]);
  const t2 = t1 + knot(p[1], p[2]);
  const t3 = t2 + knot(p[2], p[3]);
  const s = t1 + (t2 - t1) * t;
  const mix = (a: Vec2, b: Vec2, u: number, v: number): Vec2 => {
    const f = (s - u) / (v - u);
    return [a[0] + (b[0] - a[0]) * f, a[1] + (b[1] - a[1]) * f];
  };
  const a1 = mix(p[0], p[1], 0, t1);
  const a2 = mix(p[1], p[2], t1, t2);
  const a3 = mix(p[2], p[3], t2, t3);
  return mix(mix(a1, a2, 0, t2), mix(a2, a3, t1, t3), t1, t2);
}
