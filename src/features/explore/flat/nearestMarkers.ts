/** Which points a finger on the plate may mean. Pure. */
import type { PointRow } from '../../../atlas/pages/Page.ts';
import type { Plate, PlatePlace } from '../../../scene/assets/plate.ts';

const REACH_PX = 22;
/** Centres nearer to each other than this are not told apart by a finger. */
const CROWD_PX = 18;
/** Aimed this exactly, the nearest one is meant all the same. */
const EXACT_PX = 5;

/**
 * @param at plate units
 * @param unitsPerPx plate units for one CSS px, as the plate is shown now
 * @returns nearest first; more than one only where marks crowd and the finger does not clearly mean one
 */
export function nearestMarkers(plate: Plate, points: readonly PointRow[], at: { readonly x: number; readonly y: number }, unitsPerPx: number): readonly Pick<PlatePlace, 'code' | 'side'>[] {
  const codes = new Set(points.map((point) => point.code));
  const away = (place: PlatePlace, from: { readonly x: number; readonly y: number }): number => Math.hypot(place.x - from.x, place.y - from.y) / unitsPerPx;
  const near = plate.places
    .filter((place) => place.seen && codes.has(place.code) && away(place, at) <= REACH_PX)
    .toSorted((a, b) => away(a, at) - away(b, at));
  const first = near[0];
  if (!first) return [];
  const crowd = near.filter((place) => place === first || (away(place, first) < CROWD_PX && place.code !== first.code));
  const rival = crowd[1];
  return !rival || (away(first, at) <= EXACT_PX && away(rival, at) > 2 * EXACT_PX) ? [first] : crowd.slice(0, 3);
}
