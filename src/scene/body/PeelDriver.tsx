/** Moves peel, porthole and isolation on, and hands the porthole to the materials in eye space. */
import { useEffect } from 'react';
import { useFrame, useThree } from '@react-three/fiber';
import { Vector3 } from 'three';
import { useStage } from '../stage/Stage.ts';
import { peelLayers } from './peelLayers.ts';
import { stepPeelCourse, WHOLE_RADIUS } from './PeelCourse.ts';
import { portholePlace } from './porthole.ts';

const centre = new Vector3();

export function PeelDriver() {
  const stage = useStage();
  const camera = useThree((state) => state.camera);
  const { selected, porthole } = stage.props;
  // A window that was moved goes to the next point that is chosen, and opens at the point again.
  useEffect(() => {
    stage.portholeAt = null;
  }, [stage, selected?.code, selected?.side, porthole]);
  useFrame(() => {
    const { props, course, plate } = stage;
    const place = portholePlace(stage);
    const window = props.porthole && place !== null;
    // A signal sets the course itself, by how far it has come.
    const moving = !props.signal && stepPeelCourse(
      course,
      {
        peel: window && !place.known ? 0 : (stage.heldPeel ?? props.peel),
        window: window ? place.at : null,
        isolated: props.highlighted.length > 0 && props.amid !== 'whole',
        alone: props.amid === 'gone',
        held: { peel: stage.heldPeel !== null, window: stage.portholeAt !== null },
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
