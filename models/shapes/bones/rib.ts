import type { Vec2 } from '../../field/closedCurve.ts';
import type { BasisPoint } from '../../field/radialBasis.ts';
import type { Solid, Vec3 } from '../../types.ts';
import { basisSolid } from './basisSolid.ts';
import { boundsOf } from './boundsOf.ts';
import { cutConstraints, openSpace, surfaceConstraint, thinConstraints } from './cutConstraints.ts';
import { along, across, cross, tangentAt, unit } from './LocalFrame.ts';

export interface RibRow {
  stations: { center: Vec3; halfAxes: [number, number]; area: number; height: number; width: number }[];
  points: { head: Vec3; tip: Vec3 };
}

const RIB = { smoothing: 2e-5, besideMm: 1.2, leastMm: 0.9, gridMm: 1.1, corners: 12 };

/** A rib as a radial basis through elliptical sections along its centreline; the long axis stands upright. */
export function rib(row: RibRow): Solid {
  const line = row.stations.map((each) => each.center);
  const points: BasisPoint[] = row.stations.flatMap(({ center, halfAxes: [long, short] }, i) => {
    const tangent = tangentAt(line, i);
    const upright = across([0, 0, 1], tangent);
    const level = unit(cross(tangent, upright));
    const outline = Array.from({ length: RIB.corners }, (_, k): Vec2 => {
      const angle = (2 * Math.PI * k) / RIB.corners;
      return [short * Math.cos(angle), long * Math.sin(angle)];
    });
    return cutConstraints([outline], {
      spacingMm: 2.6, besideMm: Math.min(RIB.besideMm, short * 0.45), lift: ([p, q]) => along(along(center, level, p), upright, q),
    });
  });
  const last = line.length - 1;
  points.push(...surfaceConstraint(row.points.head, toward(line[1]!, row.points.head), 1.2));
  points.push(...surfaceConstraint(row.points.tip, toward(line[last - 1]!, row.points.tip), 1.2));
  const thin = thinConstraints(points, RIB.leastMm);
  return basisSolid([...thin, ...openSpace(thin, 16, 9)], RIB.smoothing, boundsOf(points.map((p) => p.at), 4), RIB.gridMm);
}

function toward(from: Vec3, to: Vec3): Vec3 {
  return unit([to[0] - from[0], to[1] - from[1], to[2] - from[2]]);
}
