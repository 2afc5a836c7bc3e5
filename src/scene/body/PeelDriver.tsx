/** Moves peel, porthole and isolation on, and hands the porthole to the materials in eye space. */
import { useFrame, useThree } from '@react-three/fiber';
import { Vector3 } from 'three';
import { selectedPlaces } from '../points/MarkerState.ts';
import { useStage } from '../stage/Stage.ts';
import type { SkinPlace } from '../SceneProps.ts';
import { isArm } from './glassArms.ts';
import { peelLayers } from './peelLayers.ts';
import { stepPeelCourse, WHOLE_RADIUS, WINDOW_RADIUS } from './PeelCourse.ts';

const centre = new Vector3();

/** Heights in metres between which the model has insides; a window elsewhere would open on nothing. */
const INSIDE = [0.575, 1.235] as const;

export function PeelDriver() {
  const stage = useStage();
  const camera = useThree((state) => state.camera);
  useFrame(() => {
    const { props, course, plate } = stage;
    const place = windowPlace(selectedPlaces(stage.markers, props.selected));
    const window = props.porthole && place !== null;
    const known = place !== null && place[1] > INSIDE[0] && place[1] < INSIDE[1] && !isArm(place[0], place[1]);
    // A signal sets the course itself, by how far it has come.
    const moving = !props.signal && stepPeelCourse(
      course,
      {
        peel: window && !known ? 0 : props.peel,
        window: window ? place : null,
        isolated: props.highlighted.length > 0 && props.amid !== 'whole',
        alone: props.amid === 'gone',
        eyeMoving: stage.eyeMoving && !stage.rig.touched,
        still: props.motion !== 'full',
      },
      stage.delta,
    );
    stage.looks = peelLayers(course.peel.value);
    const at = course.centre ?? [0, 1, 0.1];
    centre.set(at[0], at[1], at[2]).applyMatrix4(camera.matrixWorldInverse);
    const radius = course.radius.value;
    plate.uPort.value.set(centre.x, centre.y, Math.min(centre.z, -0.01), course.centre === null ? WHOLE_RADIUS * 4 : radius <= 0.0015 ? -1 : radius);
    if (moving) stage.invalidate();
  }, -6);
  return null;
}

/** The chosen point; between both sides of a pair where one window holds them. */
function windowPlace([first, second]: readonly SkinPlace[]): readonly [number, number, number] | null {
  if (!first) return null;
  const mean = second && ([0, 1, 2] as const).map((k) => (first.at[k] + second.at[k]) / 2);
  const apart = second ? Math.hypot(first.at[0] - second.at[0], first.at[1] - second.at[1], first.at[2] - second.at[2]) : Infinity;
  return mean && apart < WINDOW_RADIUS * 1.7 ? [mean[0]!, mean[1]!, mean[2]!] : first.at;
}
