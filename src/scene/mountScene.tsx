/** Puts the live body on a canvas: loads, draws, listens, and forgets everything again when it is disposed of. */
import { createRoot, extend, type RootState } from '@react-three/fiber';
import { Group, Mesh, WebGLRenderer, type PerspectiveCamera } from 'three';
import { nextTask } from '../base/nextTask.ts';
import { LayerStore } from './assets/LayerStore.ts';
import { LAYERS } from './assets/layers.ts';
import { layersNeeded } from './body/peelLayers.ts';
import { grabPorthole, isOnRim } from './body/porthole.ts';
import { FIELD_OF_VIEW } from './camera/cameraPose.ts';
import { orbitBy, panBy, zoomBy } from './camera/EyeRig.ts';
import { listenToStage } from './camera/stageGestures.ts';
import { hoverStage, hoverStructure, tapStage } from './picking/pickOnStage.ts';
import { skinOfBack } from './picking/skinUnder.ts';
import { markerStates } from './points/MarkerState.ts';
import { Scene } from './Scene.tsx';
import type { SceneEvents } from './SceneEvents.ts';
import type { SceneHandle } from './SceneHandle.ts';
import type { SceneProps } from './SceneProps.ts';
import type { Stage } from './stage/Stage.ts';
import { createStage } from './stage/createStage.ts';
import { cutsTo, layVeil } from './stage/cutTo.ts';
import { snapshotOf } from './stage/snapshotOf.ts';
import { watchContext } from './stage/watchContext.ts';
import { offerPicture } from './support/livePicture.ts';
import { whenIdle } from './support/whenIdle.ts';
import { probeWebgl } from './support/probeWebgl.ts';

const DEGREES_PER_PX = 0.32;
const SHARPEST = 2;

export function mountScene(canvas: HTMLCanvasElement, initial: SceneProps, events: SceneEvents): SceneHandle {
  extend({ Group, Mesh });
  let root: ReturnType<typeof createRoot<HTMLCanvasElement>> | null = null;
  let fiber: RootState | null = null;
  let version = 0;
  let resets = 0;
  let gone = false;
  const stage = createStage(canvas, initial, events, () => fiber?.invalidate());
  const light = initial.quality === 'light' || (initial.quality === 'auto' && probeWebgl().software);

  const draw = (): void => {
    if (!gone) root?.render(<Scene stage={stage} version={version} resets={resets} />);
  };
  const changed = (): void => {
    version += 1;
    if ((stage.props.hidden ?? []).length > 0) stage.hidden = hiddenParts(stage);
    stage.markers = markerStates(stage.props, stage.anchors, stage.markers);
    draw();
    stage.invalidate();
  };
  stage.changed = changed;
  const store = new LayerStore(stage, (layer) => {
    const loaded = stage.layers.get(layer);
    if (loaded) stage.picker?.add(loaded);
    if (!fiber) return;
    changed();
    events.onLayer?.(layer);
  });
  const camera = (): PerspectiveCamera | null => (fiber ? (fiber.camera as PerspectiveCamera) : null);
  const viewport = (): { width: number; height: number; insets: SceneProps['insets'] } => ({ ...stage.size, insets: stage.props.insets });
  const veil = (): void => {
    const state = fiber;
    if (state && stage.frames > 0) layVeil(canvas, () => state.gl.render(state.scene, state.camera));
  };
  const byHand = (move: () => void): void => {
    if (stage.props.cameraLocked) return;
    move();
    stage.invalidate();
  };

  /** What a cut needs: every layer, and its own program. */
  const prepareCut = async (): Promise<void> => {
    for (const layer of LAYERS) void store.ensure(layer);
    if (stage.CutBody) return;
    const { CutBody } = await import('./afterFirstPicture.ts');
    stage.CutBody = CutBody;
    draw();
  };

  /** Context and root of the picture, each in a turn of its own. */
  const prepare = async (): Promise<ReturnType<typeof createRoot<HTMLCanvasElement>>> => {
    const size = measure(canvas);
    stage.size = { width: size.width, height: size.height };
    // A context is made in the size of its canvas, and each other size afterwards makes its buffers again.
    canvas.width = size.width;
    canvas.height = size.height;
    const gl = new WebGLRenderer({ canvas, alpha: true, antialias: !light, powerPreference: 'high-performance', stencil: false });
    await nextTask();
    return createRoot(canvas).configure({
      frameloop: 'demand',
      flat: true,
      dpr: light ? 1 : [1, SHARPEST],
      size,
      camera: { fov: FIELD_OF_VIEW, near: 0.04, far: 9 },
      gl,
      onCreated: (state) => {
        fiber = state;
      },
    });
  };

  const start = async (): Promise<void> => {
    const [configured] = await Promise.all([prepare(), store.loadFirst()]);
    await nextTask();
    if (gone) {
      configured.unmount();
      return;
    }
    root = configured;
    stage.markers = markerStates(stage.props, stage.anchors, []);
    root.render(<Scene stage={stage} version={version} resets={resets} />);
    events.onQuality?.(light ? 'light' : 'high');
    for (const layer of layersNeeded(stage.props.peel)) void store.ensure(layer);
    if (stage.props.cut) void prepareCut();
    await whenIdle();
    await afterFirstPicture();
  };

  /** What the first picture did not need: picking, then the layers nobody has asked for yet. */
  const afterFirstPicture = async (): Promise<void> => {
    const { LineWork, LabelDriver, PortholeRim, StructurePicker } = await import('./afterFirstPicture.ts');
    if (gone) return;
    stage.late = [LineWork, PortholeRim, LabelDriver];
    draw();
    const picker = new StructurePicker();
    for (const layer of stage.layers.values()) picker.add(layer);
    stage.picker = picker;
    stage.invalidate();
    for (const layer of stage.props.sparing ? [] : LAYERS) {
      await whenIdle();
      if (gone) return;
      await store.ensure(layer);
      // Programs are made ready here, so that the first peel does not wait for them.
      if (fiber && !gone) fiber.gl.compile(fiber.scene, fiber.camera);
    }
    for (let more = true; more; ) {
      await whenIdle();
      if (gone) return;
      more = picker.buildNext();
    }
  };

  const resize = new ResizeObserver(() => {
    const { width, height, top, left } = measure(canvas);
    if (width < 2 || height < 2) return;
    stage.size = { width, height };
    fiber?.setSize(width, height, top, left);
    draw();
  });
  resize.observe(canvas.parentElement ?? canvas);
  let hovered = '';
  const silence = listenToStage(canvas, {
    gesture: () => stage.props.gesture,
    grab: (x, y, pointer) => (isOnRim(stage, x, y, pointer) ? handle.grabPorthole(x, y) : null),
    orbit: (dx, dy) => byHand(() => orbitBy(stage.rig, dx * DEGREES_PER_PX, dy * DEGREES_PER_PX)),
    pan: (dx, dy) => byHand(() => panBy(stage.rig, dx, dy, viewport())),
    zoom: (factor) => byHand(() => zoomBy(stage.rig, factor)),
    tap: (x, y) => {
      const eye = camera();
      if (eye) tapStage(stage, eye, x, y);
    },
    doubleTap: () => handle.reset(),
    hover: (at) => {
      const eye = camera();
      const found = hoverStage(stage, at);
      const structure = found || !eye || !events.onHoverStructure ? null : hoverStructure(stage, eye, at);
      events.onHoverStructure?.(structure, structure === null ? null : at);
      canvas.style.cursor = found ? 'pointer' : at && isOnRim(stage, at.x, at.y, 'mouse') ? 'grab' : structure !== null ? 'pointer' : '';
      const key = found ? `${found.code} ${found.side}` : '';
      if (key === hovered) return;
      hovered = key;
      events.onHover?.(found?.code ?? null, found?.side ?? null);
    },
    hint: (kind) => events.onGestureHint?.(kind),
  });
  const unwatch = watchContext(canvas, events, () => stage.invalidate());
  canvas.style.touchAction = initial.gesture === 'cooperative' ? 'pan-x pan-y' : 'none';

  const handle: SceneHandle = {
    update(props) {
      const places = props.markers !== stage.props.markers;
      const hiding = props.hidden !== stage.props.hidden;
      if (stage.heldPeel === null && cutsTo(stage.props, props)) veil();
      stage.props = props;
      if (hiding) stage.hidden = hiddenParts(stage);
      canvas.style.touchAction = props.gesture === 'cooperative' ? 'pan-x pan-y' : 'none';
      if (!fiber) return;
      for (const layer of layersNeeded(props.peel)) void store.ensure(layer);
      if (props.cut) void prepareCut();
      if (props.highlighted.length > 0) for (const layer of LAYERS) void store.ensure(layer);
      if (places) changed();
      else draw();
      stage.invalidate();
    },
    dispose() {
      gone = true;
      offerPicture(null);
      store.dispose();
      resize.disconnect();
      silence();
      unwatch();
      root?.unmount();
    },
    frames: () => stage.frames,
    project(code, side) {
      const spot = stage.markers.find((state) => state.code === code && state.side === side);
      return spot ? { x: spot.x, y: spot.y, visible: spot.onScreen && !spot.behind } : null;
    },
    skinOfBack: (x, y) => skinOfBack(stage, x, y),
    orbit: (azimuth, up) => byHand(() => orbitBy(stage.rig, azimuth, up)),
    zoom: (factor) => byHand(() => zoomBy(stage.rig, factor)),
    holdPeel(place) {
      if (place === null && stage.props.motion === 'less') veil();
      stage.heldPeel = place;
      if (place !== null) for (const layer of layersNeeded(place)) void store.ensure(layer);
      stage.invalidate();
    },
    grabPorthole(x, y) {
      const eye = camera();
      return eye && grabPorthole(stage, eye, x, y);
    },
    reset() {
      if (stage.props.motion === 'less') veil();
      resets += 1;
      draw();
    },
    snapshot: () => snapshotOf(stage, fiber),
  };

  offerPicture(() => {
    if (!fiber || gone) return null;
    fiber.gl.render(fiber.scene, fiber.camera);
    return canvas;
  });

  start().catch((reason: unknown) => {
    if (!gone) events.onFailed?.(reason);
  });
  return handle;
}

/** Structures taken away by name, with their parts. */
function hiddenParts(stage: Stage): ReadonlySet<string> {
  const found = (stage.props.hidden ?? []).flatMap((id) => [...stage.layers.values()].flatMap((layer) => layer.find(id).map(({ range }) => range.id)));
  return new Set(found);
}

function measure(canvas: HTMLCanvasElement): { width: number; height: number; top: number; left: number } {
  const box = (canvas.parentElement ?? canvas).getBoundingClientRect();
  return { width: Math.max(2, box.width), height: Math.max(2, box.height), top: box.top, left: box.left };
}
