/** Lets tests and the bench read frame counts and marker places; it can change nothing. */
import type { RefObject } from 'react';
import type { SceneHandle } from '../../scene/SceneHandle.ts';

declare global {
  // The one name of ours on the page.
  var atlasProbe: Pick<SceneHandle, 'frames' | 'project' | 'snapshot'> | undefined;
}

export function exposeScene(scene: RefObject<SceneHandle | null>): () => void {
  const missing = (): never => {
    throw new Error('No scene is mounted.');
  };
  globalThis.atlasProbe = {
    frames: () => scene.current?.frames() ?? 0,
    project: (code, side) => scene.current?.project(code, side) ?? null,
    snapshot: () => scene.current?.snapshot() ?? missing(),
  };
  return () => {
    globalThis.atlasProbe = undefined;
  };
}
