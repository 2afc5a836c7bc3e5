/** Whether pictures may move: the reader's choice, or what the device asks for. */
import { useSyncExternalStore } from 'react';
import { useAtlas } from '../../../atlas/state/AtlasContext.tsx';

const QUERY = '(prefers-reduced-motion: reduce)';

function watch(changed: () => void): () => void {
  const list = matchMedia(QUERY);
  list.addEventListener('change', changed);
  return () => list.removeEventListener('change', changed);
}

export function useMoving(): boolean {
  const choice = useAtlas((state) => state.keys.mo);
  const calm = useSyncExternalStore(watch, () => matchMedia(QUERY).matches, () => true);
  return choice === 'full' || (choice === 'auto' && !calm);
}
