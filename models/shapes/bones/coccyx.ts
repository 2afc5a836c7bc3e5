import { smoothMax } from '../../field/combine.ts';
import type { BasisPoint } from '../../field/radialBasis.ts';
import type { Solid } from '../../types.ts';
import { basisSolid } from './basisSolid.ts';
import { boundsOf } from './boundsOf.ts';
import { cutConstraints, openSpace, surfaceConstraint, thinConstraints } from './cutConstraints.ts';
import type { CoccyxRow } from './PelvisTable.ts';
import { superellipse } from './superellipse.ts';

/** Sacrum and coccyx are one bone in the source, cut level here. */
export const SACRUM_END_Z = 823;

/** The coccyx: level sections of the tabled width, depth and area, its transverse processes and its tip. */
export function coccyx(row: CoccyxRow): Solid {
  const points: BasisPoint[] = row.stations.axial.flatMap(({ z, center, width, depth, area }) =>
    cutConstraints([superellipse(center, width / 2, depth / 2, area, 16)], {
      spacingMm: 2.5, besideMm: 1.4, lift: ([x, y]) => [x, y, z],
    }),
  );
  // The last section once more above the cut, so that the bone does not close before it.
  const top = row.stations.axial[row.stations.axial.length - 1]!;
  points.push(...cutConstraints([superellipse(top.center, top.width / 2, top.depth / 2, top.area, 16)], {
    spacingMm: 2.5, besideMm: 1.4, lift: ([x, y]) => [x, y, SACRUM_END_Z + 3],
  }));
  points.push(...surfaceConstraint(row.points['tip']!, [0, 0, -1], 1.4));
  for (const side of ['Left', 'Right'] as const) points.push({ at: row.points[`transverseProcess${side}`]!, value: 0 });
  const thin = thinConstraints(points, 1);
  const basis = basisSolid([...thin, ...openSpace(thin, 12, 8)], 1e-5, boundsOf(points.map((p) => p.at), 4), 1.1);
  return { field: (x, y, z) => smoothMax(basis.field(x, y, z), z - (SACRUM_END_Z - 0.15), 1), bounds: basis.bounds };
}
