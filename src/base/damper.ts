/**
 * The one way anything moves: a critically damped spring, solved exactly, so that a slow machine and a fast one pass
 * through the same places and a large step can never overshoot. From rest it eases in and out; a new target while
 * moving bends the path without a jolt.
 */

/** A value on its way to a target. Mutated in place by the frame loop. */
export interface Damper {
  value: number;
  target: number;
  /** Units per second. */
  velocity: number;
  /** Distance from the target, in the value's own unit, that counts as arrived. */
  readonly tolerance: number;
}

/** (1 + x)·e^-x falls to 0.5 % at x = 7.43: that is what "settled" means here. */
const SETTLED_PHASE = 7.43;

/** A damper at rest. */
export function createDamper(value: number, tolerance = 1e-4): Damper {
  return { value, target: value, velocity: 0, tolerance };
}

/**
 * Moves a damper on by a time step.
 * @param seconds time passed; zero or more
 * @param settleSeconds time in which a move from rest has covered 99.5 % of its way
 * @returns whether it is still under way
 */
export function stepDamper(damper: Damper, seconds: number, settleSeconds: number): boolean {
  const offset = damper.value - damper.target;
  if (offset === 0 && damper.velocity === 0) return false;
  if (settleSeconds <= 0) return settle(damper);
  const rate = SETTLED_PHASE / settleSeconds;
  const push = damper.velocity + rate * offset;
  const decay = Math.exp(-rate * seconds);
  damper.value = damper.target + (offset + push * seconds) * decay;
  damper.velocity = (damper.velocity - rate * push * seconds) * decay;
  const near = Math.abs(damper.value - damper.target) < damper.tolerance && Math.abs(damper.velocity) < damper.tolerance * rate;
  return near ? settle(damper) : true;
}

/** Puts a damper where it was going, at rest. Returns false: nothing moves any more. */
export function settle(damper: Damper): boolean {
  damper.value = damper.target;
  damper.velocity = 0;
  return false;
}
