/** Looks at the cut from before it, the skin of the point above, a little from the skin's side so that the body is seen to go on. */
import { Vector3, type PerspectiveCamera } from 'three';
import type { StageCut } from '../../atlas/state/StageCut.ts';
import { cross } from '../../base/section/Plane.ts';
import { distanceFor } from '../camera/cameraPose.ts';
import type { Stage } from '../stage/Stage.ts';

/** Degrees from straight before the plane towards the skin's side. */
const LEAN = 24;
/** As far as a hand may turn the cut, degrees. */
const FARTHEST_TURN = 40;
/** Air round the framed part of the cut. */
const AIR = 1.16;
const NEAREST_ZOOM = 0.35;
const FARTHEST_ZOOM = 2.4;

const middle = new Vector3();
const right = new Vector3();
const up = new Vector3();
const towards = new Vector3();
const place = new Vector3();

export class CutEye {
  readonly #base = { azimuth: 0, polar: 0, distance: 1 };

  /** Moves the camera from where it stands to before the cut, by a share of the way. */
  look(camera: PerspectiveCamera, stage: Stage, { plane, frame }: StageCut, share: number): void {
    const { azimuth, polar, distance, touched } = stage.rig;
    if (!touched) Object.assign(this.#base, { azimuth: azimuth.value, polar: polar.value, distance: distance.value });
    if (share <= 0) return;
    const turn = soft(azimuth.value - this.#base.azimuth);
    const lean = LEAN + soft(this.#base.polar - polar.value);
    right.set(...plane.u);
    up.set(...plane.v).negate();
    towards.set(...cross(plane.u, plane.v)).negate();
    middle.set(...plane.origin).addScaledVector(right, (frame.left + frame.right) / 2).addScaledVector(up, -(frame.top + frame.bottom) / 2);
    const zoom = Math.min(FARTHEST_ZOOM, Math.max(NEAREST_ZOOM, distance.value / this.#base.distance));
    const away = zoom * distanceFor((frame.right - frame.left) * AIR, (frame.bottom - frame.top) * AIR, { ...stage.size, insets: stage.props.insets }, 1, 1);
    place
      .copy(middle)
      .addScaledVector(towards, away * cos(lean) * cos(turn))
      .addScaledVector(up, away * sin(lean))
      .addScaledVector(right, away * cos(lean) * sin(turn));
    const from = camera.quaternion.clone();
    const start = camera.position.clone();
    camera.up.copy(up);
    camera.position.copy(place);
    camera.lookAt(middle);
    camera.up.set(0, 1, 0);
    camera.quaternion.slerp(from, 1 - share);
    camera.position.lerp(start, 1 - share);
  }
}

function soft(degrees: number): number {
  return FARTHEST_TURN * Math.tanh(degrees / FARTHEST_TURN);
}

function cos(degrees: number): number {
  return Math.cos((degrees * Math.PI) / 180);
}

function sin(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180);
}
