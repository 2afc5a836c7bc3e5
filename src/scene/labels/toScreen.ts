/** Where a place of the model lies on the canvas. */
import { Vector3, type PerspectiveCamera } from 'three';
import type { Triple } from '../camera/cameraPose.ts';
import type { Stage } from '../stage/Stage.ts';

const seen = new Vector3();

/** @returns CSS px from the canvas's upper left corner */
export function toScreen(stage: Stage, camera: PerspectiveCamera, at: Triple): { x: number; y: number } {
  seen.set(...at).project(camera);
  return { x: ((seen.x + 1) / 2) * stage.size.width, y: ((1 - seen.y) / 2) * stage.size.height };
}

/** Whether a face at a place, looking along its normal, is turned towards the eye. */
export function faces(camera: PerspectiveCamera, at: Triple, normal: Triple): boolean {
  const { x, y, z } = camera.position;
  return (x - at[0]) * normal[0] + (y - at[1]) * normal[1] + (z - at[2]) * normal[2] > 0;
}
