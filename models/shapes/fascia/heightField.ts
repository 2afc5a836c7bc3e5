/** A measured place on a surface y(x, z), mm. */
export interface HeightSample {
  x: number;
  z: number;
  y: number;
}

/** A smooth surface y(x, z), mm. Beyond its grid the rim value is carried on. */
export type HeightField = (x: number, z: number) => number;

export interface HeightFrame {
  x: readonly [number, number];
  z: readonly [number, number];
  stepXMm: number;
  stepZMm: number;
}

/**
 * The smoothest surface near scattered samples: least squares against the samples plus the bending of a thin plate,
 * solved on a grid by conjugate gradients. Where samples are missing it runs on straight.
 * @param stiffness Weight of the bending against one sample; larger is smoother.
 */
export function heightField(samples: readonly HeightSample[], frame: HeightFrame, stiffness = 1): HeightField {
  const nx = Math.round((frame.x[1] - frame.x[0]) / frame.stepXMm) + 1;
  const nz = Math.round((frame.z[1] - frame.z[0]) / frame.stepZMm) + 1;
  const ties = samples.map((sample) => {
    const gx = Math.min(Math.max((sample.x - frame.x[0]) / frame.stepXMm, 0), nx - 1.001);
    const gz = Math.min(Math.max((sample.z - frame.z[0]) / frame.stepZMm, 0), nz - 1.001);
    return { ...corners(gx, gz, nx), y: sample.y };
  });
  const mean = samples.reduce((sum, sample) => sum + sample.y, 0) / samples.length;
  const apply = (v: Float64Array): Float64Array => {
    const out = bending(v, nx, nz, stiffness);
    for (const { at, weight } of ties) {
      let value = 0;
      for (let c = 0; c < 4; c++) value += v[at[c]!]! * weight[c]!;
      for (let c = 0; c < 4; c++) out[at[c]!]! += value * weight[c]!;
    }
    return out;
  };
  const right = new Float64Array(nx * nz);
  for (const { at, weight, y } of ties) for (let c = 0; c < 4; c++) right[at[c]!]! += (y - mean) * weight[c]!;
  const solved = conjugateGradients(apply, right, 1500);
  return (x, z) => {
    const gx = Math.min(Math.max((x - frame.x[0]) / frame.stepXMm, 0), nx - 1.001);
    const gz = Math.min(Math.max((z - frame.z[0]) / frame.stepZMm, 0), nz - 1.001);
    return mean + smoothRead(solved, gx, gz, nx, nz);
  };
}

function corners(gx: number, gz: number, nx: number): { at: number[]; weight: number[] } {
  const i = Math.floor(gx);
  const k = Math.floor(gz);
  const fx = gx - i;
  const fz = gz - k;
  const at = k * nx + i;
  return {
    at: [at, at + 1, at + nx, at + nx + 1],
    weight: [(1 - fx) * (1 - fz), fx * (1 - fz), (1 - fx) * fz, fx * fz],
  };
}

/** Gradient of the bending energy: squared second differences along both axes and across. */
function bending(v: Float64Array, nx: number, nz: number, stiffness: number): Float64Array {
  const out = new Float64Array(v.length);
  const add = (a: number, b: number, c: number, weight: number): void => {
    const value = (v[a]! - 2 * v[b]! + v[c]!) * weight * stiffness;
    out[a]! += value;
    out[b]! -= 2 * value;
    out[c]! += value;
  };
  for (let k = 0; k < nz; k++) {
    for (let i = 0; i < nx; i++) {
      const at = k * nx + i;
      if (i > 0 && i < nx - 1) add(at - 1, at, at + 1, 1);
      if (k > 0 && k < nz - 1) add(at - nx, at, at + nx, 1);
      if (i < nx - 1 && k < nz - 1) {
        const twist = (v[at]! - v[at + 1]! - v[at + nx]! + v[at + nx + 1]!) * 2 * stiffness;
        out[at]! += twist;
        out[at + 1]! -= twist;
        out[at + nx]! -= twist;
        out[at + nx + 1]! += twist;
      }
    }
  }
  return out;
}

function conjugateGradients(apply: (v: Float64Array) => Float64Array, right: Float64Array, turns: number): Float64Array {
  const x = new Float64Array(right.length);
  const r = right.slice();
  const p = right.slice();
  let rr = dot(r, r);
  const goal = rr * 1e-12;
  for (let turn = 0; turn < turns && rr > goal; turn++) {
    const ap = apply(p);
    const alpha = rr / dot(p, ap);
    for (let i = 0; i < x.length; i++) {
      x[i]! += alpha * p[i]!;
      r[i]! -= alpha * ap[i]!;
    }
    const next = dot(r, r);
    const beta = next / rr;
    for (let i = 0; i < p.length; i++) p[i] = r[i]! + beta * p[i]!;
    rr = next;
  }
  return x;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** Cubic reading (Catmull-Rom) of a grid, so that slopes do not jump at its lines. */
function smoothRead(v: Float64Array, gx: number, gz: number, nx: number, nz: number): number {
  const i = Math.floor(gx);
  const k = Math.floor(gz);
  const wx = weights(gx - i);
  const wz = weights(gz - k);
  let sum = 0;
  for (let b = 0; b < 4; b++) {
    const row = Math.min(Math.max(k + b - 1, 0), nz - 1) * nx;
    for (let a = 0; a < 4; a++) sum += v[row + Math.min(Math.max(i + a - 1, 0), nx - 1)]! * wx[a]! * wz[b]!;
  }
  return sum;
}

function weights(t: number): [number, number, number, number] {
  const u = t * t;
  const w = u * t;
  return [(-w + 2 * u - t) / 2, (3 * w - 5 * u + 2) / 2, (-3 * w + 4 * u + t) / 2, (w - u) / 2];
}
