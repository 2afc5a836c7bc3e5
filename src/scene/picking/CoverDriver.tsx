/** Once the eye is at rest, looks which markers lie behind an arm or another part of the body. */
import { useRef } from 'react';
import { useFrame, useThree } from '@react-three/fiber';
import { Ray, Vector3 } from 'three';
import type { LayerName } from '../SceneProps.ts';
import { isArm } from '../body/glassArms.ts';
import { useStage } from '../stage/Stage.ts';
import type { StructurePicker } from './StructurePicker.ts';

const SKIN: ReadonlySet<LayerName> = new Set(['skin']);
/** A marker's own skin does not cover it. */
const OWN_SKIN = 0.006;
const PAST = 0.001;

const ray = new Ray();
const place = new Vector3();

export function CoverDriver() {
  const stage = useStage();
  const camera = useThree((state) => state.camera);
  const looked = useRef('');
  useFrame(() => {
    const { x, y, z } = camera.position;
    const key = `${x.toFixed(3)} ${y.toFixed(3)} ${z.toFixed(3)} ${stage.markers.length}`;
    if (stage.eyeMoving || !stage.picker || key === looked.current) return;
    looked.current = key;
    let changed = false;
    for (const state of stage.markers) {
      place.set(...state.place.at);
      ray.origin.copy(camera.position);
      ray.direction.copy(place).sub(camera.position);
      const away = ray.direction.length();
      ray.direction.divideScalar(away);
      const covered = state.onScreen && somethingBefore(stage.picker, away - OWN_SKIN, stage.plate.uArms.value > 0.5);
      changed ||= covered !== state.covered;
      state.covered = covered;
    }
    if (changed) stage.invalidate();
  }, -1);
  return null;
}

/** Whether skin lies on the ray before a distance; glass arms do not count. */
function somethingBefore(picker: StructurePicker, distance: number, glass: boolean): boolean {
  for (let left = distance, tries = 0; tries < 6; tries++) {
    const hit = picker.pick(ray, SKIN);
    if (!hit || hit.distance >= left) return false;
    ray.at(hit.distance, place);
    if (!glass || !isArm(place.x, place.y)) return true;
    ray.at(hit.distance + PAST, ray.origin);
    left -= hit.distance + PAST;
  }
  return false;
}
