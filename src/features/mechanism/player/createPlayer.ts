/**
 * Plays one step and stops. It asks for frames only while it plays; at the end, on a pause and on a leap nothing runs. What it moves
 * is the stage clock; what it tells is only whether it plays, rests or has come to the end.
 */
import type { StageClock } from '../../../atlas/drawing/clock/StageClock.ts';

export type PlayerState = 'playing' | 'resting' | 'ended';

/** How frames are asked for; a test puts its own in place. */
export interface Frames {
  readonly request: (tick: (now: number) => void) => number;
  readonly cancel: (id: number) => void;
}

export interface Player {
  readonly clock: StageClock;
  readonly state: PlayerState;
  /** From where it stands; from the beginning when it stands at the end. */
  readonly play: () => void;
  readonly pause: () => void;
  readonly seek: (at: number) => void;
  /** @param seconds of a whole step at the speed chosen */
  readonly setSeconds: (seconds: number) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

const SCREEN: Frames = { request: (tick) => requestAnimationFrame(tick), cancel: (id) => cancelAnimationFrame(id) };
/** A tab that was away does not leap. */
const LONGEST_FRAME = 0.1;

export function createPlayer(clock: StageClock, frames: Frames = SCREEN): Player {
  let frame: number | null = null;
  let last = -1;
  let seconds = 8;
  let told: PlayerState = clock.at >= 1 ? 'ended' : 'resting';
  let listeners: readonly (() => void)[] = [];

  const state = (): PlayerState => (frame !== null ? 'playing' : clock.at >= 1 ? 'ended' : 'resting');
  const tell = (): void => {
    const now = state();
    if (now === told) return;
    told = now;
    for (const listener of listeners) listener();
  };
  const tick = (now: number): void => {
    const passed = last < 0 ? 0 : Math.min(LONGEST_FRAME, (now - last) / 1000);
    last = now;
    clock.moveTo(clock.at + passed / seconds);
    if (clock.at < 1) frame = frames.request(tick);
    else {
      frame = null;
      tell();
    }
  };
  const stop = (): void => {
    if (frame !== null) frames.cancel(frame);
    frame = null;
  };
  return {
    clock,
    get state() {
      return told;
    },
    play() {
      if (frame !== null) return;
      if (clock.at >= 1) clock.moveTo(0);
      last = -1;
      frame = frames.request(tick);
      tell();
    },
    pause() {
      stop();
      tell();
    },
    seek(at) {
      stop();
      clock.moveTo(at);
      tell();
    },
    setSeconds(next) {
      seconds = next;
    },
    subscribe(listener) {
      listeners = [...listeners, listener];
      return () => {
        listeners = listeners.filter((one) => one !== listener);
      };
    },
  };
}
