/** Counts frames and tells the shell what each one shows. */
import { useEffect } from 'react';
import { addAfterEffect, useThree } from '@react-three/fiber';
import { portholeSpot } from '../body/porthole.ts';
import { eyePlace } from '../camera/EyeRig.ts';
import { FIELD_OF_VIEW, roundPose } from '../camera/cameraPose.ts';
import { markerBoxes } from '../labels/markerBoxes.ts';
import type { SceneFrame } from '../SceneEvents.ts';
import { useStage, type Stage } from './Stage.ts';

export function FrameReport() {
  const stage = useStage();
  const scene = useThree((state) => state.scene);
  useEffect(() => {
    let told = stage.frames;
    // Counted here and not by the renderer, whose count starts again when a lost context comes back.
    scene.onAfterRender = () => {
      stage.frames += 1;
      stage.inFrame = false;
    };
    const stop = addAfterEffect(() => {
      if (stage.frames === told) return;
      const first = told === 0;
      told = stage.frames;
      stage.events.onFrame?.(describe(stage));
      if (first) stage.events.onReady?.();
    });
    return () => {
      stop();
      scene.onAfterRender = () => {};
    };
  }, [stage, scene]);
  return null;
}

function describe(stage: Stage): SceneFrame {
  const { width, height } = stage.size;
  const { rig } = stage;
  const metresPerPx = (2 * rig.distance.value * Math.tan((FIELD_OF_VIEW * Math.PI) / 360)) / height;
  const { target } = eyePlace(rig, stage.hull);
  return {
    pose: roundPose({ azimuth: rig.azimuth.value, polar: rig.polar.value, distance: rig.distance.value }),
    moving: stage.eyeMoving,
    width,
    height,
    porthole: portholeSpot(stage),
    markers: () => markerBoxes(stage),
    seen: { x: target[0], y: target[1], width: width * metresPerPx, height: height * metresPerPx },
  };
}
