/**
 * On a phone the round tools lie over the body. Once the picture rests they slide up their edge, just far enough that no marker
 * and no label lies under them, or as few as can be.
 */
import { overlap, type LabelBox } from '../../../scene/labels/layoutLabels.ts';
import type { SceneFrame } from '../../../scene/SceneEvents.ts';
import { boxesWithin } from '../boxesWithin.ts';

const STEP = 8;
/** Each edge: the length that `stage.css` lifts its tools by, and what stands there. */
const EDGES = [
  ['--lift-end', '.controls__group--peel > .controls__unfold, .controls__window'],
  ['--lift-start', '.controls__group--view > .controls__unfold'],
] as const;

export function toolsMakeWay(seen: SceneFrame): void {
  const controls = document.querySelector<HTMLElement>('.stage > .controls');
  const stage = controls?.parentElement;
  const picture = stage?.querySelector('.stage__canvas');
  // Beside the body they are in nobody's way; unfolded they lie over it on purpose.
  if (!controls || !stage || getComputedStyle(controls).position !== 'absolute' || controls.querySelector('[data-open]')) return;
  const taken = [...seen.markers(), ...boxesWithin(picture, '.stage-label')];
  const top = Math.max(0, ...boxesWithin(picture, '.body-look > summary').map(({ y, height }) => y + height)) + STEP;
  for (const [edge, selector] of EDGES) {
    const now = Number.parseFloat(stage.style.getPropertyValue(edge)) || 0;
    const boxes = boxesWithin(picture, selector).map((box) => ({ ...box, y: box.y + now }));
    stage.style.setProperty(edge, `${freeLift(boxes, taken, top)}px`);
  }
}

/**
 * @param boxes where the tools stand unlifted
 * @param top how high they may go
 * @returns the smallest lift with the fewest boxes under them
 */
export function freeLift(boxes: readonly LabelBox[], taken: readonly LabelBox[], top: number): number {
  const room = Math.min(...boxes.map(({ y }) => y)) - top;
  let best = { lift: 0, under: Number.POSITIVE_INFINITY };
  for (let lift = 0; lift <= Math.max(0, room) && best.under > 0; lift += STEP) {
    const under = taken.filter((other) => boxes.some((box) => overlap(other, { ...box, y: box.y - lift }))).length;
    if (under < best.under) best = { lift, under };
  }
  return best.lift;
}
