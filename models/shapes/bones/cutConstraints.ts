import type { BasisPoint } from '../../field/radialBasis.ts';
import { closedCurve, type Vec2 } from '../../field/closedCurve.ts';
import type { Vec3 } from '../../types.ts';

/** Softness of places beside the surface: they only tell which side is in. */
export const BESIDE = 6;

export interface CutOptions {
  /** Distance between places along an outline, mm. */
  spacingMm: number;
  /** How far inside and outside the two companions of each place lie, mm. */
  besideMm: number;
  /** Give each place only one companion, in and out by turns: two thirds of the work for nearly the same surface. */
  sparse?: boolean;
  /** 1: the spline through the corners; 0: the straight lines between them. Default 1. */
  roundness?: number;
  /** The place in the data or local frame of a place in the plane of the cut. */
  lift(place: Vec2): Vec3;
  /** Places for which this is true are not bone surface (the outline was closed there) and are dropped. */
  skip?(place: Vec2): boolean;
}

/**
 * What a plane cut tells a radial basis: places on its outlines with value 0, each with one companion inside and one
 * outside that carry their true distance in the plane.
 * @param loops Corners of all outlines in one cut, holes included; rounded by a centripetal spline here.
 */
export function cutConstraints(loops: readonly (readonly Vec2[])[], options: CutOptions): BasisPoint[] {
  const { spacingMm, besideMm, lift, skip, roundness = 1 } = options;
  const curves = loops.map((corners) => {
    const round = closedCurve(corners, Math.max(8, Math.round(perimeter(corners) / spacingMm)));
    return roundness === 1 ? round : round.map((place) => pull(place, corners, roundness));
  });
  const points: BasisPoint[] = [];
  for (const curve of curves) {
    curve.forEach((place, i) => {
      if (skip?.(place)) return;
      points.push({ at: lift(place), value: 0 });
      const before = curve[(i + curve.length - 1) % curve.length]!;
      const after = curve[(i + 1) % curve.length]!;
      const length = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1;
      const normal: Vec2 = [(after[1] - before[1]) / length, (before[0] - after[0]) / length];
      const sides = options.sparse ? [i % 2 === 0 ? besideMm : -besideMm] : [-besideMm, besideMm];
      for (const side of sides) {
        const beside: Vec2 = [place[0] + side * normal[0], place[1] + side * normal[1]];
        const value = distanceInCut(curves, beside, skip);
        if (Math.abs(value) > 0.3) points.push({ at: lift(beside), value, softness: BESIDE });
      }
    });
  }
  return points;
}

/** Moves a place on the rounded outline towards the nearest place on the straight one. */
function pull(place: Vec2, corners: readonly Vec2[], roundness: number): Vec2 {
  let best: Vec2 = place;
  let least = Infinity;
  corners.forEach((a, i) => {
    const b = corners[(i + 1) % corners.length]!;
    const e: Vec2 = [b[0] - a[0], b[1] - a[1]];
    const t = Math.min(Math.max(((place[0] - a[0]) * e[0] + (place[1] - a[1]) * e[1]) / Math.max(e[0] * e[0] + e[1] * e[1], 1e-12), 0), 1);
    const on: Vec2 = [a[0] + t * e[0], a[1] + t * e[1]];
    const gapMm = Math.hypot(on[0] - place[0], on[1] - place[1]);
    if (gapMm < least) {
      least = gapMm;
      best = on;
    }
  });
  return [best[0] + (place[0] - best[0]) * roundness, best[1] + (place[1] - best[1]) * roundness];
}

/** Signed distance to the outlines of a cut (edges that are not bone left out), negative inside. */
export function distanceInCut(curves: readonly (readonly Vec2[])[], [x, y]: Vec2, skip?: (place: Vec2) => boolean): number {
  let best = Infinity;
  let inside = false;
  for (const curve of curves) {
    for (let i = 0, j = curve.length - 1; i < curve.length; j = i++) {
      const a = curve[j]!;
      const b = curve[i]!;
      if (a[1] > y !== b[1] > y && x < a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1])) inside = !inside;
      if (skip?.(a) && skip(b)) continue;
      const ex = b[0] - a[0];
      const ey = b[1] - a[1];
      const t = Math.min(Math.max(((x - a[0]) * ex + (y - a[1]) * ey) / Math.max(ex * ex + ey * ey, 1e-12), 0), 1);
      best = Math.min(best, (x - a[0] - t * ex) ** 2 + (y - a[1] - t * ey) ** 2);
    }
  }
  return (inside ? -1 : 1) * Math.sqrt(best);
}

/** Leaves out places closer than `leastMm` to one kept before; those with value 0 go first. */
export function thinConstraints(points: readonly BasisPoint[], leastMm: number): BasisPoint[] {
  const kept: BasisPoint[] = [];
  const cells = new Map<string, BasisPoint[]>();
  const cell = (at: Vec3, dx: number, dy: number, dz: number): string =>
    `${Math.floor(at[0] / leastMm) + dx},${Math.floor(at[1] / leastMm) + dy},${Math.floor(at[2] / leastMm) + dz}`;
  for (const point of [...points.filter((p) => p.value === 0), ...points.filter((p) => p.value !== 0)]) {
    let close = false;
    for (let i = 0; i < 27 && !close; i++) {
      const near = cells.get(cell(point.at, (i % 3) - 1, (Math.floor(i / 3) % 3) - 1, Math.floor(i / 9) - 1));
      close = near?.some((other) => gap(other.at, point.at) < leastMm) ?? false;
    }
    if (close) continue;
    kept.push(point);
    const key = cell(point.at, 0, 0, 0);
    cells.set(key, [...(cells.get(key) ?? []), point]);
  }
  return kept;
}

/**
 * Places in the open: on a coarse lattice round the data, wherever nothing lies within `clearMm`, with the distance to
 * the nearest datum as value. Keeps a radial basis from growing sheets where nothing was measured.
 */
export function openSpace(points: readonly BasisPoint[], latticeMm: number, clearMm: number): BasisPoint[] {
  const low = [0, 1, 2].map((k) => Math.min(...points.map((p) => p.at[k]!)) - latticeMm);
  const high = [0, 1, 2].map((k) => Math.max(...points.map((p) => p.at[k]!)) + latticeMm);
  const out: BasisPoint[] = [];
  for (let x = low[0]!; x <= high[0]!; x += latticeMm) {
    for (let y = low[1]!; y <= high[1]!; y += latticeMm) {
      for (let z = low[2]!; z <= high[2]!; z += latticeMm) {
        const at: Vec3 = [x, y, z];
        const nearest = points.reduce((best, p) => Math.min(best, gap(p.at, at)), Infinity);
        if (nearest > clearMm) out.push({ at, value: nearest, softness: 100 });
      }
    }
  }
  return out;
}

/** A place on the surface with its outward normal, and its two companions. */
export function surfaceConstraint(at: Vec3, normal: Vec3, besideMm: number): BasisPoint[] {
  const move = (by: number): Vec3 => [at[0] + by * normal[0], at[1] + by * normal[1], at[2] + by * normal[2]];
  return [
    { at, value: 0 },
    { at: move(besideMm), value: besideMm, softness: BESIDE },
    { at: move(-besideMm), value: -besideMm, softness: BESIDE },
  ];
}

function gap(a: Vec3, b: Vec3): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function perimeter(corners: readonly Vec2[]): number {
  return corners.reduce((sum, a, i) => {
    const b = corners[(i + 1) % corners.length]!;
    return sum + Math.hypot(b[0] - a[0], b[1] - a[1]);
  }, 0);
}
