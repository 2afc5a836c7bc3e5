/**
 * Binds one SVG element to the stage clock. `write` is called with the place of the step after every draw and whenever the clock
 * moves; it must be a pure function of `at`, and write attributes only (no allocation: see `thousandths` and `baseVal`).
 * @returns a ref for the element, and the place to draw it at first: 1 where no clock runs
 */
import { useLayoutEffect, useRef, type RefObject } from 'react';
import { useStageClock } from './StageClockContext.tsx';

export interface Motion<E> {
  readonly ref: RefObject<E | null>;
  readonly at: number;
  /** True where no clock runs: what only passes by is left out of a still. */
  readonly still: boolean;
}

export function useMotion<E extends SVGElement>(write: (element: E, at: number) => void): Motion<E> {
  const clock = useStageClock();
  const ref = useRef<E>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!clock || !element) return undefined;
    const tick = (): void => write(element, clock.at);
    tick();
    return clock.subscribe(tick);
  });
  return { ref, at: clock?.at ?? 1, still: clock === null };
}
