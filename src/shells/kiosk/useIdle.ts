/** Watches touches and the clock, and says when the visit is over. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { realClock, type Clock } from './Clock.ts';
import { idleStep, secondsLeft, type IdleState } from './idleStep.ts';

const TICK_MS = 500;
/** What runs by itself marks itself with this while it runs. */
const PLAYING = '[data-playing]';

interface Idle {
  readonly phase: IdleState['phase'];
  readonly seconds: number;
  /** Someone is here. */
  readonly touch: () => void;
}

export function useIdle(onEnd: () => void, clock: Clock = realClock): Idle {
  const [state, setState] = useState<IdleState>({ phase: 'attract' });
  const [seconds, setSeconds] = useState(0);
  const current = useRef<IdleState>(state);
  const end = useRef(onEnd);
  const move = useCallback((next: IdleState, now: number): void => {
    const before = current.current;
    current.current = next;
    if (next !== before) setState(next);
    setSeconds(secondsLeft(next, now));
    if (before.phase === 'asking' && next.phase === 'attract') end.current();
  }, []);
  const touch = useCallback(() => move(idleStep(current.current, { type: 'touched', at: clock.now() }), clock.now()), [move, clock]);

  useEffect(() => {
    end.current = onEnd;
  });
  useEffect(() => {
    // First screen and question lie over everything and take their touch as a whole: answered when it begins, the rest of
    // it would fall on what lies beneath.
    const touched = (event: Event): void => {
      const { phase } = current.current;
      if (phase === 'active' || (phase === 'asking' && event.type === 'keydown')) touch();
    };
    const names = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;
    for (const name of names) addEventListener(name, touched, { capture: true, passive: true });
    const stop = clock.every(TICK_MS, () => {
      const at = clock.now();
      move(idleStep(current.current, { type: 'ticked', at, held: document.querySelector(PLAYING) !== null }), at);
    });
    return () => {
      for (const name of names) removeEventListener(name, touched, { capture: true });
      stop();
    };
  }, [clock, move, touch]);

  return { phase: state.phase, seconds, touch };
}
