/** Where the little person and the map stand: markers come first. Pure. */
import { overlap, type LabelBox } from '../../../scene/labels/layoutLabels.ts';

export const CORNERS = ['bottom', 'top'] as const;
/** Of the stage's left edge. */
export type Corner = (typeof CORNERS)[number];

export interface CornerPlace {
  readonly corner: Corner;
  /** Even there it would lie over a marker. */
  readonly crowded: boolean;
}

/**
 * The corner with the fewest markers under the box. It stays where it stands unless another is better.
 * @param boxes where it would lie in either corner
 */
export function clearCorner(boxes: Readonly<Record<Corner, LabelBox>>, markers: readonly LabelBox[], now: Corner): CornerPlace {
  const under = (corner: Corner): number => markers.filter((marker) => overlap(marker, boxes[corner])).length;
  const corner = CORNERS.reduce((best, other) => (under(other) < under(best) ? other : best), now);
  return { corner, crowded: under(corner) > 0 };
}
