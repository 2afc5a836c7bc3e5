import { smoothMax } from '../../field/combine.ts';
import type { Field, Vec3 } from '../../types.ts';
import { directionToLocal, toLocal } from './LocalFrame.ts';
import { periodicCurve } from './periodicCurve.ts';
import type { VertebraRow } from './VertebraRow.ts';

/** Shape of a body, the same at every level. */
const BODY = {
  /** How suddenly the wall flares from waist to rim. */
  flare: 1.5,
  /** The outlines tabled as rims lie inside the widest place. */
  rimScale: 1.045,
  /** Rounding of the edge between plate and wall, mm. */
  edgeMm: 1.1,
  /** Where the bony ring begins on the plate, as a share of the radius, and where it is level. */
  ringFrom: 0.2,
  ringTo: 0.8,
  /** Rise of the ring over the middle: the tabled concavity is that of a plane through the whole plate, mm. */
  ringRise: (concavity: number): number => 1.2 * concavity + 0.4,
};

interface Plate {
  centre: Vec3;
  normal: Vec3;
  /** How far the bony ring stands over the middle, mm. */
  rise: number;
  /** Rim radius at an angle from left towards posterior, about the body's axis. */
  radius(angle: number): number;
}

export interface VertebralBody {
  /** In the local frame. */
  field: Field;
  /** 0..1, how much a local place belongs to the inner, cartilage-covered part of an endplate. */
  plateMask(u: number, v: number, w: number): number;
}

/**
 * A vertebral body as a polar loft in the local frame: the wall runs from rim to waist to rim, the plates are planes with
 * a level bony ring round a shallow dish.
 */
export function vertebralBody(row: VertebraRow): VertebralBody {
  const { stations } = row;
  const upper = readPlate(row, 'superior', stations.superiorEndplateRim16, stations.superiorEndplateRimFilled);
  const lower = readPlate(row, 'inferior', stations.inferiorEndplateRim16, stations.inferiorEndplateRimFilled);
  const waistHeight = (angle: number): number => waistLevel(angle);
  const waistPoints = stations.waistRim16.map((p) => (p ? toLocal(row.frame, p) : null));
  const axisAt = (w: number): [number, number] => {
    const t = (w - lower.centre[2]) / (upper.centre[2] - lower.centre[2]);
    return [lower.centre[0] + (upper.centre[0] - lower.centre[0]) * t, lower.centre[1] + (upper.centre[1] - lower.centre[1]) * t];
  };
  // Ratio of waist to mean rim where it was seen; carried over to the pedicles by the curve through the rest.
  const ratios = waistPoints.flatMap((p) => {
    if (!p) return [];
    const [au, av] = axisAt(p[2]);
    const angle = Math.atan2(p[1] - av, p[0] - au);
    const rim = (upper.radius(angle) + lower.radius(angle)) / 2;
    return [{ angle, value: Math.hypot(p[0] - au, p[1] - av) / rim, level: p[2] }];
  });
  const ratio = periodicCurve(ratios.map(({ angle, value }) => ({ angle, value })));
  const waistLevel = periodicCurve(ratios.map(({ angle, level }) => ({ angle, value: level })));

  const plateHeight = (plate: Plate, u: number, v: number, sign: number): number => {
    // Height of the plate's surface over (u, v) along w, the dish included.
    const [cu, cv, cw] = plate.centre;
    const [nu, nv, nw] = plate.normal;
    const share = Math.hypot(u - cu, v - cv) / plate.radius(Math.atan2(v - cv, u - cu));
    const ring = smoothStep((share - BODY.ringFrom) / (BODY.ringTo - BODY.ringFrom));
    return cw - (nu * (u - cu) + nv * (v - cv)) / nw + sign * plate.rise * ring;
  };
  const field: Field = (u, v, w) => {
    const [au, av] = axisAt(w);
    const angle = Math.atan2(v - av, u - au);
    const top = plateHeight(upper, u, v, 1);
    const bottom = plateHeight(lower, u, v, -1);
    const level = Math.min(Math.max(waistHeight(angle), bottom + 4), top - 4);
    const plate = w >= level ? upper : lower;
    const end = w >= level ? top : bottom;
    const s = Math.min(Math.abs((w - level) / (end - level)), 1);
    const rim = plate.radius(angle) * BODY.rimScale;
    const waist = ((upper.radius(angle) + lower.radius(angle)) / 2) * ratio(angle);
    const radius = waist + (rim - waist) * s ** BODY.flare;
    const slope = ((rim - waist) * BODY.flare * s ** (BODY.flare - 1)) / Math.abs(end - level);
    const wall = (Math.hypot(u - au, v - av) - radius) / Math.hypot(1, slope);
    const ends = Math.max((w - top) * upper.normal[2], (bottom - w) * -lower.normal[2]);
    return smoothMax(wall, ends, BODY.edgeMm * 2);
  };
  const plateMask = (u: number, v: number, w: number): number => {
    for (const [plate, sign] of [[upper, 1], [lower, -1]] as const) {
      const [cu, cv] = plate.centre;
      const share = Math.hypot(u - cu, v - cv) / plate.radius(Math.atan2(v - cv, u - cu));
      const off = Math.abs(w - plateHeight(plate, u, v, sign));
      if (off < 1.5 && share < 1) return 1 - smoothStep((share - 0.72) / 0.12);
    }
    return 0;
  };
  return { field, plateMask };
}

function readPlate(row: VertebraRow, which: 'superior' | 'inferior', rim: readonly (Vec3 | null)[], filled: readonly number[]): Plate {
  const centre = toLocal(row.frame, row.points[`${which}EndplateCenter`]!);
  const normal = directionToLocal(row.frame, row.normals[`${which}Endplate`]!);
  const seen = rim.map((p) => {
    if (!p) return null;
    const [u, v] = toLocal(row.frame, p);
    return { angle: Math.atan2(v - centre[1], u - centre[0]), value: Math.hypot(u - centre[0], v - centre[1]) };
  });
  // Filled points cut the corner at the pedicles: no less than a little over the mean of their neighbours.
  for (const i of filled) {
    const here = seen[i];
    const before = seen[(i + 15) % 16];
    const after = seen[(i + 1) % 16];
    if (here && before && after) here.value = Math.max(here.value, ((before.value + after.value) / 2) * 1.01);
  }
  const radius = periodicCurve(seen.filter((each) => each !== null));
  return { centre, normal, rise: BODY.ringRise(row.dims[`${which}EndplateConcavity`] ?? 0), radius };
}

function smoothStep(t: number): number {
  const x = Math.min(Math.max(t, 0), 1);
  return x * x * (3 - 2 * x);
}
