import type { Vec3 } from '../types.ts';
import landmarkTable from '../tables/landmarks.json' with { type: 'json' };
import hollowTable from '../tables/landmarks-hollows.json' with { type: 'json' };
import type { AnchorSide } from './anchors.types.ts';
import { add, distance, mean, normalise, scale, sub } from './vec.ts';

/** Mid-plane of the body, mm. */
export const MIDLINE_X: number = landmarkTable.midlineX;

/** One row of `models/tables/landmarks.json`. */
export interface LandmarkRow {
  id: string;
  side: AnchorSide;
  at: Vec3;
  source: string;
  estimated?: boolean;
}

/** Directions a table may name; `out` leads away from the midline. */
export type Heading = 'up' | 'down' | 'front' | 'back' | 'out' | 'in';

/** One move of a table row: along a heading, or toward the mean of landmarks. */
export interface Move {
  dir?: Heading;
  toward?: readonly string[];
  mm?: number;
  cun?: number;
  region?: string;
}

/** An offset from named bony landmarks with its reason (`landmarks-hollows.json`). */
export interface OffsetRow {
  id: string;
  start: readonly string[];
  move: readonly Move[];
  project?: Partial<Record<Heading, number>>;
  /** Instead of a straight projection: from the calcaneal tendon so far along the skin. */
  fromTendonMm?: number;
  /** Depth taken from another landmark, so far behind it. */
  behind?: { landmark: string; mm: number };
  reason: string;
}

export const landmarkRows = landmarkTable.rows as unknown as readonly LandmarkRow[];
export const derivedRows = hollowTable.landmarks as unknown as readonly OffsetRow[];
export const hollowRows = hollowTable.hollows as unknown as readonly OffsetRow[];

/** The second place that the standard leaves open for a point: a share of another line. */
export interface RemarkRow {
  id: string;
  from: string;
  to: string;
  fraction: number;
}

export const remarkRows: readonly RemarkRow[] = hollowTable.remarks;

/** +1 on the left, -1 on the right, as x grows to the left. */
export function sign(side: AnchorSide): 1 | -1 {
  return side === 'right' ? -1 : 1;
}

/** Unit vector of a mixture of headings on one side. */
export function heading(parts: Partial<Record<Heading, number>>, side: AnchorSide): Vec3 {
  const s = sign(side);
  const of: Record<Heading, Vec3> = { up: [0, 0, 1], down: [0, 0, -1], front: [0, -1, 0], back: [0, 1, 0], out: [s, 0, 0], in: [-s, 0, 0] };
  let v: Vec3 = [0, 0, 0];
  for (const [k, w] of Object.entries(parts)) v = add(v, scale(of[k as Heading], w));
  return normalise(v);
}

/**
 * Place of a tabled bony landmark; a midline landmark serves both sides.
 * @throws Error for an unknown id.
 */
export function boneLandmark(id: string, side: AnchorSide): Vec3 {
  const row = landmarkRows.find((r) => r.id === id && (r.side === side || r.side === 'midline'));
  if (row) return row.at;
  if (id === 'straight-arm-fingertip') return straightArmFingertip(side);
  const derived = derivedRows.find((r) => r.id === id);
  if (derived && derived.move.every((m) => m.cun === undefined)) return movedPlace(derived, side, () => 0);
  throw new Error(`No landmark "${id}" (${side})`);
}

/** Start of an offset row and its moves, before it is carried to the skin. */
export function movedPlace(row: OffsetRow, side: AnchorSide, mmPerCun: (region: string) => number): Vec3 {
  let at = mean(row.start.map((id) => boneLandmark(id, side)));
  for (const m of row.move) {
    const mm = m.mm ?? (m.cun ?? 0) * mmPerCun(m.region ?? '');
    const d = m.toward ? normalise(sub(mean(m.toward.map((id) => boneLandmark(id, side))), at)) : heading({ [m.dir ?? 'up']: 1 }, side);
    at = add(at, scale(d, mm));
  }
  return at;
}

/** Tip of the middle finger if the arm hung straight: elbow height less forearm and hand; 4 mm of skin at the tip. */
function straightArmFingertip(side: AnchorSide): Vec3 {
  const elbow = boneLandmark('olecranon', side);
  const wrist = mean([boneLandmark('ulnar-styloid', side), boneLandmark('radial-styloid', side)]);
  const reach = distance(elbow, wrist) + distance(wrist, boneLandmark('middle-fingertip-bone', side)) + 4;
  const thigh = boneLandmark('iliotibial-band-rear-edge', side);
  return [thigh[0], thigh[1], elbow[2] - reach];
}
