/** Where the eye should go: to the chosen point, to what stands out, or to the part of the body that is looked at. */
import { glassArms } from '../body/glassArms.ts';
import { seesPlace } from '../picking/seesPlace.ts';
import { selectedPlaces } from '../points/MarkerState.ts';
import type { Pose, SkinPlace } from '../SceneProps.ts';
import type { Stage } from '../stage/Stage.ts';
import { keepOutside } from './BodyHull.ts';
import { aimAtBox, aimAtPlaces, eyeDirection, limitPose, roundAbout, type Aim, type Box3, type Triple, type Viewport } from './cameraPose.ts';

/** Cosine of the slant beyond which a marker would stand on edge. */
const LEAST_FACING = 0.2;
/** T10 to the fold of the buttocks, flank to flank; used until the model's own boxes are known. */
const LOWER_BACK: Box3 = { min: [-0.18, 0.785, -0.034], max: [0.18, 1.12, 0.227] };
const WHOLE: Box3 = { min: [-0.33, -0.081, -0.034], max: [0.33, 1.64, 0.235] };
/** Half of the least width and height that is framed, in metres. */
const LEAST_HALF = 0.09;

/** @param structures box of what stands out and is to be looked at */
export function aimOf(stage: Stage, viewport: Viewport, pose: Pose | null, structures: Box3 | null): Aim {
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
export function boxOfStructures(stage: Stage, ids: readonly string[]): Box3 | null {
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
