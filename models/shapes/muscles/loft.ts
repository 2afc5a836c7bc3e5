import { closedCurve, curveCentre, matchCurve, scaledCurve, signedArea, type Curve } from './closedCurve.ts';

/** One axial cut of a table. */
export interface Cut {
  z: number;
  outline: readonly (readonly number[])[];
}

export interface LoftShape {
  cuts: readonly Cut[];
  /** Where the muscle ends below and above, mm. */
  endZ: readonly [number, number];
  /** `tip` closes to a round point at endZ; `cut` is sawn off level there (the body runs on beyond the table). */
  ends?: readonly ['tip' | 'cut', 'tip' | 'cut'];
  /** `limited` slopes never overshoot between cuts: for envelopes. */
  slopes?: 'plain' | 'limited';
}

/** Curves stacked along z with matching points. */
export interface Loft {
  z: number[];
  curves: Curve[];
  slopes: Float64Array[];
}

/** Where the curves of a round tip stand, as shares of the way to the end. */
const TIP_SHARES = [0.25, 0.5, 0.72, 0.88, 0.96, 1];

/** Prepares the curves of a shape: splined, matched, with tips, and the slopes along z. */
export function loft(shape: LoftShape): Loft {
  const cuts = [...shape.cuts].sort((a, b) => a.z - b.z);
  const curves: Curve[] = [];
  for (const cut of cuts) {
    const curve = closedCurve(cut.outline);
    const before = curves.at(-1);
    curves.push(before ? matchCurve(curve, before) : curve);
  }
  const z = cuts.map((cut) => cut.z);
  const ends = shape.ends ?? ['tip', 'tip'];
  addEnd(z, curves, shape.endZ[1], ends[1]);
  z.reverse();
  curves.reverse();
  addEnd(z, curves, shape.endZ[0], ends[0]);
  z.reverse();
  curves.reverse();
  return { z, curves, slopes: slopesAlong(z, curves, shape.slopes ?? 'plain') };
}

/** The curve at a height; beyond the ends the last one. */
export function loftCurve({ z, curves, slopes }: Loft, at: number, out: Curve): Curve {
  let k = 0;
  while (k < z.length - 2 && z[k + 1]! < at) k++;
  const span = z[k + 1]! - z[k]!;
  const t = Math.min(Math.max((at - z[k]!) / span, 0), 1);
  const u = t * t;
  const v = u * t;
  const [a, b, c, d] = [2 * v - 3 * u + 1, (v - 2 * u + t) * span, 3 * u - 2 * v, (v - u) * span];
  for (let i = 0; i < out.length; i++) {
    out[i] = a * curves[k]![i]! + b * slopes[k]![i]! + c * curves[k + 1]![i]! + d * slopes[k + 1]![i]!;
  }
  return out;
}

/** Centre of the loft at a height, mm. */
export function loftCentre(shape: Loft, at: number): [number, number] {
  return curveCentre(loftCurve(shape, at, new Float64Array(shape.curves[0]!.length)));
}

/** Adds the curves beyond the last cut (`curves` runs towards that end). */
function addEnd(z: number[], curves: Curve[], endZ: number, kind: 'tip' | 'cut'): void {
  const last = curves.at(-1)!;
  const lastZ = z.at(-1)!;
  const [x1, y1] = curveCentre(last);
  const [x0, y0] = curveCentre(curves.at(-2)!);
  const run = z.at(-1)! - z.at(-2)!;
  const way = endZ - lastZ;
  if (Math.abs(way) < 0.5) return;
  // Carried on in the direction of travel, but never steeper than 45 degrees: muscles bend near their attachments.
  const steep = Math.hypot(x1 - x0, y1 - y0) / Math.abs(run);
  const ease = Math.min(1, 1.2 / Math.max(steep, 1e-6));
  const radius = (curve: Curve): number => Math.sqrt(Math.abs(signedArea(curve)));
  const growth = (radius(last) - radius(curves.at(-2)!)) / radius(last);
  const bend = Math.min(Math.max((2 * growth * way) / run, -1.8), 0);
  const shares = kind === 'tip' ? TIP_SHARES : [1];
  for (const share of shares) {
    // The squared size is a parabola that starts with the slope of the last two cuts and is 0 at the end: a round tip.
    const square = 1 + bend * share - (1 + bend) * share * share;
    const scale = kind === 'cut' ? 1 : Math.max(Math.sqrt(Math.max(square, 0)), 0.05);
    const t = ((way * share) / run) * ease;
    z.push(lastZ + way * share);
    curves.push(scaledCurve(last, scale, (x1 - x0) * t, (y1 - y0) * t));
  }
}

function slopesAlong(z: readonly number[], curves: readonly Curve[], kind: 'plain' | 'limited'): Float64Array[] {
  return curves.map((curve, k) =>
    curve.map((value, i) => {
      const low = k > 0 ? (value - curves[k - 1]![i]!) / (z[k]! - z[k - 1]!) : undefined;
      const high = k < curves.length - 1 ? (curves[k + 1]![i]! - value) / (z[k + 1]! - z[k]!) : undefined;
      if (low === undefined || high === undefined) return low ?? high ?? 0;
      const before = z[k]! - z[k - 1]!;
      const after = z[k + 1]! - z[k]!;
      const mean = (low * after + high * before) / (before + after);
      if (kind === 'plain') return mean;
      if (low * high <= 0) return 0;
      return Math.sign(mean) * Math.min(Math.abs(mean), 3 * Math.min(Math.abs(low), Math.abs(high)));
    }),
  );
}
