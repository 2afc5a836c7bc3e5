/** One axial cut: height, centre in the plane, and radii at (k + 0.5) * 360 / n degrees from +x towards +y, all mm. */
export interface PolarCut { z: number; centre: readonly number[]; radiiMm: readonly number[] }

/** Distance-like value in mm of a star-shaped column; heights beyond the cuts read as the nearest cut. */
export type PolarLoft = (x: number, y: number, z: number) => number;

/** Interpolating cubic B-spline coefficients of evenly spaced samples (Unser 1999), in place. */
function prefilter(samples: Float64Array, periodic: boolean): void {
  const n = samples.length;
  const out = new Float64Array(samples);
  // Gauss-Seidel on the tridiagonal system (1, 4, 1) / 6: n is small and the system is strongly dominant
  for (let round = 0; round < 40; round += 1) {
    for (let i = 0; i < n; i += 1) {
      const before = out[i > 0 ? i - 1 : periodic ? n - 1 : Math.min(1, n - 1)] as number;
      const after = out[i < n - 1 ? i + 1 : periodic ? 0 : Math.max(0, n - 2)] as number;
      out[i] = (6 * (samples[i] as number) - before - after) / 4;
    }
  }
  samples.set(out);
}

/**
 * A column through evenly spaced axial cuts as a twice differentiable field: radius and centre are cubic B-splines in
 * angle and height. Cuts keep their angles while their centres move, so this is the interpolation of contour points.
 * The value is divided by its own slope, so that it is close to a true distance near the surface.
 *
 * @param cuts evenly spaced in z, upwards, same number of radii each
 * @param calmAt by angle from +x towards +y: 0 keeps every radius, 1 replaces it by the mean with its neighbours in height
 *   and, half as much, around
 * @throws when the cuts are not evenly spaced
 */
export function polarLoft(cuts: readonly PolarCut[], calmAt: (angle: number) => number): PolarLoft {
  const rows = cuts.length;
  const first = cuts[0];
  const second = cuts[1];
  if (!first || !second) throw new Error('polarLoft: at least two cuts are needed');
  const sectors = first.radiiMm.length;
  const stepZ = second.z - first.z;
  cuts.forEach((cut, row) => {
    if (Math.abs(cut.z - first.z - row * stepZ) > 0.01 || cut.radiiMm.length !== sectors) {
      throw new Error(`polarLoft: cut at z ${cut.z} breaks the even spacing`);
    }
  });
  const radius = new Float64Array(rows * sectors);
  const centreX = new Float64Array(rows);
  const centreY = new Float64Array(rows);
  const raw = (row: number, k: number): number => (cuts[Math.min(rows - 1, Math.max(0, row))] as PolarCut).radiiMm[k] as number;
  for (let row = 0; row < rows; row += 1) {
    const cut = cuts[row] as PolarCut;
    centreX[row] = cut.centre[0] as number;
    centreY[row] = cut.centre[1] as number;
    for (let k = 0; k < sectors; k += 1) {
      const calm = calmAt(((k + 0.5) * 2 * Math.PI) / sectors);
      const mean = (raw(row - 1, k) + 2 * raw(row, k) + raw(row + 1, k)) / 4;
      const beside = (raw(row, (k + 1) % sectors) + 2 * raw(row, k) + raw(row, (k + sectors - 1) % sectors)) / 4;
      radius[row * sectors + k] = raw(row, k) + calm * (mean + beside * 0.5 - raw(row, k) * 1.5);
    }
  }
  prefilter(centreX, false);
  prefilter(centreY, false);
  for (let row = 0; row < rows; row += 1) prefilter(radius.subarray(row * sectors, (row + 1) * sectors), true);
  const column = new Float64Array(rows);
  for (let k = 0; k < sectors; k += 1) {
    for (let row = 0; row < rows; row += 1) column[row] = radius[row * sectors + k] as number;
    prefilter(column, false);
    for (let row = 0; row < rows; row += 1) radius[row * sectors + k] = column[row] as number;
  }
  const w = new Float64Array(4);
  const dw = new Float64Array(4);
  const v = new Float64Array(4);
  const dv = new Float64Array(4);
  const weights = (t: number, into: Float64Array, slope: Float64Array): void => {
    const s = 1 - t;
    into[0] = (s * s * s) / 6;
    into[1] = (3 * t * t * t - 6 * t * t + 4) / 6;
    into[2] = (3 * s * s * s - 6 * s * s + 4) / 6;
    into[3] = (t * t * t) / 6;
    slope[0] = -(s * s) / 2;
    slope[1] = (3 * t * t - 4 * t) / 2;
    slope[2] = -(3 * s * s - 4 * s) / 2;
    slope[3] = (t * t) / 2;
  };
  const mirrorRow = (row: number): number => (row < 0 ? -row : row >= rows ? 2 * rows - 2 - row : row);

  return (x, y, z) => {
    const at = Math.min(rows - 1.000001, Math.max(0, (z - first.z) / stepZ));
    const row = Math.floor(at);
    weights(at - row, w, dw);
    let cx = 0, cy = 0, slopeX = 0, slopeY = 0;
    for (let i = 0; i < 4; i += 1) {
      const r = mirrorRow(row + i - 1);
      cx += (w[i] as number) * (centreX[r] as number);
      cy += (w[i] as number) * (centreY[r] as number);
      slopeX += (dw[i] as number) * (centreX[r] as number);
      slopeY += (dw[i] as number) * (centreY[r] as number);
    }
    const dx = x - cx, dy = y - cy;
    const away = Math.sqrt(dx * dx + dy * dy);
    const turn = (Math.atan2(dy, dx) / (2 * Math.PI)) * sectors - 0.5 + sectors;
    const sector = Math.floor(turn);
    weights(turn - sector, v, dv);
    let reach = 0, reachTurn = 0, reachZ = 0;
    for (let i = 0; i < 4; i += 1) {
      const base = mirrorRow(row + i - 1) * sectors;
      let sum = 0, sumTurn = 0;
      for (let j = 0; j < 4; j += 1) {
        const value = radius[base + ((sector + j - 1 + sectors) % sectors)] as number;
        sum += (v[j] as number) * value;
        sumTurn += (dv[j] as number) * value;
      }
      reach += (w[i] as number) * sum;
      reachTurn += (w[i] as number) * sumTurn;
      reachZ += (dw[i] as number) * sum;
    }
    const around = (reachTurn * sectors) / (2 * Math.PI) / Math.max(reach, 4);
    const inward = away > 1e-6 ? (slopeX * dx + slopeY * dy) / away : 0;
    const upward = (reachZ + inward) / stepZ;
    return (away - reach) / Math.sqrt(1 + Math.min(16, around * around) + Math.min(16, upward * upward));
  };
}
