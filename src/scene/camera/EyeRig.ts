/** The moving eye: where it is, where it goes, and what a hand may do to it. No three; the frame loop mutates it. */
import { createDamper, settle, stepDamper, type Damper } from '../../base/damper.ts';
import type { Pose, StandardView } from '../SceneProps.ts';
import { keepOutside, type BodyHull } from './BodyHull.ts';
import { clamp, eyeDirection, FARTHEST, FIELD_OF_VIEW, freeArea, limitPose, NEAREST, turnBetween, unwrap, VIEW_POSES, type Aim, type Triple, type Viewport } from './cameraPose.ts';

export interface EyeRig {
  readonly target: readonly [Damper, Damper, Damper];
  readonly azimuth: Damper;
  readonly polar: Damper;
  readonly distance: Damper;
  /** Shift of the picture that puts the target into the middle of the free stage, CSS px. */
  readonly shiftX: Damper;
  readonly shiftY: Damper;
  base: StandardView;
  /** Where the present flight began. */
  start: Triple;
  settleSeconds: number;
  /** The visitor has moved the eye since the last flight. */
  touched: boolean;
}

/** Eye and target as they are now, after the arc of a flight and the body's hull have had their say. */
export interface EyePlace {
  readonly eye: Triple;
  readonly target: Triple;
}

const FLIGHT_SECONDS = 0.65;
/** Short, so that the body feels heavy and exact under the hand. */
const HAND_SECONDS = 0.18;
/** How far a long flight draws back in its middle, per metre still to go. */
const ARC = 0.55;
/** The pivot stays within the body. */
const PIVOT_BOX: readonly [Triple, Triple] = [[-0.34, -0.08, -0.08], [0.34, 1.66, 0.24]];

export function createEyeRig(): EyeRig {
  return {
    target: [createDamper(0, 4e-4), createDamper(1, 4e-4), createDamper(0, 4e-4)],
    azimuth: createDamper(0, 0.06),
    polar: createDamper(84, 0.06),
    distance: createDamper(1, 6e-4),
    shiftX: createDamper(0, 0.25),
    shiftY: createDamper(0, 0.25),
    base: 'back',
    start: [0, 1, 0],
    settleSeconds: FLIGHT_SECONDS,
    touched: false,
  };
}

function parts(rig: EyeRig): readonly Damper[] {
  return [...rig.target, rig.azimuth, rig.polar, rig.distance, rig.shiftX, rig.shiftY];
}

/** Sends the eye to an aim by the shorter way round. `jump` puts it there at once. */
export function flyTo(rig: EyeRig, aim: Aim, viewport: Viewport, jump: boolean): void {
  rig.start = [rig.target[0].value, rig.target[1].value, rig.target[2].value];
  rig.target.forEach((damper, k) => (damper.target = aim.target[k]!));
  rig.azimuth.target = unwrap(aim.pose.azimuth, rig.azimuth.value);
  rig.polar.target = aim.pose.polar;
  rig.distance.target = aim.pose.distance;
  rig.base = aim.base;
  rig.settleSeconds = FLIGHT_SECONDS;
  rig.touched = false;
  shiftTo(rig, viewport);
  if (jump) parts(rig).forEach(settle);
}

/** Keeps the target in the middle of what the panels leave free. */
export function shiftTo(rig: EyeRig, viewport: Viewport): void {
  const { shiftX, shiftY } = freeArea(viewport);
  rig.shiftX.target = shiftX;
  rig.shiftY.target = shiftY;
}

/** The pose that is being reached. */
export function goalPose(rig: EyeRig): Pose {
  return { azimuth: rig.azimuth.target, polar: rig.polar.target, distance: rig.distance.target };
}

export function orbitBy(rig: EyeRig, azimuthDegrees: number, upDegrees: number): void {
  // However far one push goes, it ends at the limit and never comes round from the other side.
  const home = VIEW_POSES[rig.base].azimuth;
  const turned = turnBetween(home, rig.azimuth.target);
  const wanted = clamp(turned + azimuthDegrees, -179, 179);
  const limited = limitPose({ ...goalPose(rig), azimuth: home + wanted, polar: rig.polar.target - upDegrees }, rig.base);
  rig.azimuth.target += limited.azimuth - home - turned;
  rig.polar.target = limited.polar;
  takeInHand(rig);
}

export function zoomBy(rig: EyeRig, factor: number): void {
  rig.distance.target = clamp(rig.distance.target * factor, NEAREST, FARTHEST);
  takeInHand(rig);
}

/** Moves the pivot across the picture by CSS px, so that the body follows the hand. */
export function panBy(rig: EyeRig, dx: number, dy: number, viewport: Viewport): void {
  const metres = (2 * rig.distance.target * Math.tan((FIELD_OF_VIEW * Math.PI) / 360)) / viewport.height;
  const azimuth = (rig.azimuth.target * Math.PI) / 180;
  const right: Triple = [-Math.cos(azimuth), 0, Math.sin(azimuth)];
  rig.target.forEach((damper, k) => {
    const moved = damper.target - right[k]! * dx * metres + (k === 1 ? dy * metres : 0);
    damper.target = clamp(moved, PIVOT_BOX[0][k]!, PIVOT_BOX[1][k]!);
  });
  takeInHand(rig);
}

function takeInHand(rig: EyeRig): void {
  rig.settleSeconds = HAND_SECONDS;
  rig.touched = true;
}

/** Moves the eye on; returns whether it is still under way. `still` lets nothing glide. */
export function stepEyeRig(rig: EyeRig, seconds: number, still: boolean): boolean {
  let moving = false;
  for (const damper of parts(rig)) moving = stepDamper(damper, seconds, still ? 0 : rig.settleSeconds) || moving;
  return moving;
}

export function eyePlace(rig: EyeRig, hull: BodyHull | null): EyePlace {
  const target: Triple = [rig.target[0].value, rig.target[1].value, rig.target[2].value];
  const goal = rig.target.map((damper) => damper.target) as unknown as Triple;
  const direction = eyeDirection(rig.azimuth.value, rig.polar.value);
  const arc = ARC * Math.min(separation(target, goal), separation(target, rig.start));
  const distance = keepOutside(hull, target, direction, rig.distance.value + arc);
  return { target, eye: [target[0] + direction[0] * distance, target[1] + direction[1] * distance, target[2] + direction[2] * distance] };
}

function separation(a: Triple, b: Triple): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
