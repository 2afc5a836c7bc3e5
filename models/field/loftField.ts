import type { Solid } from '../types.ts';
import { closedCurve, polygonDistance, signedArea, type Vec2 } from './closedCurve.ts';
import { emptyGrid, gridField } from './gridField.ts';

/** One level cut through a body: its height and its outline (any number of corners, either way round). */
export interface LoftCut {
  z: number;
  outline: readonly Vec2[];
}

export interface LoftOptions {
  /** Where the body ends below and above; rounded tips reach there. Default: half a spacing beyond the last cuts. */
  ends?: readonly [number, number];
  /** Spacing of the grid the field is kept on, mm. Default 1.5. */
  stepMm?: number;
  /** Limit slopes along z so that no value overshoots its neighbours. Default false. */
  monotone?: boolean;
  /** Points a curve is resampled to. Default 64. */
  pointsPerCurve?: number;
}

const CLAMP_MM = 12;

/**
 * A body through stacked level outlines (as in the notes on soft parts: centripetal curves, matched by the cyclic shift
 * of least squared distance, cubic Hermite along z, three shrinking curves at each end), kept as a grid of values that
 * are close to distances near the surface.
 * @param cuts At least two, in any order of z.
 */
export function loftField(cuts: readonly LoftCut[], options: LoftOptions = {}): Solid {
  const { stepMm = 1.5, monotone = false, pointsPerCurve = 64 } = options;
  const curves = withTips(matchCurves(cuts, pointsPerCurve), options.ends);
  const slopes = curves.map((_, i) => slopeAt(curves, i, monotone));
  const low = curves[0]!.z;
  const high = curves[curves.length - 1]!.z;
  const all = curves.flatMap((curve) => curve.points);
  const margin = 3 + 2 * stepMm;
  const reach = (axis: 0 | 1, pick: (...v: number[]) => number): number => all.reduce((v, p) => pick(v, p[axis]), all[0]![axis]);
  const bounds = {
    min: [reach(0, Math.min) - margin, reach(1, Math.min) - margin, low - margin],
    max: [reach(0, Math.max) + margin, reach(1, Math.max) + margin, high + margin],
  } as const;
  const grid = emptyGrid({ min: bounds.min, max: bounds.max }, stepMm);
  const [nx, ny, nz] = grid.size;
  for (let k = 0; k < nz; k++) {
    const z = grid.origin[2] + k * stepMm;
    const outline = z >= low && z <= high ? outlineAt(curves, slopes, z) : undefined;
    const beyond = Math.max(low - z, z - high, 0);
    const nearest = outline ?? outlineAt(curves, slopes, Math.min(Math.max(z, low), high));
    for (let j = 0; j < ny; j++) {
      for (let i = 0; i < nx; i++) {
        const x = grid.origin[0] + i * stepMm;
        const y = grid.origin[1] + j * stepMm;
        const flat = polygonDistance(nearest, x, y);
        const value = outline ? flat : Math.hypot(Math.max(flat, 0), beyond);
        grid.values[(k * ny + j) * nx + i] = Math.max(-CLAMP_MM, Math.min(CLAMP_MM, value));
      }
    }
  }
  normaliseSlopes(grid.values, grid.size, stepMm);
  return { field: gridField(grid), bounds: { min: bounds.min, max: bounds.max } };
}

interface Curve {
  z: number;
  points: Vec2[];
}

function matchCurves(cuts: readonly LoftCut[], count: number): Curve[] {
  const sorted = [...cuts].sort((a, b) => a.z - b.z);
  const out: Curve[] = [];
  for (const { z, outline } of sorted) {
    const turned = signedArea(outline) < 0 ? [...outline].reverse() : outline;
    const points = closedCurve(turned, count);
    const before = out[out.length - 1];
    out.push({ z, points: before ? shiftToMatch(before.points, points) : points });
  }
  return out;
}

function shiftToMatch(reference: readonly Vec2[], points: Vec2[]): Vec2[] {
  const n = points.length;
  const [ax, ay] = centre(reference);
  const [bx, by] = centre(points);
  let best = 0;
  let least = Infinity;
  for (let shift = 0; shift < n; shift++) {
    let sum = 0;
    for (let i = 0; i < n; i++) {
      const p = reference[i]!;
      const q = points[(i + shift) % n]!;
      sum += (p[0] - ax - q[0] + bx) ** 2 + (p[1] - ay - q[1] + by) ** 2;
    }
    if (sum < least) {
      least = sum;
      best = shift;
    }
  }
  return points.map((_, i) => points[(i + best) % n]!);
}

/** Three more curves at each end, 45, 80 and 100 % of the way, scaled 0.9, 0.62, 0.06, carried on in the direction of travel. */
function withTips(curves: Curve[], ends: readonly [number, number] | undefined): Curve[] {
  const tip = (last: Curve, before: Curve, end: number): Curve[] => {
    const [cx, cy] = centre(last.points);
    const [bx, by] = centre(before.points);
    const travel = (end - last.z) / (last.z - before.z || 1);
    const lean = Math.max(-1, Math.min(1, travel));
    return ([[0.45, 0.9], [0.8, 0.62], [1, 0.06]] as const).map(([way, scale]) => ({
      z: last.z + (end - last.z) * way,
      points: last.points.map(([x, y]): Vec2 => [
        cx + (x - cx) * scale + (cx - bx) * lean * way,
        cy + (y - cy) * scale + (cy - by) * lean * way,
      ]),
    }));
  };
  const first = curves[0]!;
  const second = curves[1]!;
  const last = curves[curves.length - 1]!;
  const nextToLast = curves[curves.length - 2]!;
  const low = Math.min(ends?.[0] ?? first.z - (second.z - first.z) / 2, first.z - 0.3);
  const high = Math.max(ends?.[1] ?? last.z + (last.z - nextToLast.z) / 2, last.z + 0.3);
  return [...tip(first, second, low).reverse(), ...curves, ...tip(last, nextToLast, high)];
}

function slopeAt(curves: Curve[], i: number, monotone: boolean): Vec2[] {
  const here = curves[i]!;
  const before = curves[i - 1];
  const after = curves[i + 1];
  return here.points.map((p, k) => {
    const slope = (axis: 0 | 1): number => {
      const down = before ? (p[axis] - before.points[k]![axis]) / (here.z - before.z) : undefined;
      const up = after ? (after.points[k]![axis] - p[axis]) / (after.z - here.z) : undefined;
      if (down === undefined || up === undefined) return up ?? down ?? 0;
      if (monotone) return down * up <= 0 ? 0 : (2 * down * up) / (down + up);
      const wd = after!.z - here.z;
      const wu = here.z - before!.z;
      return (down * wd + up * wu) / (wd + wu);
    };
    return [slope(0), slope(1)];
  });
}

function outlineAt(curves: Curve[], slopes: Vec2[][], z: number): Vec2[] {
  let i = 0;
  while (i < curves.length - 2 && curves[i + 1]!.z < z) i++;
  const a = curves[i]!;
  const b = curves[i + 1]!;
  const h = b.z - a.z;
  const t = (z - a.z) / h;
  const h00 = (1 + 2 * t) * (1 - t) ** 2;
  const h10 = t * (1 - t) ** 2 * h;
  const h01 = t * t * (3 - 2 * t);
  const h11 = t * t * (t - 1) * h;
  return a.points.map((p, k) => {
    const q = b.points[k]!;
    const m = slopes[i]![k]!;
    const n = slopes[i + 1]![k]!;
    return [
      h00 * p[0] + h10 * m[0] + h01 * q[0] + h11 * n[0],
      h00 * p[1] + h10 * m[1] + h01 * q[1] + h11 * n[1],
    ];
  });
}

/** Divides each value by the length of its own gradient (held between 0.6 and 6), so that it is close to a distance. */
function normaliseSlopes(values: Float32Array, [nx, ny, nz]: readonly [number, number, number], stepMm: number): void {
  const source = values.slice();
  const layer = nx * ny;
  for (let k = 1; k < nz - 1; k++) {
    for (let j = 1; j < ny - 1; j++) {
      for (let i = 1; i < nx - 1; i++) {
        const at = k * layer + j * nx + i;
        const slope = (step: number): number => (source[at + step]! - source[at - step]!) / (2 * stepMm);
        const steep = Math.hypot(slope(1), slope(nx), slope(layer));
        values[at] = source[at]! / Math.min(Math.max(steep, 0.6), 6);
      }
    }
  }
}

function centre(points: readonly Vec2[]): Vec2 {
  const sum = points.reduce<[number, number]>((s, p) => [s[0] + p[0], s[1] + p[1]], [0, 0]);
  return [sum[0] / points.length, sum[1] / points.length];
}
