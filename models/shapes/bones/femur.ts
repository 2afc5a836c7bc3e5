import type { Vec2 } from '../../field/closedCurve.ts';
import { smoothMin } from '../../field/combine.ts';
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
  const outer = p['greaterTrochanterLateral']!;
  const lesser = p['lesserTrochanter']!;
  const root: Vec3 = [outer[0] - side * 24, outer[1] + 1, outer[2] - 6];
  const neck: Vec3 = [head[0] + side * 21, head[1] + 3, head[2] - 12];
  // Its corners are set from the outermost place: the tip is flat, so where its highest point lies says little.
  const front: Vec3 = [outer[0] - side * 12, outer[1] - 5, outer[2] + 10];
  const peak: Vec3 = [outer[0] - side * 16, outer[1] + 12.5, outer[2] + 17];
  const behind: Vec3 = [outer[0] - side * 24, outer[1] + 15.5, outer[2] + 10];
  const parts = [
    roundCone(head, neck, 16, 13.5),
    roundCone(neck, root, 13.5, 15),
    // The greater trochanter is a bent ridge from its front corner over the tip to the crest behind the neck.
    roundCone(front, peak, 9.5, 8),
    roundCone(peak, behind, 8, 7),
    roundCone(front, [outer[0] - side * 13, outer[1], outer[2] - 6], 9.5, 12),
    roundCone([lesser[0] + side * 5, lesser[1] - 5, lesser[2]], [lesser[0] + side * 14, lesser[1] - 10, lesser[2] - 2], 6, 10),
  ];
  const knees = kneeParts(row);
  const shaftFoot = row.stations.axial[0]!.z;
  const ball = sphere(head, row.dims.headRadius);
  const field = (x: number, y: number, z: number): number => {
    let value = shaft.field(x, y, z);
    for (const part of parts) value = smoothMin(value, part(x, y, z), 6);
    if (z < shaftFoot) for (const part of knees) value = smoothMin(value, part(x, y, z), 11);
    return smoothMin(value, ball(x, y, z), 3);
  };
  const knee = head[2] + row.dims.headRadius - row.dims.length;
  return { field, bounds: boundsOf([...Object.values(p), [head[0], head[1], head[2] + 24], [head[0] - side * 24, head[1], head[2]], [head[0], head[1] + 40, knee], [head[0], head[1] - 45, knee]], 8), ...masks(row) };
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

function shaftSolid(row: FemurRow): Solid {
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
