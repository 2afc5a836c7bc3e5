import type { Vec2 } from '../../field/closedCurve.ts';
import { smoothMax, smoothMin } from '../../field/combine.ts';
import { ellipsoid, roundCone, sphere } from '../../field/primitives.ts';
import type { BasisPoint } from '../../field/radialBasis.ts';
import type { Solid, Vec3 } from '../../types.ts';
import { basisSolid } from './basisSolid.ts';
import { near, type Bone } from './Bone.ts';
import { boundsOf } from './boundsOf.ts';
import { cutConstraints, openSpace, thinConstraints } from './cutConstraints.ts';
import { dot, unit } from './LocalFrame.ts';

export interface FemurRow {
  points: Record<string, Vec3>;
  dims: { headRadius: number; length: number };
  stations: { axial: { z: number; centroid: Vec2; halfAxes: [number, number]; angleDeg: number; area: number }[] };
}

/**
 * A femur: a radial basis through level sections of the shaft, joined with the head as a ball, the neck, and both
 * trochanters from their landmarks. Below the last section (z 500) only a plain knee end is drawn from the epicondyles.
 */
export function femur(row: FemurRow): Bone {
  const p = row.points;
  const head = p['headCenter']!;
  const side = Math.sign(head[0]);
  const shaft = shaftSolid(row);
  const parts = proximalParts(row, PROXIMAL);
  const knees = kneeParts(row);
  const shaftFoot = row.stations.axial[0]!.z;
  const ball = sphere(head, row.dims.headRadius);
  const field = (x: number, y: number, z: number): number => {
    let value = parts(shaft.field(x, y, z), x, y, z);
    if (z < shaftFoot) for (const part of knees) value = smoothMin(value, part(x, y, z), 11);
    return smoothMin(value, ball(x, y, z), 3);
  };
  const knee = head[2] + row.dims.headRadius - row.dims.length;
  return { field, bounds: boundsOf([...Object.values(p), [head[0], head[1], head[2] + 24], [head[0] - side * 24, head[1], head[2]], [head[0], head[1] + 40, knee], [head[0], head[1] - 45, knee]], 8), ...masks(row) };
}

/**
 * Places and sizes of the upper end, mm: offsets outwards, back and up from a landmark, then radii. The same for both sides; chosen so that
 * the ridges of the greater trochanter, the crest behind the neck and the pit between them lie as they do in both femora of this body.
 */
export const PROXIMAL: ProximalShape = {
  neck: [20.5, -1, -14.5, 11], neckRoot: 20, root: [-21, -7.5, 7.5, 10],
  front: [-13, -2.5, 15.5, 6], peak: [-14, 6.5, 16.5, 7], behind: [-21, 16.5, 15, 7], base: [-10, 0, 5, 6.5], low: [-30.5, 3, -31, 13],
  crest: [-25.5, 17.5, -9, 7], lesser: [4.5, -3.5, -1, 5.5], lesserRoot: [19.5, -15.5, 1, 10.5],
  pit: [-44, 22, -6.5, 10.5], blend: 7, pitBlend: 7,
};

export interface ProximalShape {
  /** From the centre of the head. */
  neck: Place;
  neckRoot: number;
  /** From the outermost place of the greater trochanter. */
  root: Place;
  front: Place;
  peak: Place;
  behind: Place;
  base: Place;
  low: Place;
  crest: Place;
  pit: Place;
  /** From the lesser trochanter. */
  lesser: Place;
  lesserRoot: Place;
  /** Widths over which parts, and the pit, pass into each other. */
  blend: number;
  pitBlend: number;
}
type Place = readonly [outwards: number, back: number, up: number, radius: number];

/** Neck, trochanters and the crest between them laid over a shaft, the pit behind the neck taken out. */
export function proximalParts(row: FemurRow, shape: ProximalShape): (shaft: number, x: number, y: number, z: number) => number {
  const head = row.points['headCenter']!;
  const side = Math.sign(head[0]);
  const outer = row.points['greaterTrochanterLateral']!;
  const small = row.points['lesserTrochanter']!;
  const at = (from: Vec3, [u, v, w]: Place): Vec3 => [from[0] + side * u, from[1] + v, from[2] + w];
  const { neck, root, front, peak, behind, base, low, crest, lesser, lesserRoot, pit } = shape;
  const cones = [
    roundCone(head, at(head, neck), shape.neckRoot, neck[3]),
    roundCone(at(head, neck), at(outer, root), neck[3], root[3]),
    // The greater trochanter is a bent ridge from its front corner over the tip to the crest behind the neck, which runs down to the lesser.
    roundCone(at(outer, front), at(outer, peak), front[3], peak[3]),
    roundCone(at(outer, peak), at(outer, behind), peak[3], behind[3]),
    roundCone(at(outer, behind), at(outer, crest), behind[3], crest[3]),
    roundCone(at(outer, crest), at(small, lesserRoot), crest[3], lesserRoot[3]),
    roundCone(at(outer, front), at(outer, base), front[3], base[3]),
    roundCone(at(outer, base), at(outer, low), base[3], low[3]),
    roundCone(at(small, lesser), at(small, lesserRoot), lesser[3], lesserRoot[3]),
  ];
  const hollow = sphere(at(outer, pit), pit[3]);
  return (shaft, x, y, z) => {
    let value = shaft;
    for (const cone of cones) value = smoothMin(value, cone(x, y, z), shape.blend);
    return smoothMax(value, -hollow(x, y, z), shape.pitBlend);
  };
}

/** Cartilage on the head down to the neck; rough trochanters. */
function masks(row: FemurRow): Pick<Bone, 'joint' | 'attachment'> {
  const head = row.points['headCenter']!;
  const trochanter = row.points['greaterTrochanterLateral']!;
  const toNeck = unit([trochanter[0] - head[0], trochanter[1] - head[1], trochanter[2] - head[2]]);
  const rough: [Vec3, number][] = [[row.points['greaterTrochanterTip']!, 10], [trochanter, 12], [row.points['lesserTrochanter']!, 7]];
  return {
    joint: (at) => {
      const outward = unit([at[0] - head[0], at[1] - head[1], at[2] - head[2]]);
      return near(at, head, row.dims.headRadius + 0.8, 1.5) * (dot(outward, toNeck) < 0.55 ? 1 : 0);
    },
    attachment: (at) => Math.max(...rough.map(([place, size]) => near(at, place, size, 8))),
  };
}

export function shaftSolid(row: FemurRow): Solid {
  const sections = row.stations.axial.filter(({ z }) => z <= 780);
  const first = sections[0]!;
  const knee = middleOfKnee(row);
  // Towards the knee the shaft widens to shares of the width between the epicondyles. Not measured.
  const width = kneeWidth(row);
  const below = ([[-40, 0.24, 0.19], [-72, 0.32, 0.21], [-94, 0.4, 0.25]] as const).map(([dz, a, b]) => {
    const t = -dz / (first.z - knee[2]);
    const centroid = [first.centroid[0] + (knee[0] - first.centroid[0]) * t, first.centroid[1] + (knee[1] - first.centroid[1]) * t * 0.5] as const;
    return { z: first.z + dz, centroid, halfAxes: [a * width, b * width] as const, angleDeg: 0 };
  });
  const points: BasisPoint[] = [...below, ...sections].flatMap(({ z, centroid, halfAxes: [a, b], angleDeg }) => {
    const turn = (angleDeg * Math.PI) / 180;
    const outline = Array.from({ length: 14 }, (_, i): Vec2 => {
      const angle = (2 * Math.PI * i) / 14;
      const [x, y] = [a * Math.cos(angle), b * Math.sin(angle)];
      return [centroid[0] + x * Math.cos(turn) - y * Math.sin(turn), centroid[1] + x * Math.sin(turn) + y * Math.cos(turn)];
    });
    return cutConstraints([outline], { spacingMm: 7, besideMm: 3, lift: ([x, y]) => [x, y, z] });
  });
  const top = sections[sections.length - 1]!;
  points.push({ at: [top.centroid[0], top.centroid[1], top.z + 13], value: 0 });
  const thin = thinConstraints(points, 1.5);
  return basisSolid([...thin, ...openSpace(thin, 40, 28)], 1e-5, boundsOf(points.map((each) => each.at), 6), 2);
}

function middleOfKnee(row: FemurRow): Vec3 {
  const [a, b] = [row.points['lateralEpicondyle']!, row.points['medialEpicondyle']!];
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2];
}

function kneeWidth(row: FemurRow): number {
  const [a, b] = [row.points['lateralEpicondyle']!, row.points['medialEpicondyle']!];
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** Two condyles and what joins them, sized by the distance between the epicondyles. Not measured. */
function kneeParts(row: FemurRow) {
  const a = row.points['lateralEpicondyle']!;
  const width = kneeWidth(row);
  const middle = middleOfKnee(row);
  const bottom = row.points['headCenter']![2] + row.dims.headRadius - row.dims.length;
  const at = (t: number, dy: number, z: number): Vec3 => [middle[0] + (a[0] - middle[0]) * t, middle[1] + dy, z];
  const height = 21;
  return [
    ellipsoid(at(0.56, 3, bottom + height), [width * 0.21, 27, height]),
    ellipsoid(at(-0.56, 3, bottom + height), [width * 0.21, 27, height]),
    ellipsoid(at(0, -10, middle[2] + 2), [width * 0.44, 18, 20]),
  ];
}
