/** A stage before anything has been loaded. */
import { NO_ANCHORS } from '../assets/AnchorsDocument.ts';
import { peelLayers } from '../body/peelLayers.ts';
import { createPeelCourse } from '../body/PeelCourse.ts';
import { createEyeRig } from '../camera/EyeRig.ts';
import type { SceneEvents } from '../SceneEvents.ts';
import type { SceneProps } from '../SceneProps.ts';
import { createPlateUniforms } from './plateMaterial.ts';
import type { Stage } from './Stage.ts';

export function createStage(canvas: HTMLCanvasElement, props: SceneProps, events: SceneEvents, invalidate: () => void): Stage {
  const stage: Stage = {
    props,
    events,
    canvas,
    plate: createPlateUniforms(),
    rig: createEyeRig(),
    course: createPeelCourse(),
    heldPeel: null,
    portholeAt: null,
    layers: new Map(),
    looks: peelLayers(0),
    anchors: NO_ANCHORS,
    home: NO_ANCHORS,
    build: 0,
    hull: null,
    markers: [],
    hidden: new Set(),
    picker: null,
    late: [],
    CutBody: null,
    cutOpen: false,
    cutEye: null,
    delta: 0,
    eyeMoving: false,
    pending: false,
    inFrame: false,
    inMotion: false,
    age: 0,
    frames: 0,
    columns: new Map(),
    levelEnds: new Map(),
    size: { width: 2, height: 2 },
    changed: () => undefined,
    invalidate: () => {
      stage.pending = true;
      if (stage.inFrame) stage.inMotion = true;
      invalidate();
    },
  };
  return stage;
}
