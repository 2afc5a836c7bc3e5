import type { BasisPoint } from '../../field/radialBasis.ts';
import { polygonDistance, type Vec2 } from '../../field/closedCurve.ts';
import type { Vec3 } from '../../types.ts';
import { basisSolid } from './basisSolid.ts';
import { facing, near, type Bone } from './Bone.ts';
import { boundsOf } from './boundsOf.ts';
import { BESIDE, cutConstraints, openSpace, surfaceConstraint, thinConstraints } from './cutConstraints.ts';
import { across, along, cross, dot, tangentAt, unit } from './LocalFrame.ts';
import type { HipBoneRow } from './PelvisTable.ts';

const HIP = { smoothing: 1e-3, roundness: 0.2, spacingMm: 5, besideMm: 2, leastMm: 1.4, gridMm: 1.5 };

/** A hip bone as one radial basis through level cuts, crest, borders, the ring round the foramen and the socket. */
export function hipBone(row: HipBoneRow): Bone {
  const points: BasisPoint[] = [
    ...tips(row),
    ...row.stations.axial.flatMap(({ z, loops }) =>
      cutConstraints(loops.map((loop) => loop.outline), {
        spacingMm: HIP.spacingMm, besideMm: HIP.besideMm, sparse: true, roundness: HIP.roundness, lift: ([x, y]) => [x, y, z],
      }),
    ),
    ...crest(row),
    ...border(row.stations.posteriorBorder, [0, 1, 0]),
    ...border(row.stations.anteriorBorder, [0, -1, 0]),
    ...obturatorRing(row),
    ...socket(row),
    ...blade(row),
    ...surfaceConstraint(row.points['siJointCenter']!, unit(row.normals['siJoint']!), 2),
  ];
  const thin = thinConstraints(points, HIP.leastMm);
  const bounds = boundsOf(points.map((p) => p.at), 4);
  return { ...basisSolid([...thin, ...openSpace(thin, 22, 16)], HIP.smoothing, bounds, HIP.gridMm), ...masks(row) };
}

/** Joint surfaces: the horseshoe of the socket and the auricular surface. Rough: crest, spines, tuberosity. */
function masks(row: HipBoneRow): Pick<Bone, 'joint' | 'attachment'> {
  const centre = row.points['acetabulumCenter']!;
  const axis = unit(row.normals['acetabulum']!);
  const si = unit(row.normals['siJoint']!);
  const outline = row.stations.siJointOutline;
  const middle = row.points['siJointCenter']!;
  const long = across([0, 0, 1], si);
  const wide = unit(cross(si, long));
  const flat = (p: Vec3): Vec2 => {
    const d: Vec3 = [p[0] - middle[0], p[1] - middle[1], p[2] - middle[2]];
    return [dot(d, wide), dot(d, long)];
  };
  const ear = outline.map(flat);
  const rough: [Vec3, number][] = [
    ...row.stations.iliacCrest.map(({ point, thickness }): [Vec3, number] => [point, thickness / 3]),
    ...([['asis', 6], ['aiis', 6], ['psis', 8], ['ischialTuberosityInferior', 13], ['ischialTuberosityPosterior', 12], ['ischialSpine', 3], ['pubicTubercle', 5]] as const)
      .map(([name, size]): [Vec3, number] => [row.points[name]!, size]),
  ];
  return {
    joint: (at, normal) => {
      const inward = unit([centre[0] - at[0], centre[1] - at[1], centre[2] - at[2]]);
      const deep = dot(inward, axis);
      // Cartilage lines the socket but for its floor below and the notch.
      const fossa = deep > 0.55 && at[2] < centre[2] + 9 ? 0 : 1;
      const socket = near(at, centre, 31, 2) * facing(normal, inward) * (deep > -0.15 ? 1 : 0) * fossa;
      const [a, b] = flat(at);
      const onEar = Math.min(Math.max(0.5 - polygonDistance(ear, a, b) / 4, 0), 1) * facing(normal, si) * near(at, middle, 34, 4);
      return Math.max(socket, onEar);
    },
    attachment: (at) => Math.max(...rough.map(([place, size]) => near(at, place, size, 6))),
  };
}

/** Prominences: pinned, since smoothing would round them off. */
function tips(row: HipBoneRow): BasisPoint[] {
  const outward: Record<string, Vec3> = {
    asis: [0.3, -0.9, -0.2], psis: [-0.4, 0.9, 0.1], aiis: [0.4, -0.8, -0.4], piis: [-0.5, 0.8, -0.3], crestHighest: [0, 0, 1],
    ischialTuberosityInferior: [0, 0, -1], ischialTuberosityPosterior: [0, 1, 0], ischialSpine: [-0.9, 0.4, 0],
    pubicTubercle: [0, -1, 0.2], pubicSymphysisSuperior: [0, -0.3, 1], pubicSymphysisInferior: [0, 0.3, -1],
  };
  // The normals are written for the left side; right and left lie on either side of x = 0.
  const sign = Math.sign(row.points['asis']![0]);
  return Object.entries(outward).flatMap(([name, [x, y, z]]) => {
    const at = row.points[name]!;
    const normal = unit([x * sign, y, z]);
    return [{ at, value: 0, softness: 0.05 }, { at: along(at, normal, 2.5), value: 2.5, softness: 1 }];
  });
}

/** Share of the tabled thickness kept at the crest, whose section is taken below its rounded top. */
const CREST_SHARE = 0.6;

/** Edge places of the crest with its thickness: top, open space above, both lips. */
function crest(row: HipBoneRow): BasisPoint[] {
  const line = row.stations.iliacCrest;
  const middle: Vec3 = row.points['acetabulumCenter']!;
  return line.flatMap(({ point, thickness }, i) => {
    const tangent = tangentAt(line.map((each) => each.point), i);
    const out = across([point[0] - middle[0], point[1] - middle[1], point[2] - middle[2]], tangent);
    const side = unit(cross(tangent, out));
    // Thickness was measured along x; across the blade it is less where the crest runs obliquely.
    const half = (thickness / 2) * Math.max(Math.abs(side[0]), 0.4) * CREST_SHARE;
    const core = along(point, out, -half);
    return [
      { at: point, value: 0, softness: 0.5 },
      { at: along(point, out, 3), value: 3, softness: BESIDE },
      { at: core, value: -half * 0.9, softness: BESIDE },
      { at: along(core, side, half), value: 0, softness: 4 },
      { at: along(core, side, -half), value: 0, softness: 4 },
    ];
  });
}

/** A sharp edge met from one direction: on it, beyond it, and a little inside. */
function border(line: readonly Vec3[], direction: Vec3): BasisPoint[] {
  return line.flatMap((at, i) => {
    const out = across(direction, tangentAt(line, i));
    return [
      { at, value: 0, softness: 1 },
      { at: along(at, out, 3), value: 3, softness: BESIDE },
      { at: along(at, out, -2.5), value: -2.2, softness: 12 },
    ];
  });
}

/** The edge of the obturator foramen, and sections of the rami round it. */
function obturatorRing(row: HipBoneRow): BasisPoint[] {
  const { center, axis, sections } = row.stations.obturatorRing;
  const open: BasisPoint[] = [-12, -6, 0, 6, 12].map((by) => ({ at: along(center, axis, by), value: 8, softness: BESIDE }));
  return [...open, ...sections.flatMap((section) => {
    const inward = unit(across([center[0] - section.inner[0], center[1] - section.inner[1], center[2] - section.inner[2]], axis));
    const edge: BasisPoint[] = [
      { at: section.inner, value: 0 },
      { at: along(section.inner, inward, 3), value: 3, softness: BESIDE },
    ];
    if (!section.center || !section.longAxis || !section.halfAxes) return edge;
    const long = unit(section.longAxis);
    // The section lies in the half-plane of the axis and the ray to it.
    const around = unit(cross(axis, inward));
    const short = unit(cross(long, around));
    return [...edge, ...ellipse(section.center, long, short, section.halfAxes, HIP.spacingMm)];
  })];
}

function ellipse(center: Vec3, long: Vec3, short: Vec3, [a, b]: readonly [number, number], spacingMm: number): BasisPoint[] {
  const count = Math.max(8, Math.round((Math.PI * (a + b)) / spacingMm));
  const outline = Array.from({ length: count }, (_, i): Vec2 => {
    const angle = (2 * Math.PI * i) / count;
    return [a * Math.cos(angle), b * Math.sin(angle)];
  });
  return cutConstraints([outline], {
    spacingMm, besideMm: HIP.besideMm, lift: ([p, q]) => along(along(center, long, p), short, q),
  });
}

/** The wall of the socket with its thickness, and the rim as an edge. */
function socket(row: HipBoneRow): BasisPoint[] {
  const centre = row.points['acetabulumCenter']!;
  const axis = unit(row.normals['acetabulum']!);
  const wall = row.stations.acetabulumWall.flatMap(({ socket: inner, pelvic, thickness }): BasisPoint[] => {
    const open = unit([centre[0] - inner[0], centre[1] - inner[1], centre[2] - inner[2]]);
    const out: BasisPoint[] = [{ at: inner, value: 0 }, { at: along(inner, open, 3), value: 3, softness: BESIDE }];
    if (thickness > 40) return out;
    const middle: Vec3 = [(inner[0] + pelvic[0]) / 2, (inner[1] + pelvic[1]) / 2, (inner[2] + pelvic[2]) / 2];
    return [...out, { at: pelvic, value: 0 }, { at: along(pelvic, open, -3), value: 3, softness: BESIDE }, { at: middle, value: -thickness / 2, softness: 1 }];
  });
  const open: BasisPoint[] = [0, 8, 16, 26].map((by) => ({ at: along(centre, axis, by), value: 20 - by * 0.2, softness: 20 }));
  const rim = row.stations.acetabulumRim16.flatMap((at): BasisPoint[] => {
    const radial = unit(across([at[0] - centre[0], at[1] - centre[1], at[2] - centre[2]], axis));
    const out = unit([radial[0] * 0.3 + axis[0], radial[1] * 0.3 + axis[1], radial[2] * 0.3 + axis[2]]);
    return [
      { at, value: 0, softness: 0.6 },
      { at: along(at, out, 3), value: 3, softness: BESIDE },
      { at: along(along(at, axis, -3), radial, -2.5), value: 1.5, softness: BESIDE },
    ];
  });
  return [...wall, ...open, ...rim];
}

/** Thickness of the blade measured along x. */
function blade(row: HipBoneRow): BasisPoint[] {
  const sign = Math.sign(row.points['asis']![0]);
  return row.stations.bladeThickness.flatMap(({ outer, thicknessAlongX }): BasisPoint[] => [
    { at: outer, value: 0 },
    { at: [outer[0] - sign * thicknessAlongX, outer[1], outer[2]], value: 0 },
    { at: [outer[0] - (sign * thicknessAlongX) / 2, outer[1], outer[2]], value: -thicknessAlongX * 0.4, softness: BESIDE },
  ]);
}
