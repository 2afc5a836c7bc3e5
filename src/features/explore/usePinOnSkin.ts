/** A pin that was moved by keys knows only across and up; the live body tells where the skin is there. */
import { useEffect, type RefObject } from 'react';
import { useAtlas, useDispatch } from '../../atlas/state/AtlasContext.tsx';
import type { SceneHandle } from '../../scene/SceneHandle.ts';

export function usePinOnSkin(scene: RefObject<SceneHandle | null>): void {
  const dispatch = useDispatch();
  const ready = useAtlas((state) => state.phase === 'ready');
  const pin = useAtlas((state) => (state.task?.takesPin ? state.task.pin : null));
  useEffect(() => {
    if (!ready || !pin || pin.skin) return;
    const skin = scene.current?.skinOfBack(pin.x, pin.y);
    if (skin) dispatch({ type: 'pinSet', pin: { x: pin.x, y: pin.y, skin } });
  }, [dispatch, scene, ready, pin]);
}
