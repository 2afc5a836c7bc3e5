import { smoothMax } from '../../field/combine.ts';
import type { BasisPoint } from '../../field/radialBasis.ts';
import type { Solid, Vec3 } from '../../types.ts';
import { basisSolid } from './basisSolid.ts';
import { boundsOf } from './boundsOf.ts';
import { SACRUM_END_Z } from './coccyx.ts';
import { cutConstraints, openSpace, surfaceConstraint, thinConstraints } from './cutConstraints.ts';
import { unit } from './LocalFrame.ts';
import type { SacrumRow } from './PelvisTable.ts';

const SACRUM = { smoothing: 5e-5, spacingMm: 4.2, besideMm: 1.6, leastMm: 1.3, gridMm: 1.5 };

/** The sacrum as one radial basis through its level cuts (foramina and canal as holes), profile and landmarks. */
export function sacrum(row: SacrumRow): Solid {
  const points: BasisPoint[] = row.stations.axialLoops.flatMap(({ z, loops }) =>
    cutConstraints(loops.map((loop) => loop.outline), {
      spacingMm: SACRUM.spacingMm, besideMm: SACRUM.besideMm, sparse: true, lift: ([x, y]) => [x, y, z],
    }),
  );
  // The lowest cut once more below the end, so that the bone does not close before it.
  const lowest = row.stations.axialLoops[0]!;
  points.push(...cutConstraints(lowest.loops.map((loop) => loop.outline), {
    spacingMm: SACRUM.spacingMm, besideMm: SACRUM.besideMm, sparse: true, lift: ([x, y]) => [x, y, SACRUM_END_Z - 4],
  }));
  points.push(...profile(row), ...landmarks(row));
  const thin = thinConstraints(points, SACRUM.leastMm);
  const bounds = boundsOf(points.map((p) => p.at), 4);
  const basis = basisSolid([...thin, ...openSpace(thin, 19, 13)], SACRUM.smoothing, bounds, SACRUM.gridMm);
  return { field: (x, y, z) => smoothMax(basis.field(x, y, z), SACRUM_END_Z + 0.15 - z, 1), bounds };
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
