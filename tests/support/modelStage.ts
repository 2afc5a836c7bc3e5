/** The live stage without a screen: the built model, its places and an eye, for what can be judged without drawing. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { PerspectiveCamera, Vector3, Vector4 } from 'three';
import type { AnchorsDocument } from '../../src/scene/assets/AnchorsDocument.ts';
import { LAYERS } from '../../src/scene/assets/layers.ts';
import { readGlb } from '../../src/scene/assets/readGlb.ts';
import { mergeStructures } from '../../src/scene/body/mergeStructures.ts';
import { WHOLE_RADIUS, WINDOW_RADIUS } from '../../src/scene/body/PeelCourse.ts';
import { peelLayers } from '../../src/scene/body/peelLayers.ts';
import { portholePlace } from '../../src/scene/body/porthole.ts';
import { bodyHull } from '../../src/scene/camera/BodyHull.ts';
import { aimOf } from '../../src/scene/camera/aimOf.ts';
import { FIELD_OF_VIEW } from '../../src/scene/camera/cameraPose.ts';
import { placeEye } from '../../src/scene/camera/EyeDriver.tsx';
import { flyTo } from '../../src/scene/camera/EyeRig.ts';
import { endsOf, levelLines } from '../../src/scene/guides/levelLines.ts';
import { StructurePicker } from '../../src/scene/picking/StructurePicker.ts';
import { markerStates, stepMarkers } from '../../src/scene/points/MarkerState.ts';
import { placeOnScreen } from '../../src/scene/points/PointMarkers.tsx';
import type { LayerName, SceneProps } from '../../src/scene/SceneProps.ts';
import { createStage } from '../../src/scene/stage/createStage.ts';
import type { LoadedLayer, Stage } from '../../src/scene/stage/Stage.ts';

const BUILT = resolve(import.meta.dirname, '../../models/built');

export interface ModelStage {
  readonly stage: Stage;
  readonly camera: PerspectiveCamera;
  /** Shows something else, at rest, on a canvas of this size (CSS px). */
  show(props: SceneProps, width: number, height: number): void;
}

export async function modelStage(props: SceneProps): Promise<ModelStage> {
  const stage = createStage(null as unknown as HTMLCanvasElement, props, {}, () => undefined);
  const camera = new PerspectiveCamera(FIELD_OF_VIEW, 1, 0.04, 9);
  const layers: readonly LoadedLayer[] = await Promise.all(LAYERS.map(loadLayer));
  const picker = new StructurePicker();
  for (const layer of layers) {
    stage.layers.set(layer.name, layer);
    picker.add(layer);
  }
  while (picker.buildNext());
  stage.picker = picker;
  stage.anchors = JSON.parse(readFileSync(resolve(BUILT, 'anchors.json'), 'utf8')) as AnchorsDocument;
  const skin = stage.layers.get('skin')!.tissues[0]!;
  stage.hull = bodyHull(skin.positions);
  stage.levelEnds = endsOf(levelLines(stage.anchors, skin));
  return {
    stage,
    camera,
    show(next, width, height) {
      stage.props = next;
      stage.size = { width, height };
      stage.markers = markerStates(next, stage.anchors, stage.markers);
      const viewport = { width, height, insets: next.insets };
      flyTo(stage.rig, aimOf(stage, viewport, next.pose, null), viewport, true);
      camera.aspect = width / height;
      placeEye(stage, camera);
      camera.updateProjectionMatrix();
      camera.matrixWorldInverse.copy(camera.matrixWorld).invert();
      const window = next.porthole ? portholePlace(stage) : null;
      stage.looks = peelLayers(next.peel);
      stage.course.peel.value = next.peel;
      stage.course.centre = window ? window.at : null;
      stage.course.radius.value = window ? WINDOW_RADIUS : WHOLE_RADIUS;
      const eye = new Vector3(...(stage.course.centre ?? [0, 1, 0.1])).applyMatrix4(camera.matrixWorldInverse);
      stage.plate.uPort.value = new Vector4(eye.x, eye.y, eye.z, stage.course.radius.value);
      placeOnScreen(stage, camera);
      stepMarkers(stage.markers, next, 1, 1, () => true);
    },
  };
}

async function loadLayer(name: LayerName): Promise<LoadedLayer> {
  const tissues = mergeStructures(await readGlb(new Uint8Array(readFileSync(resolve(BUILT, `${name}.glb`)))), name);
  const named = (id: string, range: string): boolean => range === id || range.startsWith(`${id}--`);
  return { name, tissues, find: (id) => tissues.flatMap((joined) => joined.ranges.filter((range) => named(id, range.id)).map((range) => ({ joined, range }))) };
}
