import table from '../../tables/muscles-multifidus.json' with { type: 'json' };
import type { HeightField } from '../fascia/heightField.ts';
import type { Cut, LoftShape } from './loft.ts';

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

/** The whole multifidus of one side: the constructed envelope, carried back to the aponeurosis below L5. */
export function multifidusShape(side: 'left' | 'right', posterior: HeightField): LoftShape {
  const cuts: Cut[] = table.rows[`multifidus-lumborum-${side}`].stations.map(({ z, polygon }) => {
    const [cx, cy] = centre(polygon);
    const cover = COVER.find(([at]) => Math.abs(at - z) < 1)?.[1];
    const outline = polygon.map(([px, py]) => {
      const x = cx + (px! - cx) * ENLARGED;
      const y = cy + (py! - cy) * ENLARGED;
      if (cover === undefined || z < 870 || py! < cy) return [x, y];
      return [x, Math.max(y, Math.min(posterior(x, z) - cover, y + 10))];
    });
    return { z, outline };
  });
  return { cuts, endZ: [838, 1093], slopes: 'limited' };
}

function centre(polygon: readonly (readonly number[])[]): [number, number] {
  const sum = polygon.reduce<[number, number]>(([x, y], p) => [x + p[0]!, y + p[1]!], [0, 0]);
  return [sum[0] / polygon.length, sum[1] / polygon.length];
}
