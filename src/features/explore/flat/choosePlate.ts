/** Which sheet is shown. Pure. */
import type { Plate } from '../../../scene/assets/plate.ts';
import type { MarkerSide } from '../../../scene/SceneProps.ts';

export interface PlateWish {
  readonly code: string | null;
  readonly side: 'L' | 'R' | 'both';
  readonly view: string;
  readonly peel: number;
}

/** What lies this far beyond the box is still counted in. */
const EDGE = 1.1;

/** Whether a point, on the side that was chosen if it has sides, can be seen on a sheet. */
export function shows(plate: Plate, code: string, side: PlateWish['side']): boolean {
  const fits = (own: MarkerSide): boolean => own === 'M' || side === 'both' || own === side;
  // Only the box is on every stage; what the sheet holds beyond it may be cut off.
  const inside = (at: number, size: number): boolean => Math.abs(at - size / 2) <= (size / plate.round / 2) * EDGE;
  return plate.places.some((place) => place.code === code && place.seen && fits(place.side) && inside(place.x, plate.width) && inside(place.y, plate.height));
}

/** The sheet on which a point is best seen: the one that frames the smallest part of the body. */
export function plateFor(plates: readonly Plate[], code: string, side: PlateWish['side']): Plate | undefined {
  const framed = (plate: Plate): number => plate.height / plate.round / plate.unitsPerMetre;
  return plates.filter((plate) => shows(plate, code, side)).toSorted((a, b) => framed(a) - framed(b))[0];
}

/**
 * The sheet after the wish has changed: an opened point is brought into view, another view is turned to, and another
 * layer leads back to the only part of the body that has layers. The reader's own choice of sheet stays otherwise.
 */
export function choosePlate(plates: readonly Plate[], present: Plate, before: PlateWish, wish: PlateWish): Plate {
  if (wish.code !== null && (wish.code !== before.code || wish.side !== before.side)) {
    return shows(present, wish.code, wish.side) && present.zone !== 'whole' ? present : (plateFor(plates, wish.code, wish.side) ?? present);
  }
  if (wish.view !== before.view) {
    const turned = plates.filter((plate) => plate.label === wish.view);
    return turned.find((plate) => plate.zone === present.zone) ?? turned.find((plate) => plate.zone === 'whole') ?? present;
  }
  if (wish.peel !== before.peel && wish.code === before.code && present.peels.length === 1) {
    return plates.find((plate) => plate.peels.includes(wish.peel) && plate.peels.length > 1) ?? present;
  }
  return present;
}
