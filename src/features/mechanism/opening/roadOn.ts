/** The roads of the opening picture as lines, in the units of the plate they are drawn on. */
import { smooth, type Spot } from '../../../atlas/drawing/kit/paths.ts';
import { MIDLINE, ROOTS, segmentHeight } from './rootPaths.ts';
import type { Start } from './startOf.ts';

export interface SpineRoad {
  readonly d: string;
  readonly ganglion: Spot;
  readonly entry: Spot;
}

/** Stations of a thoracic nerve above the tables' rows, after the rule of the rows below: under the pedicle, 7 mm below the canal's middle. */
const ABOVE: Readonly<Record<string, { readonly ganglion: Spot; readonly canal: Spot; readonly entry: Spot }>> = {
  T11: { ganglion: [560, 333], canal: [573, 300], entry: [579, 216] },
  T12: { ganglion: [559, 383], canal: [573, 346], entry: [579, 262] },
};

/** On the plate of the lower back: from a place under the skin round the bone, through the ganglion, up the canal to the cord. */
export function spineRoad(start: Start, from: Spot): SpineRoad {
  const right = from[0] > MIDLINE + 1;
  const flip = ([x, y]: Spot): Spot => (right ? [2 * MIDLINE - x, y] : [x, y]);
  const above = ABOVE[start.nerve];
  const root = ROOTS[start.nerve] ?? ROOTS['L3'];
  const ganglion = flip(above?.ganglion ?? root?.ganglion ?? [558, 460]);
  const canal = flip(above?.canal ?? root?.canal ?? [573, 430]);
  const entry = flip(above?.entry ?? [579, segmentHeight(start.nerve)]);
  const ramus = above || !root?.ramus ? [] : [flip(root.ramus)];
  const inside: Spot = [flip([578, 0])[0], Math.max(entry[1] + 12, canal[1] - 40)];
  return { d: smooth([from, ...ramus, ganglion, canal, ...(inside[1] < canal[1] ? [inside] : []), entry]), ganglion, entry };
}

/** Joints of the drawn roads on the plates of the whole body, for the side that stands left on the paper. */
const WHOLE = { shoulder: [107, 318], elbow: [80, 530], neck: [254, 246], hip: [222, 640], knee: [203, 945], loin: [250, 560] } as const satisfies Record<string, Spot>;
const WIDTH = 520;

/** On a plate of the whole body: from the point along the limb to the spine, or over the head to the brainstem. */
export function bodyRoad(start: Start, from: Spot): string {
  const right = from[0] > WIDTH / 2;
  const flip = ([x, y]: Spot): Spot => (right ? [WIDTH - x, y] : [x, y]);
  if (start.road === 'face') return smooth([from, [WIDTH / 2 + 14, (from[1] + 150) / 2], [WIDTH / 2, 148]]);
  if (start.road === 'neck') return from[1] < 300 ? smooth([from, flip(WHOLE.neck)]) : smooth([from, flip(WHOLE.elbow), flip(WHOLE.shoulder), flip(WHOLE.neck)]);
  if (from[1] > 960) return smooth([from, flip(WHOLE.knee), flip(WHOLE.hip), flip(WHOLE.loin)]);
  return smooth([from, flip(WHOLE.hip), flip(WHOLE.loin)]);
}
