/** Lays something of this sheet on the body, and takes it away again when the sheet goes. */
import { useCallback, useEffect } from 'react';
import type { StageGuide } from '../../atlas/state/StageGuide.ts';
import { useAtlas, useDispatch } from '../../atlas/state/AtlasContext.tsx';

interface Shown {
  readonly guide: StageGuide | null;
  readonly show: (guide: Omit<StageGuide, 'code'> | null) => void;
}

export function useStageGuide(code: string): Shown {
  const dispatch = useDispatch();
  const guide = useAtlas((state) => (state.guide?.code === code ? state.guide : null));
  const show = useCallback((next: Omit<StageGuide, 'code'> | null) => dispatch({ type: 'guideSet', guide: next && { code, ...next } }), [dispatch, code]);
  useEffect(() => () => dispatch({ type: 'guideSet', guide: null }), [dispatch, code]);
  return { guide, show };
}
