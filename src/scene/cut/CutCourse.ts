/** The course of a cut: what lies before the plane goes first, then the eye travels; back in the other order. No three. */
import { createDamper, stepDamper, type Damper } from '../../base/damper.ts';

export interface CutCourse {
  /** 0 the body is whole .. 1 all that lies before the plane is gone. */
  readonly open: Damper;
  /** 0 the eye stands as before .. 1 it looks at the cut. */
  readonly eye: Damper;
}

const OPEN_SECONDS = 0.7;
const FLIGHT_SECONDS = 0.9;
const DONE = 0.995;

export function createCutCourse(): CutCourse {
  return { open: createDamper(0, 0.002), eye: createDamper(0, 0.0005) };
}

/** @returns whether anything still moves */
export function stepCutCourse({ open, eye }: CutCourse, wanted: boolean, seconds: number, still: boolean): boolean {
  if (wanted || eye.value < 1 - DONE) open.target = wanted ? 1 : 0;
  if (!wanted || still || open.value > DONE) eye.target = wanted ? 1 : 0;
  const opening = stepDamper(open, seconds, still ? 0 : OPEN_SECONDS);
  const flying = stepDamper(eye, seconds, still ? 0 : FLIGHT_SECONDS);
  // One has arrived and the other has not begun.
  return opening || flying || open.target !== (wanted ? 1 : 0) || eye.target !== (wanted ? 1 : 0);
}
