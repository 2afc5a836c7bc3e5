/** Figures about the last frame, for tests and the bench. */
import type { RootState } from '@react-three/fiber';
import { portholeSpot } from '../body/porthole.ts';
import { roundPose } from '../camera/cameraPose.ts';
import type { SceneSnapshot } from '../SceneHandle.ts';
import type { Stage } from './Stage.ts';

export function snapshotOf(stage: Stage, fiber: RootState | null): SceneSnapshot {
  const info = fiber?.gl.info;
  const { azimuth, polar, distance } = stage.rig;
  return {
    frames: stage.frames,
    drawCalls: info?.render.calls ?? 0,
    triangles: info?.render.triangles ?? 0,
    geometries: info?.memory.geometries ?? 0,
    textures: info?.memory.textures ?? 0,
    programs: info?.programs?.length ?? 0,
    layers: [...stage.layers.keys()],
    moving: stage.pending,
    porthole: portholeSpot(stage),
    pose: roundPose({ azimuth: azimuth.value, polar: polar.value, distance: distance.value }),
  };
}
