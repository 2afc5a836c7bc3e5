/** Once the eye is at rest, looks which markers lie behind an arm or another part of the body. */
import { useRef } from 'react';
import { useFrame, useThree } from '@react-three/fiber';
import { useStage } from '../stage/Stage.ts';
import { seesPlace } from './seesPlace.ts';

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
      const covered = state.onScreen && !seesPlace(stage.picker, [x, y, z], state.place.at, stage.plate.uArms.value > 0.5);
      changed ||= covered !== state.covered;
      state.covered = covered;
    }
    if (changed) stage.invalidate();
  }, -1);
  return null;
}
