/** Moves peel, porthole and isolation on, and hands the porthole to the materials in eye space. */
import { useFrame, useThree } from '@react-three/fiber';
import { Vector3 } from 'three';
import { selectedPlaces } from '../points/MarkerState.ts';
import { useStage } from '../stage/Stage.ts';
import { peelLayers } from './peelLayers.ts';
import { stepPeelCourse, WHOLE_RADIUS } from './PeelCourse.ts';

const centre = new Vector3();

/** Heights in metres between which the model has insides; a window elsewhere would open on nothing. */
const INSIDE = [0.575, 1.235] as const;

export function PeelDriver() {
  const stage = useStage();
  const camera = useThree((state) => state.camera);
  useFrame(() => {
    const { props, course, plate } = stage;
    const place = selectedPlaces(stage.markers, props.selected)[0];
    const window = props.porthole && place !== undefined;
    const known = place !== undefined && place.at[1] > INSIDE[0] && place.at[1] < INSIDE[1];
    const moving = stepPeelCourse(
      course,
      {
        peel: window && !known ? 0 : props.peel,
        window: window ? place.at : null,
        isolated: props.highlighted.length > 0,
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
