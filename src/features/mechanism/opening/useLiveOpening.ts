/**
 * Plays the opening on the live body where that can be: a lumbar or sacral nerve of a point on the back, motion wanted, the body there.
 * The stage lies under the page, in the place of the picture (anchor positioning); elsewhere the drawing stands.
 */
import { useEffect, useSyncExternalStore } from 'react';
import { useAtlas, useDispatch } from '../../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../../i18n/WordsContext.tsx';
import { useStageClock } from '../../../atlas/drawing/clock/StageClockContext.tsx';
import { nerveRoad } from './nerveRoad.ts';
import type { Start } from './startOf.ts';

interface Opening {
  readonly code: string;
  readonly start: Start;
  readonly needle: 'real' | 'sham';
  /** The point lies on the lower back, beside the roots. */
  readonly near: boolean;
}

/** Names come when the road is whole. */
const WHOLE_FROM = 0.9;
const NEVER = () => () => undefined;

/** @returns whether the body now shows what the drawing would */
export function useLiveOpening({ code, start, needle, near }: Opening): boolean {
  const words = useWords();
  const dispatch = useDispatch();
  const clock = useStageClock();
  const side = useAtlas((state) => (state.keys.side === 'R' ? 'R' : 'L'));
  const able = useAtlas((state) => state.phase !== 'flat' && state.route.kind === 'mechanism');
  const live = useAtlas((state) => state.phase === 'ready' && state.signal !== null);
  const { road, nerve } = start;
  const wanted = able && near && clock !== null && globalThis.CSS?.supports('anchor-name: --a') === true;
  const whole = useSyncExternalStore(clock?.subscribe ?? NEVER, () => (clock?.at ?? 0) > WHOLE_FROM, () => false);
  useEffect(() => {
    const path = wanted ? nerveRoad({ road, nerve }, side) : null;
    if (!path || !clock) {
      dispatch({ type: 'signalSet', signal: null });
      return;
    }
    const root = `spinal-nerve-${nerve.toLowerCase()}-${side === 'R' ? 'right' : 'left'}`;
    const tags = [
      { id: 'spinal-cord', group: 'cord', name: words('mechanism.start.cord') },
      { id: `${root}--ganglion`, group: 'ganglion', name: words('drawing.nerveKnot').replace('\n', ' ') },
    ];
    dispatch({ type: 'signalSet', signal: { code, side, path, structures: ['spinal-cord', root], tags: whole ? tags : [], enters: needle === 'real', phase: clock } });
  }, [dispatch, words, wanted, clock, code, side, road, nerve, needle, whole]);
  useEffect(() => () => dispatch({ type: 'signalSet', signal: null }), [dispatch]);
  return live && wanted;
}
