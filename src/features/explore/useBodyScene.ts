/**
 * Mounts the 3D scene on the one canvas of the visit and keeps it told. The scene's program is fetched only here, after
 * the words stand. A scene that fails, or is lost for more than three seconds, gives way to the flat drawing.
 */
import { useCallback, useEffect, useRef, type RefObject } from 'react';
import { nextTask } from '../../base/nextTask.ts';
import type { SceneEvents } from '../../scene/SceneEvents.ts';
import type { SceneHandle } from '../../scene/SceneHandle.ts';
import type { SceneProps } from '../../scene/SceneProps.ts';
import { webgl2Available } from '../../scene/support/webgl2Available.ts';
import type { FlatReason } from '../../atlas/state/AtlasState.ts';
import { useDispatch } from '../../atlas/state/AtlasContext.tsx';
import { loadFlatAtlas } from './flat/loadFlatAtlas.ts';

const LOST_FOR_GOOD_MS = 3000;

interface BodySceneOptions {
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  readonly props: SceneProps;
  readonly events: SceneEvents;
  /** The stage has been on screen at least once; before that nothing is fetched. */
  readonly wanted: boolean;
  /** Another value for each new try, which has a canvas of its own. */
  readonly attempt: string;
}

export function useBodyScene({ canvas, props, events, wanted, attempt }: BodySceneOptions): RefObject<SceneHandle | null> {
  const dispatch = useDispatch();
  const handle = useRef<SceneHandle | null>(null);
  const latest = useRef({ props, events });
  const fail = useCallback(
    // The drawing is there when it is said to be.
    (reason: FlatReason) => void loadFlatAtlas().finally(() => dispatch({ type: 'stageFailed', reason })),
    [dispatch],
  );

  useEffect(() => {
    latest.current = { props, events };
    handle.current?.update(props);
  });

  useEffect(() => {
    const element = canvas.current;
    if (!wanted || !element) return undefined;
    let gone = false;
    let lostTimer: ReturnType<typeof setTimeout> | undefined;
    const listen: SceneEvents = {
      onProgress: ({ loaded, total, part }) => dispatch({ type: 'stageProgressed', share: 0.1 + 0.9 * (total > 0 ? loaded / total : 0), part }),
      onReady: () => dispatch({ type: 'stageReady' }),
      onFailed: () => fail('failed'),
      onLost: () => {
        lostTimer = setTimeout(() => fail('lost'), LOST_FOR_GOOD_MS);
      },
      onRestored: () => {
        clearTimeout(lostTimer);
        dispatch({ type: 'stageReady' });
      },
      onPick: (code, side) => latest.current.events.onPick?.(code, side),
      onPickMany: (markers, at) => latest.current.events.onPickMany?.(markers, at),
      onSkin: (place) => latest.current.events.onSkin?.(place),
      onStructure: (id) => latest.current.events.onStructure?.(id),
      onHoverStructure: (id, at) => latest.current.events.onHoverStructure?.(id, at),
      onHover: (code, side) => latest.current.events.onHover?.(code, side),
      onPose: (pose) => latest.current.events.onPose?.(pose),
      onFrame: (frame) => latest.current.events.onFrame?.(frame),
      onLabels: (labels) => latest.current.events.onLabels?.(labels),
      covered: () => latest.current.events.covered?.() ?? [],
      onGestureHint: (kind) => latest.current.events.onGestureHint?.(kind),
    };
    // Asking, reading the program and starting it are turns of their own: the words beside the body answer in between.
    const start = async (): Promise<void> => {
      await nextTask();
      if (gone) return;
      if (!webgl2Available()) {
        fail('no-webgl');
        return;
      }
      dispatch({ type: 'stageProgressed', share: 0.02, part: 'program' });
      const { mountScene } = await import('../../scene/index.ts');
      await nextTask();
      if (gone) return;
      dispatch({ type: 'stageProgressed', share: 0.1, part: 'skin' });
      handle.current = mountScene(element, latest.current.props, listen);
    };
    start().catch(() => {
      if (!gone) fail('failed');
    });
    return () => {
      gone = true;
      clearTimeout(lostTimer);
      handle.current?.dispose();
      handle.current = null;
    };
  }, [canvas, wanted, attempt, dispatch, fail]);

  return handle;
}
