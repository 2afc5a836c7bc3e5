import { smoothMax } from '../../field/combine.ts';
import { polygonDistance } from '../../field/closedCurve.ts';
import type { BasisPoint } from '../../field/radialBasis.ts';
import type { Field, Vec3 } from '../../types.ts';
import { roundCone } from '../../field/primitives.ts';
import { basisSolid } from './basisSolid.ts';
import { facing, near, type Bone } from './Bone.ts';
import { boundsOf } from './boundsOf.ts';
import { SACRUM_END_Z } from './coccyx.ts';
import { cutConstraints, openSpace, surfaceConstraint, thinConstraints } from './cutConstraints.ts';
import { unit } from './LocalFrame.ts';
import type { SacrumRow } from './PelvisTable.ts';

const SACRUM = { smoothing: 5e-5, roundness: 0.3, spacingMm: 4.2, besideMm: 1.6, leastMm: 1.3, gridMm: 1.5 };

/**
 * The sacrum as one radial basis through its level cuts (foramina and canal as holes), profile and landmarks.
 * @param ears Outlines of the joint surface of both hip bones.
 */
export function sacrum(row: SacrumRow, ears: readonly (readonly Vec3[])[]): Bone {
  const points: BasisPoint[] = row.stations.axialLoops.flatMap(({ z, loops }) =>
    cutConstraints(loops.map((loop) => loop.outline), {
      spacingMm: SACRUM.spacingMm, besideMm: SACRUM.besideMm, sparse: true, roundness: SACRUM.roundness, lift: ([x, y]) => [x, y, z],
    }),
  );
  // The lowest cut once more below the end, so that the bone does not close before it.
  const lowest = row.stations.axialLoops[0]!;
  points.push(...cutConstraints(lowest.loops.map((loop) => loop.outline), {
    spacingMm: SACRUM.spacingMm, besideMm: SACRUM.besideMm, sparse: true, roundness: SACRUM.roundness, lift: ([x, y]) => [x, y, SACRUM_END_Z - 4],
  }));
  points.push(...profile(row), ...landmarks(row));
  const thin = thinConstraints(points, SACRUM.leastMm);
  const bounds = boundsOf(points.map((p) => p.at), 4);
  const basis = basisSolid([...thin, ...openSpace(thin, 19, 13)], SACRUM.smoothing, bounds, SACRUM.gridMm);
  const drills = (['Left', 'Right'] as const).map((side) => fourthForamen(row.points[`posteriorForamenS4${side}`]!));
  drills.push(canal());
  const field = (x: number, y: number, z: number): number => {
    let value = smoothMax(basis.field(x, y, z), SACRUM_END_Z + 0.15 - z, 1);
    for (const drill of drills) value = smoothMax(value, -drill(x, y, z), 1.5);
    return value;
  };
  return { field, bounds, ...masks(row, ears) };
}

/** The fourth pair falls between the cuts: a narrow channel straight forward from its opening at the back. */
function fourthForamen([x, y, z]: Vec3): Field {
  return roundCone([x, y + 5, z], [x, y - 22, z + 1], 2.2, 1.6);
}

/**
 * Course of the canal below the cuts that show it (z 907) to the hiatus: place in the mid-plane, with half its depth, mm. It lies
 * between the measured faces of each level cut, where the roots run; twice as wide as deep.
 */
const CANAL: readonly (readonly [y: number, z: number, radiusMm: number])[] = [
  [-43, 909, 4.4], [-38, 899, 4.2], [-26.5, 880, 3.8], [-16, 867, 3.2], [-7.5, 858, 2.7], [-4, 849, 2.3], [3, 840, 2.3],
];
const CANAL_WIDTH = 1.9;
/** Where the nerve of S1, S2 and S3 leaves the canal for its foramina: level on the canal and the end of the way, mm. */
const SIDE_WAYS = [
  { from: [-37, 897.5], to: [21.5, -37, 895.5] }, { from: [-27, 881], to: [15.5, -26, 880.5] }, { from: [-9, 860], to: [14.5, -14, 858] },
] as const;

/** The lower part of the sacral canal, which the cuts lose, and its side ways to the foramina. */
function canal(): Field {
  const x0 = -0.6;
  const tube = CANAL.slice(1).map(([y, z, r], i) => roundCone([0, CANAL[i]![0], CANAL[i]![1]], [0, y, z], CANAL[i]![2], r));
  const ways = SIDE_WAYS.flatMap(({ from, to }) => [1, -1].map((side) => roundCone([x0, from[0], from[1]], [x0 + side * to[0], to[1], to[2]], 2.4, 2.4)));
  return (x, y, z) => {
    const u = (x - x0) / CANAL_WIDTH;
    return Math.min(...tube.map((part) => part(u, y, z)), ...ways.map((way) => way(x, y, z)));
  };
}

/** Endplate of S1, its facets and the auricular surfaces; the median crest above the hiatus. */
function masks(row: SacrumRow, ears: readonly (readonly Vec3[])[]): Pick<Bone, 'joint' | 'attachment'> {
  const plate = unit(row.normals['s1Endplate']!);
  const centre = row.points['s1EndplateCenter']!;
  const hiatus = row.points['sacralHiatusApex']!;
  const crest = row.stations.posteriorProfile.filter(({ z }) => z > hiatus[2]).map(({ z, yMid }): Vec3 => [-0.6, yMid, z]);
  return {
    joint: (at, normal) => {
      const onPlate = facing(normal, plate) * near(at, centre, 21, 4);
      const facets = (['Left', 'Right'] as const).map(
        (side) => facing(normal, unit(row.normals[`s1Facet${side}`]!)) * near(at, row.points[`s1FacetCenter${side}`]!, 7.5, 2),
      );
      // The joint with the hip bone is seen from the side, where its outline was taken.
      const auricular = ears.map((ear) => {
        const side = Math.sign(ear[0]![0]);
        const off = polygonDistance(ear.map(([, y, z]) => [y, z] as const), at[1], at[2]);
        return side * at[0] > 36 && side * normal[0] > 0.35 ? Math.min(Math.max(0.5 - off / 4, 0), 1) : 0;
      });
      return Math.max(onPlate, ...facets, ...auricular);
    },
    attachment: (at) => Math.max(...crest.map((place) => near(at, place, 2.5, 5))),
  };
}

/** The backmost line in the mid-plane and 8 mm beside it. */
function profile(row: SacrumRow): BasisPoint[] {
  return row.stations.posteriorProfile.flatMap(({ z, yMid, yLeft8, yRight8 }) =>
    ([[-0.6, yMid], [7.4, yLeft8], [-8.6, yRight8]] as const).map(([x, y]): BasisPoint => ({ at: [x, y, z], value: 0, softness: 3 })),
  );
}

function landmarks(row: SacrumRow): BasisPoint[] {
  const { points, normals } = row;
  const plate = unit(normals['s1Endplate']!);
  const out: BasisPoint[] = ['s1EndplateCenter', 's1EndplateLeft', 's1EndplateRight', 's1EndplatePosterior'].flatMap((name) =>
    surfaceConstraint(points[name]!, plate, 1.6),
  );
  for (const side of ['Left', 'Right'] as const) {
    out.push(...surfaceConstraint(points[`s1FacetCenter${side}`]!, unit(normals[`s1Facet${side}`]!), 1.5));
    for (const name of ['superiorArticularProcessTip', 'alaLateral', 'alaSuperior', 'alaAnterior', 'inferolateralAngle']) {
      out.push({ at: points[`${name}${side}`]!, value: 0, softness: 0.3 });
    }
    const tip: Vec3 = points[`superiorArticularProcessTip${side}`]!;
    out.push({ at: [tip[0], tip[1], tip[2] + 2], value: 2 });
  }
  out.push({ at: points['promontory']!, value: 0, softness: 0.3 });
  return out;
}
