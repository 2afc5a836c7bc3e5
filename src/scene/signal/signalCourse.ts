/**
 * What the start of a mechanism shows at a place of its course, 0..1: the needle comes, the layers clear, the eye goes along, the road
 * is drawn and messages run up it. Pure functions of the place, so that any picture is the same from either side.
 */
import type { PeelCourse } from '../body/PeelCourse.ts';
import { WHOLE_RADIUS } from '../body/PeelCourse.ts';
import type { Aim } from '../camera/cameraPose.ts';
import type { EyeRig } from '../camera/EyeRig.ts';

/** Nearly down to the nerves: the bones are still seen, as glass. */
const DEEPEST = 4.4;
const PALE = 0.55;
export const PULSES = 4;
const TRIP = 0.36;
const [FIRST, LAST] = [0.46, 1];

/** 0 before `from`, 1 after `to`, gentle at both ends. */
export function between(at: number, from: number, to: number): number {
  const part = Math.min(1, Math.max(0, (at - from) / (to - from)));
  return part * part * (3 - 2 * part);
}

/** Share of the needle that has come, of the road that is drawn. */
export const needleShare = (at: number): number => between(at, 0.02, 0.16);
export const roadShare = (at: number): number => between(at, 0.4, 0.8);

/** Place of a message on the road, 0..1; -1 while it is not under way. The last one stays at the end. */
export function pulseShare(at: number, index: number): number {
  const start = FIRST + (index * (LAST - FIRST - TRIP)) / (PULSES - 1);
  const part = (at - start) / TRIP;
  return part < 0 ? -1 : part > 1 - 1e-9 ? (index === PULSES - 1 || at >= 1 ? 1 : -1) : part;
}

/** Layers clear one after another, then all but the road pales. */
export function clearLayers(course: PeelCourse, at: number): void {
  set(course.peel, DEEPEST * Math.min(1, Math.max(0, (at - 0.14) / 0.26)));
  set(course.isolate, PALE * between(at, 0.36, 0.5));
  set(course.alone, 0);
  set(course.radius, WHOLE_RADIUS);
  course.centre = null;
}

/** The eye goes from the point to where the whole road is seen. */
export function leadEye(rig: EyeRig, near: Aim, far: Aim, at: number): void {
  const part = between(at, 0.22, 0.52);
  const mix = (a: number, b: number): number => a + (b - a) * part;
  for (let k = 0; k < 3; k += 1) set(rig.target[k]!, mix(near.target[k]!, far.target[k]!));
  set(rig.azimuth, mix(near.pose.azimuth, far.pose.azimuth));
  set(rig.polar, mix(near.pose.polar, far.pose.polar));
  set(rig.distance, mix(near.pose.distance, far.pose.distance));
}

function set(damper: { value: number; target: number; velocity: number }, value: number): void {
  damper.value = value;
  damper.target = value;
  damper.velocity = 0;
}
