/** Takes the body from one build to another; markers and lines come along, search trees once it has arrived. */
import { useRef } from 'react';
import { useFrame } from '@react-three/fiber';
import { createDamper, stepDamper } from '../../base/damper.ts';
import { bodyHull } from '../camera/BodyHull.ts';
import { markerStates } from '../points/MarkerState.ts';
import { useStage, type Stage } from '../stage/Stage.ts';
import { applyBuild, BUILD_WEIGHT, moveAnchors } from './applyBuild.ts';

const SECONDS = 0.45;

export function BuildDriver() {
  const stage = useStage();
  const weight = useRef(createDamper(0, 0.002));
  const settled = useRef(true);
  useFrame(() => {
    const damper = weight.current;
    damper.target = BUILD_WEIGHT[stage.props.build];
    const moving = stepDamper(damper, stage.delta, stage.props.motion === 'full' && stage.frames > 0 ? SECONDS : 0);
    if (damper.value !== stage.build) {
      stage.build = damper.value;
      settled.current = false;
      rebuild(stage);
      stage.markers = markerStates(stage.props, moveAnchors(stage.home, stage.build, undefined), stage.markers);
    }
    if (moving) stage.invalidate();
    else if (!settled.current) {
      settled.current = true;
      arrive(stage);
    }
  }, -8);
  return null;
}

function rebuild(stage: Stage): void {
  for (const layer of stage.layers.values()) for (const tissue of layer.tissues) applyBuild(tissue, stage.build);
}

function arrive(stage: Stage): void {
  const skin = stage.layers.get('skin')?.tissues[0];
  stage.anchors = moveAnchors(stage.home, stage.build, skin);
  if (skin) stage.hull = bodyHull(skin.positions);
  stage.picker?.refit();
  stage.changed();
}
