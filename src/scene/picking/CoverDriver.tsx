/** Once the eye is at rest, looks which markers lie behind an arm or another part of the body. */
import { useRef } from 'react';
import { useFrame, useThree } from '@react-three/fiber';
import { Ray, Vector3 } from 'three';
import type { LayerName } from '../SceneProps.ts';
import { useStage } from '../stage/Stage.ts';

const SKIN: ReadonlySet<LayerName> = new Set(['skin']);
/** A marker's own skin does not cover it. */
const OWN_SKIN = 0.006;

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
      const hit = state.onScreen ? stage.picker.pick(ray, SKIN) : null;
      const covered = hit !== null && hit.distance < away - OWN_SKIN;
      changed ||= covered !== state.covered;
      state.covered = covered;
    }
    if (changed) stage.invalidate();
  }, -1);
  return null;
}
