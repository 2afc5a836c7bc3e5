/** Where the porthole is, on the canvas and on the body, and how a hand moves it. */
import type { PerspectiveCamera } from 'three';
import { FIELD_OF_VIEW, type Triple } from '../camera/cameraPose.ts';
import { toScreen } from '../labels/toScreen.ts';
import { skinAtPixel } from '../picking/skinUnder.ts';
import { selectedPlaces } from '../points/MarkerState.ts';
import type { SkinPlace } from '../SceneProps.ts';
import type { Stage } from '../stage/Stage.ts';
import { isArm } from './glassArms.ts';
import { WINDOW_RADIUS } from './PeelCourse.ts';

/** Heights in metres between which the model has insides; a window elsewhere would open on nothing. */
const INSIDE = [0.575, 1.235] as const;
/** How far from the rim a pointer still takes hold of it, CSS px. */
const RIM_PX = { mouse: 7, touch: 16 } as const;

export interface PortholeSpot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Centre and radius in CSS px; null while no window is open. */
export function portholeSpot({ course, plate, rig, size }: Stage): PortholeSpot | null {
  const port = plate.uPort.value;
  if (course.centre === null || port.w <= 0 || port.w >= 1) return null;
  const pxPerMetre = size.height / (2 * Math.tan((FIELD_OF_VIEW * Math.PI) / 360)) / -port.z;
  return { x: size.width / 2 + rig.shiftX.value + port.x * pxPerMetre, y: size.height / 2 + rig.shiftY.value - port.y * pxPerMetre, radius: port.w * pxPerMetre };
}

export function isOnRim(stage: Stage, x: number, y: number, pointer: keyof typeof RIM_PX): boolean {
  const spot = portholeSpot(stage);
  return spot !== null && stage.looks.skin.opacity < 0.5 && Math.abs(Math.hypot(x - spot.x, y - spot.y) - spot.radius) < RIM_PX[pointer];
}

/** Takes hold of the window; the answer moves it as far as the hand goes, over the skin that hides something. Null without a window. */
export function grabPorthole(stage: Stage, camera: PerspectiveCamera, fromX: number, fromY: number): ((x: number, y: number) => void) | null {
  const { centre } = stage.course;
  if (centre === null || portholeSpot(stage) === null) return null;
  const start = toScreen(stage, camera, centre);
  return (x, y) => {
    const skin = skinAtPixel(stage, camera, start.x + x - fromX, start.y + y - fromY);
    if (!skin || !hidesSomething(skin.at)) return;
    stage.portholeAt = skin.at;
    stage.invalidate();
  };
}

/** The window's place: where a hand left it, or the chosen point; null where nothing is chosen. `known`: the model has insides there. */
export function portholePlace(stage: Stage): { readonly at: Triple; readonly known: boolean } | null {
  const at = stage.portholeAt ?? windowPlace(selectedPlaces(stage.markers, stage.props.selected));
  return at && { at, known: hidesSomething(at) };
}

function hidesSomething(at: Triple): boolean {
  return at[1] > INSIDE[0] && at[1] < INSIDE[1] && !isArm(at[0], at[1]);
}

/** The chosen point; between both sides of a pair where one window holds them. */
function windowPlace([first, second]: readonly SkinPlace[]): Triple | null {
  if (!first) return null;
  const mean = second && ([0, 1, 2] as const).map((k) => (first.at[k] + second.at[k]) / 2);
  const apart = second ? Math.hypot(first.at[0] - second.at[0], first.at[1] - second.at[1], first.at[2] - second.at[2]) : Infinity;
  return mean && apart < WINDOW_RADIUS * 1.7 ? [mean[0]!, mean[1]!, mean[2]!] : first.at;
}
