/**
 * One line for the whole stage, a piece for each step; dragging goes anywhere. It is the platform's own slider, written to directly:
 * it follows every frame, and React draws nothing while a step plays. Arrows go a twentieth of a step, Page keys a step.
 */
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useWords } from '../../../i18n/WordsContext.tsx';
import type { StageClock } from '../../../atlas/drawing/clock/StageClock.ts';

interface ScrubberProps {
  readonly clock: StageClock;
  /** The present step; `first` is 0 where the stage has an opening. */
  readonly step: number;
  readonly first: number;
  readonly count: number;
  readonly onGo: (step: number, at: number) => void;
}

const ARROW = 0.05;

export function Scrubber({ clock, step, first, count, onGo }: ScrubberProps) {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const last = count + 1;
  const say = (place: number): string => {
    const [at, whole] = split(place);
    return words('mechanism.place', { step: whole, count, part: Math.round(at * 100) });
  };
  /** A place on the line as step and share; the end of the line is the end of the last step. */
  function split(place: number): readonly [at: number, step: number] {
    const whole = Math.min(count, Math.max(first, Math.floor(place + 1e-9)));
    return [Math.min(1, Math.max(0, place - whole)), whole];
  }
  useEffect(() => {
    const slider = input.current;
    if (!slider) return undefined;
    const show = (): void => {
      slider.valueAsNumber = step + clock.at;
    };
    show();
    return clock.subscribe(show);
  }, [clock, step]);
  const goTo = (place: number): void => {
    const [at, whole] = split(Math.min(last, Math.max(first, place)));
    onGo(whole, at);
    input.current?.setAttribute('aria-valuetext', say(whole + at));
  };
  const onKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    const here = step + clock.at;
    const ahead = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1;
    const moves: Readonly<Record<string, number>> = {
      ArrowRight: here + ARROW * ahead,
      ArrowLeft: here - ARROW * ahead,
      ArrowUp: here + ARROW,
      ArrowDown: here - ARROW,
      PageUp: here + 1,
      PageDown: here - 1,
      Home: first,
      End: last,
    };
    const place = moves[event.key];
    if (place === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    goTo(place);
  };
  return (
    <div className="scrubber">
      <span className="scrubber__pieces" aria-hidden="true">
        {Array.from({ length: last - first }, (_, i) => (
          <span key={i} data-current={i + first === step || undefined} />
        ))}
      </span>
      <input
        ref={input}
        className="scrubber__line"
        type="range"
        aria-label={words('mechanism.scrub')}
        aria-valuetext={say(step + clock.at)}
        min={first}
        max={last}
        step={0.001}
        defaultValue={step + clock.at}
        onChange={(event) => goTo(event.target.valueAsNumber)}
        onKeyDown={onKey}
        data-testid="scrubber"
      />
    </div>
  );
}
