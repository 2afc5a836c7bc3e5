/** Moves the camera. Runs before everything else in a frame and tells the others whether the eye is under way. */
import { useEffect, useRef } from 'react';
import { useFrame, useThree } from '@react-three/fiber';
import type { PerspectiveCamera } from 'three';
import { glassArms } from '../body/glassArms.ts';
import { useStage, type Stage } from '../stage/Stage.ts';
import { aimOf, boxOfStructures } from './aimOf.ts';
import { roundPose, type Viewport } from './cameraPose.ts';
import { eyePlace, flyTo, goalPose, shiftTo, stepEyeRig } from './EyeRig.ts';

/** Longest step a frame may stand for: below three frames a second motion slows down instead of jumping. */
const LONGEST_FRAME = 0.35;
const FIRST_FRAME = 1 / 60;

export function EyeDriver({ resets, version }: { readonly resets: number; readonly version: number }) {
  const stage = useStage();
  const camera = useThree((state) => state.camera) as PerspectiveCamera;
  const last = useRef({ aim: '', pose: '', frame: '', resets: -1, sent: '', touched: false });
  const { selected, view, zone, pose, insets, motion, highlighted, aimAtHighlighted = false, away = false } = stage.props;
  const { width, height } = stage.size;

  useEffect(() => {
    const seen = last.current;
    const first = seen.resets < 0;
    const box = aimAtHighlighted && !away ? boxOfStructures(stage, highlighted) : null;
    const aimKey = JSON.stringify([selected, view, zone, box, away]);
    const poseKey = JSON.stringify(pose);
    const frameKey = JSON.stringify([width, height, insets]);
    const viewport: Viewport = { width, height, insets };
    // What the visitor's own hand did comes back through the address: it is where the eye is already.
    const echo = pose !== null && poseKey === seen.sent && aimKey === seen.aim && resets === seen.resets;
    const sought = first || aimKey !== seen.aim || resets !== seen.resets || (poseKey !== seen.pose && !echo);
    const reframed = frameKey !== seen.frame;
    if (sought || (reframed && !stage.rig.touched)) {
      flyTo(stage.rig, aimOf(stage, viewport, resets === seen.resets || first ? pose : null, box), viewport, first || motion !== 'full');
    } else if (reframed) {
      shiftTo(stage.rig, viewport);
      if (motion !== 'full') stepEyeRig(stage.rig, 0, true);
    }
    Object.assign(seen, { aim: aimKey, pose: poseKey, frame: frameKey, resets });
    stage.invalidate();
  }, [stage, selected, view, zone, pose, insets, motion, width, height, resets, version, highlighted, aimAtHighlighted, away]);

  useFrame((_, delta) => {
    stage.delta = Math.min(delta, stage.inMotion ? LONGEST_FRAME : FIRST_FRAME);
    stage.pending = false;
    stage.inMotion = false;
    stage.inFrame = true;
    stage.age += stage.delta;
    const rig = stage.rig;
    const moving = stepEyeRig(rig, stage.delta, stage.props.motion === 'off');
    placeEye(stage, camera);
    const cutting = stage.cutEye?.(camera) ?? false;
    camera.updateMatrixWorld();
    stage.eyeMoving = moving || cutting;
    if (cutting) stage.invalidate();
    if (moving) stage.invalidate();
    else if (rig.touched && !last.current.touched) tellPose(stage, last.current);
    last.current.touched = rig.touched && !moving;
  }, -10);

  return null;
}

function tellPose(stage: Stage, last: { sent: string }): void {
  const pose = roundPose(goalPose(stage.rig));
  const key = JSON.stringify(pose);
  if (key === last.sent) return;
  last.sent = key;
  stage.events.onPose?.(pose);
}

/** Puts the camera where the rig has arrived. */
export function placeEye(stage: Stage, camera: PerspectiveCamera): void {
  const { rig, hull, plate, props, size } = stage;
  const { eye, target } = eyePlace(rig, hull);
  plate.uArms.value = props.zone === 'lower-back' ? glassArms(rig.azimuth.value, target) : 0;
  camera.position.set(eye[0], eye[1], eye[2]);
  camera.lookAt(target[0], target[1], target[2]);
  const spread = props.spread ?? 1;
  const around = (spread - 1) / 2;
  camera.setViewOffset(size.width, size.height, -rig.shiftX.value - around * size.width, -rig.shiftY.value - around * size.height, spread * size.width, spread * size.height);
  camera.updateMatrixWorld();
}
