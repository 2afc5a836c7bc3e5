/** Which marker a touch means, in CSS px on projected centres. Pure: the same answer for mouse, finger and test. */

export interface MarkerSpot {
  readonly code: string;
  readonly side: 'L' | 'R' | 'M';
  readonly x: number;
  readonly y: number;
  /** Behind the body or outside the canvas: cannot be touched. */
  readonly visible: boolean;
}

export type MarkerHit =
  | { readonly kind: 'none' }
  | { readonly kind: 'one'; readonly marker: MarkerSpot }
  | { readonly kind: 'many'; readonly markers: readonly MarkerSpot[] };

/** Touch area of a marker, whole width. */
export const HIT_AREA = 44;
/** Centres closer than this cannot be told apart by a finger: both are offered. */
export const CROWD = 18;

/** The nearest visible centre within half the hit area; several, nearest first, where others crowd around it. */
export function hitMarkers(spots: readonly MarkerSpot[], x: number, y: number, hitArea: number = HIT_AREA, crowd: number = CROWD): MarkerHit {
  const reach = hitArea / 2;
  const near = spots
    .filter((spot) => spot.visible && Math.abs(spot.x - x) <= reach && Math.abs(spot.y - y) <= reach)
    .map((spot) => ({ spot, away: Math.hypot(spot.x - x, spot.y - y) }))
    .sort((a, b) => a.away - b.away);
  const first = near[0]?.spot;
  if (!first) return { kind: 'none' };
  const crowding = spots
    .filter((spot) => spot.visible && Math.hypot(spot.x - first.x, spot.y - first.y) <= crowd)
    .sort((a, b) => Math.hypot(a.x - x, a.y - y) - Math.hypot(b.x - x, b.y - y));
  // Several places of one record are the same answer.
  const distinct = crowding.filter((spot, index) => crowding.findIndex((other) => other.code === spot.code && other.side === spot.side) === index);
  return distinct.length > 1 ? { kind: 'many', markers: distinct } : { kind: 'one', marker: first };
}
