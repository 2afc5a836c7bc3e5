/** Moves the camera. Runs before everything else in a frame and tells the others whether the eye is under way. */
import { useEffect, useRef } from 'react';
import { useFrame, useThree } from '@react-three/fiber';
import type { PerspectiveCamera } from 'three';
import { glassArms } from '../body/glassArms.ts';
import { seesPlace } from '../picking/seesPlace.ts';
import { selectedPlaces } from '../points/MarkerState.ts';
import type { Pose, SkinPlace } from '../SceneProps.ts';
import { useStage, type Stage } from '../stage/Stage.ts';
import { keepOutside } from './BodyHull.ts';
import { aimAtBox, aimAtPlaces, eyeDirection, limitPose, roundAbout, roundPose, type Aim, type Box3, type Triple, type Viewport } from './cameraPose.ts';
import { eyePlace, flyTo, goalPose, shiftTo, stepEyeRig } from './EyeRig.ts';

/** Longest step a frame may stand for: below three frames a second motion slows down instead of jumping. */
const LONGEST_FRAME = 0.35;
const FIRST_FRAME = 1 / 60;
/** Cosine of the slant beyond which a marker would stand on edge. */
const LEAST_FACING = 0.2;

/** T10 to the fold of the buttocks, flank to flank; used until the model's own boxes are known. */
const LOWER_BACK: Box3 = { min: [-0.18, 0.785, -0.034], max: [0.18, 1.12, 0.227] };
/** Half of the least width and height that is framed, in metres. */
const LEAST_HALF = 0.09;
const WHOLE: Box3 = { min: [-0.33, -0.081, -0.034], max: [0.33, 1.64, 0.235] };

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
    const { eye, target } = eyePlace(rig, stage.hull);
    stage.plate.uArms.value = stage.props.zone === 'lower-back' ? glassArms(rig.azimuth.value, target) : 0;
    camera.position.set(eye[0], eye[1], eye[2]);
    camera.lookAt(target[0], target[1], target[2]);
    const { width: wide, height: tall } = stage.size;
    const { spread = 1 } = stage.props;
    const around = (spread - 1) / 2;
    camera.setViewOffset(wide, tall, -rig.shiftX.value - around * wide, -rig.shiftY.value - around * tall, spread * wide, spread * tall);
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

function aimOf(stage: Stage, viewport: Viewport, pose: Pose | null, structures: Box3 | null): Aim {
  const { selected, view, zone, away = false } = stage.props;
  const places = selectedPlaces(stage.markers, selected);
  const boxes = stage.anchors.zones.filter((box) => box.id === zone || box.id.startsWith(`${zone}-`));
  const box = structures ? structures : boxes.length > 0 ? joinBoxes(boxes) : zone === 'lower-back' ? LOWER_BACK : WHOLE;
  const direct = away ? null : aimAtPlaces(places, view, viewport);
  const aim = direct ? unhidden(stage, direct, places) : aimAtBox(box, view, viewport);
  return pose ? { ...aim, pose: limitPose(pose, aim.base) } : aim;
}

/** Goes further round where the body itself would hide the point, as between hand and thigh. */
function unhidden(stage: Stage, aim: Aim, places: readonly SkinPlace[]): Aim {
  const [place, other] = places;
  const { picker, hull } = stage;
  if (!picker || !place || other) return aim;
  for (const { base, azimuth } of roundAbout(aim)) {
    const pose = limitPose({ ...aim.pose, azimuth }, base);
    const direction = eyeDirection(pose.azimuth, pose.polar);
    const away = keepOutside(hull, aim.target, direction, pose.distance);
    const eye = [0, 1, 2].map((k) => aim.target[k]! + direction[k]! * away) as unknown as Triple;
    const facing = direction[0] * place.normal[0] + direction[1] * place.normal[1] + direction[2] * place.normal[2];
    if (facing > LEAST_FACING && seesPlace(picker, eye, place.at, glassArms(pose.azimuth, aim.target) > 0.5)) return { ...aim, base, pose };
  }
  return aim;
}

/** The box around structures, never smaller than a hand: what is tiny is seen among its neighbours. Null until they are here. */
function boxOfStructures(stage: Stage, ids: readonly string[]): Box3 | null {
  const boxes = ids.flatMap((id) => [...stage.layers.values()].flatMap((layer) => layer.find(id).map(({ range }) => range.box)));
  if (boxes.length === 0) return null;
  const { min, max } = joinBoxes(boxes);
  const grown = (sign: -1 | 1): Triple => [0, 1, 2].map((k) => {
    const middle = (min[k]! + max[k]!) / 2;
    return middle + sign * Math.max((max[k]! - min[k]!) * 0.62, LEAST_HALF);
  }) as unknown as Triple;
  return { min: grown(-1), max: grown(1) };
}

function joinBoxes(boxes: readonly Box3[]): Box3 {
  const edge = (pick: typeof Math.min, side: 'min' | 'max'): [number, number, number] =>
    [0, 1, 2].map((k) => pick(...boxes.map((box) => box[side][k]!))) as [number, number, number];
  return { min: edge(Math.min, 'min'), max: edge(Math.max, 'max') };
}
