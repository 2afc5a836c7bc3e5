/** A closed outline in one axial cut: x, y pairs in mm, counter-clockwise. */
export type Curve = Float64Array;

/** Points of a resampled curve: enough that the corners of a crescent stay. */
export const CURVE_POINTS = 64;

/**
 * Draws a smooth closed curve through the points of an outline and places points on it at equal arc length. The
 * spline is centripetal (Catmull-Rom, knots by the square root of the chord): a uniform one overshoots at the sharp
 * ends of crescents.
 * @param outline Corners in mm, in turn, either way round.
 * @returns `count` points, counter-clockwise.
 */
export function closedCurve(outline: readonly (readonly number[])[], count = CURVE_POINTS): Curve {
  const corners = outline.filter((p, i) => {
    const q = outline[(i + 1) % outline.length]!;
    return Math.hypot(p[0]! - q[0]!, p[1]! - q[1]!) > 1e-3;
  });
  const n = corners.length;
  const fine: number[] = [];
  const substeps = 12;
  for (let i = 0; i < n; i++) {
    const [p0, p1, p2, p3] = [-1, 0, 1, 2].map((k) => corners[(i + k + n) % n]!) as [number[], number[], number[], number[]];
    for (let s = 0; s < substeps; s++) fine.push(...centripetal(p0, p1, p2, p3, s / substeps));
  }
  const even = resampleClosed(Float64Array.from(fine), count);
  return signedArea(even) < 0 ? reverse(even) : even;
}

/** Points at equal arc length along a closed polygon. */
export function resampleClosed(points: Float64Array, count: number): Float64Array {
  const n = points.length / 2;
  const lengths = new Float64Array(n + 1);
  for (let i = 0; i < n; i++) {
    const j = (i + 1) % n;
    lengths[i + 1] = lengths[i]! + Math.hypot(points[2 * j]! - points[2 * i]!, points[2 * j + 1]! - points[2 * i + 1]!);
  }
  const out = new Float64Array(2 * count);
  let at = 0;
  for (let k = 0; k < count; k++) {
    const want = (lengths[n]! * k) / count;
    while (at < n - 1 && lengths[at + 1]! < want) at++;
    const t = (want - lengths[at]!) / Math.max(lengths[at + 1]! - lengths[at]!, 1e-9);
    const j = (at + 1) % n;
    out[2 * k] = points[2 * at]! + (points[2 * j]! - points[2 * at]!) * t;
    out[2 * k + 1] = points[2 * at + 1]! + (points[2 * j + 1]! - points[2 * at + 1]!) * t;
  }
  return out;
}

/** Mean of the points. */
export function curveCentre(curve: Curve): [number, number] {
  let x = 0;
  let y = 0;
  for (let i = 0; i < curve.length; i += 2) {
    x += curve[i]!;
    y += curve[i + 1]!;
  }
  return [(2 * x) / curve.length, (2 * y) / curve.length];
}

/** Area in mm2, positive if counter-clockwise. */
export function signedArea(curve: Curve): number {
  let twice = 0;
  for (let i = 0, j = curve.length - 2; i < curve.length; j = i, i += 2) {
    twice += curve[j]! * curve[i + 1]! - curve[i]! * curve[j + 1]!;
  }
  return twice / 2;
}

/** The curve with its points shifted round so that they lie nearest to those of `before`, centres laid over each other. */
export function matchCurve(curve: Curve, before: Curve): Curve {
  const n = curve.length / 2;
  const [cx, cy] = curveCentre(curve);
  const [bx, by] = curveCentre(before);
  let best = 0;
  let least = Infinity;
  for (let shift = 0; shift < n; shift++) {
    let sum = 0;
    for (let i = 0; i < n; i++) {
      const j = 2 * ((i + shift) % n);
      const dx = curve[j]! - cx - before[2 * i]! + bx;
      const dy = curve[j + 1]! - cy - before[2 * i + 1]! + by;
      sum += dx * dx + dy * dy;
    }
    if (sum < least) {
      least = sum;
      best = shift;
    }
  }
  return curve.map((_, k) => curve[(2 * ((k >> 1) + best)) % (2 * n) + (k & 1)]!);
}

/** The curve scaled about its centre, then moved. */
export function scaledCurve(curve: Curve, scale: number, dx: number, dy: number): Curve {
  const [cx, cy] = curveCentre(curve);
  return curve.map((value, k) => ((k & 1) === 0 ? cx + (value - cx) * scale + dx : cy + (value - cy) * scale + dy));
}

/**
 * Signed distance in the plane to a closed curve, negative inside, up to `reach` mm (farther is cut off).
 */
export function planarDistance(curve: Curve, x: number, y: number, reach: number): number {
  let least = reach * reach;
  let inside = false;
  let ax = curve[curve.length - 2]! - x;
  let ay = curve[curve.length - 1]! - y;
  for (let i = 0; i < curve.length; i += 2) {
    const bx = curve[i]! - x;
    const by = curve[i + 1]! - y;
    const ex = bx - ax;
    const ey = by - ay;
    const length = ex * ex + ey * ey;
    let t = length > 0 ? -(ax * ex + ay * ey) / length : 0;
    t = t < 0 ? 0 : t > 1 ? 1 : t;
    const qx = ax + t * ex;
    const qy = ay + t * ey;
    const d = qx * qx + qy * qy;
    if (d < least) least = d;
    if (ay > 0 !== by > 0 && (ay * ex) / ey > ax) inside = !inside;
    ax = bx;
    ay = by;
  }
  const distance = Math.sqrt(least);
  return inside ? -distance : distance;
}

function reverse(curve: Curve): Curve {
  const n = curve.length / 2;
  return curve.map((_, k) => curve[2 * ((n - (k >> 1)) % n) + (k & 1)]!);
}

function centripetal(p0: number[], p1: number[], p2: number[], p3: number[], t: number): [number, number] {
  const gap = (a: number[], b: number[]): number => Math.max(Math.sqrt(Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!)), 1e-3);
  const d01 = gap(p0, p1);
  const d12 = gap(p1, p2);
  const d23 = gap(p2, p3);
  const at = (axis: number): number => {
    const [a, b, c, d] = [p0[axis]!, p1[axis]!, p2[axis]!, p3[axis]!] as const;
    // Tangents of the non-uniform spline, scaled to the middle span (Barry and Goldman 1988).
    const m1 = c - b + d12 * ((b - a) / d01 - (c - a) / (d01 + d12));
    const m2 = c - b + d12 * ((d - c) / d23 - (d - b) / (d12 + d23));
    const u = t * t;
    const v = u * t;
    return (2 * v - 3 * u + 1) * b + (v - 2 * u + t) * m1 + (3 * u - 2 * v) * c + (v - u) * m2;
  };
  return [at(0), at(1)];
}
