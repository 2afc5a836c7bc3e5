/**
 * The course of peel and porthole. One thing moves at a time: the window closes, the eye travels, the window opens at the
 * new place. No three.
 */
import { createDamper, settle, stepDamper, type Damper } from '../../base/damper.ts';

export interface PeelCourse {
  /** The stop, with fractions while a layer fades. */
  readonly peel: Damper;
  /** Radius in metres of the circle in which layers may be taken away. */
  readonly radius: Damper;
  /** 0 everything as it is .. 1 all but the highlighted structures are ghosts. */
  readonly isolate: Damper;
  /** 0 ghosts are seen .. 1 they are gone too. */
  readonly alone: Damper;
  centre: readonly [number, number, number] | null;
}

export interface PeelWish {
  readonly peel: number;
  /** Where the window should be, or null for the whole body. */
  readonly window: readonly [number, number, number] | null;
  readonly isolated: boolean;
  readonly alone?: boolean;
  /** A finger holds the layers between two stops, or the window: what it holds follows it at once. */
  readonly held?: { readonly peel: boolean; readonly window: boolean };
  readonly eyeMoving: boolean;
  readonly still: boolean;
}

/** 12 cm across (experience 5.4). */
export const WINDOW_RADIUS = 0.06;
/** A circle that holds any picture. */
export const WHOLE_RADIUS = 3;
const PEEL_SECONDS = 0.45;
/** As short as the eye's under the hand. */
const HAND_SECONDS = 0.18;
const CLOSE_SECONDS = 0.2;

export function createPeelCourse(): PeelCourse {
  return { peel: createDamper(0, 0.003), radius: createDamper(WHOLE_RADIUS, 0.0002), isolate: createDamper(0, 0.004), alone: createDamper(0, 0.004), centre: null };
}

/** Moves on by a time step; returns whether something still moves or waits to move. */
export function stepPeelCourse(course: PeelCourse, wish: PeelWish, seconds: number): boolean {
  const { peel, radius, isolate, alone } = course;
  let closing = false;
  if (wish.window) {
    // Nothing is cut open yet: the circle may start from nothing unseen.
    if (peel.value < 0.01 && radius.value > WINDOW_RADIUS) jump(radius, 0);
    if (radius.value <= 0.001) {
      course.centre = wish.window;
      jump(peel, wish.peel);
    }
    if (wish.held?.window) course.centre = wish.window;
    const there = course.centre !== null && same(course.centre, wish.window);
    closing = !there || wish.eyeMoving || wish.peel === 0;
    radius.target = closing ? 0 : WINDOW_RADIUS;
    if (there && !closing) peel.target = wish.peel;
  } else if (course.centre && wish.peel === 0 && radius.value < WHOLE_RADIUS) {
    closing = true;
    radius.target = 0;
    if (radius.value <= 0.001) {
      jump(peel, 0);
      jump(radius, WHOLE_RADIUS);
      course.centre = null;
    }
  } else {
    radius.target = WHOLE_RADIUS;
    if (peel.value < 0.01) jump(radius, WHOLE_RADIUS);
    peel.target = wish.peel;
    if (radius.value >= WHOLE_RADIUS) course.centre = null;
  }
  isolate.target = wish.isolated ? 1 : 0;
  alone.target = wish.isolated && wish.alone === true ? 1 : 0;
  const pace = wish.still ? 0 : PEEL_SECONDS;
  const moved = [stepDamper(peel, seconds, wish.held?.peel && !wish.still ? HAND_SECONDS : pace), stepDamper(isolate, seconds, pace), stepDamper(alone, seconds, pace), stepDamper(radius, seconds, closing && !wish.still ? CLOSE_SECONDS : pace)];
  const waiting = wish.window !== null && !wish.eyeMoving && (course.centre === null || !same(course.centre, wish.window) || (wish.peel > 0 && radius.target === 0));
  return moved.some(Boolean) || waiting || (wish.window === null && course.centre !== null);
}

function jump(damper: Damper, value: number): void {
  damper.target = value;
  settle(damper);
}

function same(a: readonly number[], b: readonly number[]): boolean {
  return a.every((value, k) => Math.abs(value - b[k]!) < 1e-6);
}
