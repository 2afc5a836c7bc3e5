import table from '../../tables/muscles-multifidus.json' with { type: 'json' };
import type { HeightField } from '../fascia/heightField.ts';
import { roundCone } from '../../field/primitives.ts';
import type { Field, Vec3 } from '../../types.ts';
import { convexHull } from './convexHull.ts';
import type { Cut, LoftShape } from './loft.ts';
import { muscleRow } from './muscleTables.ts';

/** The envelope polygons are drawn larger by this, against the cutting of corners by the spline. */
const ENLARGED = 1.06;

/**
 * How thick the aponeurosis of erector spinae lies behind multifidus, mm, at heights z: below L5 multifidus fills the
 * sacral groove and the aponeurosis only covers it.
 */
const COVER: readonly (readonly [number, number])[] = [
  [858, 3.5],
  [880, 4],
  [895, 5],
  [929.5, 8],
];

/** Towards its end in the sacral groove the muscle tapers, by this share for each mm below a height. */
const TAPERS_BELOW_Z = 885;
const TAPER = 0.016;

/** The whole multifidus of one side: the constructed envelope, carried back to the aponeurosis below L5. */
export function multifidusShape(side: 'left' | 'right', posterior: HeightField): LoftShape {
  const cuts: Cut[] = table.rows[`multifidus-lumborum-${side}`].stations.map(({ z, polygon }) => {
    const [cx, cy] = centre(polygon);
    const cover = COVER.find(([at]) => Math.abs(at - z) < 1)?.[1];
    const size = ENLARGED * (z < TAPERS_BELOW_Z ? 1 - (TAPERS_BELOW_Z - z) * TAPER : 1);
    const outline = polygon.map(([px, py]) => {
      const x = cx + (px! - cx) * size;
      const y = cy + (py! - cy) * size;
      if (cover === undefined || z < 870 || py! < cy) return [x, y];
      return [x, Math.max(y, Math.min(posterior(x, z) - cover, y + 10))];
    });
    return { z, outline };
  });
  return { cuts, endZ: [838, 1093], slopes: 'limited' };
}

/** The bundles lie this much inside the body drawn round them, mm. */
const ROUND_BUNDLES = 6.4;

/**
 * The deep part, on facets and mammillary processes in front of the envelope: round each cut of the measured bundles
 * and those next to it, since the bundles run obliquely from one to the next.
 */
export function deepMultifidusShape(side: 'left' | 'right'): LoftShape {
  const row = muscleRow(`multifidus-lumborum-${side}`);
  const cuts: Cut[] = row.stations.map(({ z }, k) => {
    const hull = convexHull(row.stations.slice(Math.max(k - 1, 0), k + 2).flatMap((station) => [...station.outline]));
    const [cx, cy] = centre(hull);
    const outline = hull.map(([x, y]) => {
      const length = Math.hypot(x! - cx, y! - cy) || 1;
      return [x! + ((x! - cx) / length) * ROUND_BUNDLES, y! + ((y! - cy) / length) * ROUND_BUNDLES];
    });
    return { z, outline };
  });
  return { cuts, endZ: [row.bounds[0]![2]! - 4, row.bounds[1]![2]! + 2], slopes: 'limited' };
}

/** Radius of the lateral ends of the bundles, mm. */
const END_RADIUS = 5.2;

/** The lower lateral ends of the measured bundles, which leave the stack of cuts sideways. */
export function multifidusEnds(side: 'left' | 'right'): Field[] {
  return (muscleRow(`multifidus-lumborum-${side}`).slips ?? []).map(({ center, lower }) => {
    const steep = Math.max((center[2]! - lower[2]!) / 12, 1);
    const from = lower.map((value, k) => value + (center[k]! - value) / steep) as unknown as Vec3;
    return roundCone(from, lower as unknown as Vec3, END_RADIUS, END_RADIUS * 0.8);
  });
}

function centre(polygon: readonly (readonly number[])[]): [number, number] {
  const sum = polygon.reduce<[number, number]>(([x, y], p) => [x + p[0]!, y + p[1]!], [0, 0]);
  return [sum[0] / polygon.length, sum[1] / polygon.length];
}
