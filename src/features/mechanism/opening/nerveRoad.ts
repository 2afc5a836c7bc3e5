/**
 * The road of a lumbar or sacral message through the model: from where the nerve of the back muscles leaves the bone, through the
 * ganglion, up the canal beside the midline, into the cord at its true level. Stations are the model's own (models/tables/nerves.json,
 * mm: left, back, up; left side); tests/features/mechanism/opening holds the two against each other.
 */
import { CORD, segmentHeight } from './rootPaths.ts';
import type { Start } from './startOf.ts';

export type Station = readonly [left: number, back: number, up: number];

export const STATIONS: Readonly<Record<string, { readonly leaves: Station; readonly ganglion: Station; readonly canal: Station }>> = {
  L1: { leaves: [21.3, -63.6, 1025.3], ganglion: [14.9, -66.3, 1042.3], canal: [4.4, -67.7, 1065] },
  L2: { leaves: [23.5, -69.4, 996.1], ganglion: [15.1, -72.4, 1014.6], canal: [4.3, -72.9, 1038] },
  L3: { leaves: [25.2, -65.8, 967.2], ganglion: [17, -72.4, 984.1], canal: [4.3, -72.6, 1007] },
  L4: { leaves: [31.6, -59.8, 936], ganglion: [24.6, -69.2, 956.7], canal: [4.3, -66.7, 979.1] },
  L5: { leaves: [35.6, -44.6, 925.5], ganglion: [28.7, -61.6, 924.5], canal: [4.3, -54.2, 947.8] },
  S1: { leaves: [22.1, -29.9, 895.2], ganglion: [22.1, -39.9, 895.2], canal: [3.4, -41.9, 909.2] },
  S2: { leaves: [15.6, -16.4, 880.2], ganglion: [15.6, -26.4, 880.2], canal: [3.4, -28.4, 894.2] },
  S3: { leaves: [14.6, -6.4, 858.3], ganglion: [14.6, -16.4, 858.3], canal: [3.4, -18.4, 872.3] },
};

/** Middle of the canal, back and up, from the cord at T11 to the end of the sac at S2. */
export const CANAL: readonly (readonly [back: number, up: number])[] = [
  [-47.7, 1111.1], [-58.3, 1077.6], [-67.7, 1049.2], [-72.9, 1021.1], [-72.6, 992.1], [-66.7, 965.4], [-54.2, 934.5], [-40.8, 906.5], [-26.4, 880.2],
];

/** Heights of the first and the third station, which the plate's cord shares. */
const [TOP_UP, CORD_UP] = [1111.1, 1049.2];

/** Middle of the model, mm to the left; the right side is mirrored at it. */
const MIDDLE = -0.6;

/** Height in mm at which a segment of the cord lies: the rule of the drawn road, read on the cord's own two ends. */
export function segmentUp(segment: string): number {
  const [top, end] = [CORD[0]?.[1] ?? 0, CORD[2]?.[1] ?? 1];
  return TOP_UP + ((segmentHeight(segment) - top) / (end - top)) * (CORD_UP - TOP_UP);
}

/** @returns metres in the scene's frame (left, up, forward), outermost first; null where the model has no such nerve */
export function nerveRoad({ road, nerve }: Start, side: 'L' | 'R'): readonly (readonly [number, number, number])[] | null {
  const stations = road === 'spine' ? STATIONS[nerve] : undefined;
  if (!stations) return null;
  const { leaves, ganglion, canal } = stations;
  const entry = segmentUp(nerve);
  const inside = CANAL.filter(([, up]) => up > canal[2] + 8 && up < entry - 8).toReversed().map(([back, up]): Station => [canal[0], back, up]);
  const cord: Station = [1.5, backAt(entry), entry];
  return [leaves, ganglion, canal, ...inside, cord].map(([left, back, up]) => [(side === 'R' ? 2 * MIDDLE - left : left) / 1000, up / 1000, -back / 1000]);
}

/** The canal's middle at a height; above its first station it stays there. */
function backAt(up: number): number {
  const below = Math.max(1, CANAL.findIndex(([, height]) => height <= up));
  const [[backA, upA], [backB, upB]] = [CANAL[below - 1] ?? [0, 1], CANAL[below] ?? [0, 0]];
  return backA + Math.max(0, (upA - up) / (upA - upB)) * (backB - backA);
}
