import type { Field, Vec3 } from '../types.ts';

/** One place where the value of the field is known. */
export interface BasisPoint {
  at: Vec3;
  /** Signed distance in mm, negative inside. */
  value: number;
  /** How softly the value is kept; multiplies the smoothing. 1 = surface points. */
  softness?: number;
}

/**
 * A triharmonic radial basis (r cubed plus a linear part) through scattered values: the smoothest field in the sense of
 * its third derivatives. Solved as a least-squares fit with a penalty on the diagonal ("smoothing spline", Wahba 1990),
 * in the space without linear parts, where the matrix is positive definite.
 * @param smoothing Penalty with places divided by 50 mm; 0 goes through every value. About 1e-6 .. 1e-3.
 * @returns The field; each evaluation costs one square root a point. Cubic in the number of points to solve.
 */
export function radialBasis(points: readonly BasisPoint[], smoothing: number): Field {
  const scale = 1 / 50;
  const n = points.length;
  const middle = [0, 1, 2].map((k) => points.reduce((sum, p) => sum + p.at[k]!, 0) / n) as unknown as Vec3;
  const xs = Float64Array.from(points, (p) => (p.at[0] - middle[0]) * scale);
  const ys = Float64Array.from(points, (p) => (p.at[1] - middle[1]) * scale);
  const zs = Float64Array.from(points, (p) => (p.at[2] - middle[2]) * scale);
  const rows: Float64Array[] = [];
  for (let i = 0; i < n; i++) {
    const row = new Float64Array(n);
    for (let j = 0; j < n; j++) {
      const r2 = (xs[i]! - xs[j]!) ** 2 + (ys[i]! - ys[j]!) ** 2 + (zs[i]! - zs[j]!) ** 2;
      row[j] = r2 * Math.sqrt(r2);
    }
    row[i]! += smoothing * (points[i]!.softness ?? 1);
    rows.push(row);
  }
  const original = rows.map((row) => row.slice());
  const polynomial = [Float64Array.from({ length: n }, () => 1), xs.slice(), ys.slice(), zs.slice()];
  const values = Float64Array.from(points, (p) => p.value);

  // Householder: turn the four polynomial columns into the first four axes; the rest of the space is free of them.
  const mirrors: Float64Array[] = [];
  for (let c = 0; c < 4; c++) {
    const mirror = householder(polynomial[c]!, c);
    mirrors.push(mirror);
    for (let d = c; d < 4; d++) reflectVector(polynomial[d]!, mirror);
    reflectMatrix(rows, mirror);
  }
  const turned = values.slice();
  for (const mirror of mirrors) reflectVector(turned, mirror);
  const free = rows.slice(4).map((row) => row.subarray(4));
  const solved = solvePositive(free, turned.slice(4));
  const weights = new Float64Array(n);
  weights.set(solved, 4);
  for (const mirror of [...mirrors].reverse()) reflectVector(weights, mirror);

  // What the weights leave over is the linear part; polynomial now holds an upper triangle in its first four rows.
  const left = Float64Array.from(values, (value, i) => value - dotProduct(original[i]!, weights, n));
  for (const mirror of mirrors) reflectVector(left, mirror);
  const linear = [0, 0, 0, 0];
  for (let r = 3; r >= 0; r--) {
    let sum = left[r]!;
    for (let c = r + 1; c < 4; c++) sum -= polynomial[c]![r]! * linear[c]!;
    linear[r] = sum / polynomial[r]![r]!;
  }
  const [l0, l1, l2, l3] = linear as [number, number, number, number];
  const [mx, my, mz] = middle;
  return (px, py, pz) => {
    const x = (px - mx) * scale;
    const y = (py - my) * scale;
    const z = (pz - mz) * scale;
    let sum = l0 + l1 * x + l2 * y + l3 * z;
    for (let i = 0; i < n; i++) {
      const dx = x - xs[i]!;
      const dy = y - ys[i]!;
      const dz = z - zs[i]!;
      const r2 = dx * dx + dy * dy + dz * dz;
      sum += weights[i]! * r2 * Math.sqrt(r2);
    }
    return sum;
  };
}

/** The mirror that lays column `from` onward along axis `from`. */
function householder(column: Float64Array, from: number): Float64Array {
  const mirror = new Float64Array(column.length);
  let square = 0;
  for (let i = from; i < column.length; i++) {
    mirror[i] = column[i]!;
    square += column[i]! ** 2;
  }
  mirror[from]! += Math.sign(column[from]! || 1) * Math.sqrt(square);
  const length = Math.sqrt(dotProduct(mirror, mirror, mirror.length)) || 1;
  return mirror.map((value) => value / length);
}

function reflectVector(v: Float64Array, mirror: Float64Array): void {
  const f = 2 * dotProduct(v, mirror, v.length);
  for (let i = 0; i < v.length; i++) v[i]! -= f * mirror[i]!;
}

/** Mirrors a symmetric matrix on both sides. */
function reflectMatrix(rows: Float64Array[], mirror: Float64Array): void {
  for (const row of rows) reflectVector(row, mirror);
  const n = rows.length;
  const sums = new Float64Array(n);
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) sums[j]! += mirror[i]! * rows[i]![j]!;
  for (let i = 0; i < n; i++) {
    const f = 2 * mirror[i]!;
    const row = rows[i]!;
    for (let j = 0; j < n; j++) row[j]! -= f * sums[j]!;
  }
}

/** Solves a symmetric positive definite system by Cholesky; overwrites the rows. */
function solvePositive(rows: Float64Array[], right: Float64Array): Float64Array {
  const n = rows.length;
  for (let i = 0; i < n; i++) {
    const row = rows[i]!;
    for (let j = 0; j < i; j++) row[j] = (row[j]! - dotProduct(row, rows[j]!, j)) / rows[j]![j]!;
    row[i] = Math.sqrt(Math.max(row[i]! - dotProduct(row, row, i), 1e-14));
  }
  const x = right.slice();
  for (let i = 0; i < n; i++) x[i] = (x[i]! - dotProduct(rows[i]!, x, i)) / rows[i]![i]!;
  for (let i = n - 1; i >= 0; i--) {
    x[i]! /= rows[i]![i]!;
    const row = rows[i]!;
    const value = x[i]!;
    for (let j = 0; j < i; j++) x[j]! -= row[j]! * value;
  }
  return x;
}

/** Four running sums: the machine can work on them side by side. */
function dotProduct(a: Float64Array, b: Float64Array, n: number): number {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let i = 0;
  for (; i + 3 < n; i += 4) {
    s0 += a[i]! * b[i]!;
    s1 += a[i + 1]! * b[i + 1]!;
    s2 += a[i + 2]! * b[i + 2]!;
    s3 += a[i + 3]! * b[i + 3]!;
  }
  for (; i < n; i++) s0 += a[i]! * b[i]!;
  return s0 + s1 + s2 + s3;
}
