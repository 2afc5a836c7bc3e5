/** How much of the body a section shows: the point, its way in, and enough round it to know where one is. */
import type { Frame } from '../../src/base/section/clipLoop.ts';
import type { Loop } from '../../src/base/section/Loop.ts';
import type { SectionPlace } from './sectionPlaces.ts';

const WIDTH = 152;
/** Past the midline, so that the spine is seen whole, mm. */
const OVER_MIDLINE = 42;
/** Under the average skin at the point, mm. */
const DEPTH = { axial: 106, sagittal: 88 } as const;
/** Above the highest skin in the frame, mm: room for what stands out of the body. */
const AIR = 9;
const MIDLINE_X = -0.6;

/** Where the midline meets the section, as u in mm; null where it is the section itself or far off. */
export function midlineOf({ anchor, cut, plane }: SectionPlace): number | null {
  if (cut === 'sagittal') return null;
  const u = (MIDLINE_X - plane.origin[0]) / plane.u[0];
  return anchor.zone === 'lower-back' && Math.abs(u) < 105 ? u : null;
}

export function sectionFrame(place: SectionPlace, skin: readonly Loop[]): Frame {
  const midline = midlineOf(place);
  let [left, right] = [-WIDTH / 2, WIDTH / 2];
  if (midline !== null && midline > 0) [left, right] = [Math.max(midline + OVER_MIDLINE, WIDTH / 2 - 12) - WIDTH, Math.max(midline + OVER_MIDLINE, WIDTH / 2 - 12)];
  if (midline !== null && midline < 0) [left, right] = [Math.min(midline - OVER_MIDLINE, 12 - WIDTH / 2), Math.min(midline - OVER_MIDLINE, 12 - WIDTH / 2) + WIDTH];
  let top = -8;
  for (const loop of skin) for (let i = 0; i < loop.length; i += 2) if (loop[i]! > left && loop[i]! < right) top = Math.min(top, loop[i + 1]!);
  // A buttock beside a point may rise far above it: it is cut off rather than shown small.
  return { left: Math.round(left), right: Math.round(right), top: Math.max(-40, Math.round(top - AIR)), bottom: DEPTH[place.cut] };
}
