/** Moves the tip, never past the stop. */
import { useCallback } from 'react';
import { useDispatch } from '../../atlas/state/AtlasContext.tsx';
import type { OpenSection } from './useSection.ts';

export function useDepth(open: OpenSection | null): (mm: number) => void {
  const dispatch = useDispatch();
  const stopMm = open?.limits.stopMm ?? 0;
  return useCallback((mm: number) => dispatch({ type: 'keysChosen', keys: { depth: Math.max(0, Math.min(mm, stopMm)) } }), [dispatch, stopMm]);
}
