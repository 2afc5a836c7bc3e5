/** Time from outside, so that a test can hold it. */
export interface Clock {
  /** Milliseconds that never run backwards. */
  readonly now: () => number;
  /** Calls again and again; the answer stops it. */
  readonly every: (ms: number, act: () => void) => () => void;
}

export const realClock: Clock = {
  now: () => performance.now(),
  every: (ms, act) => {
    const timer = setInterval(act, ms);
    return () => clearInterval(timer);
  },
};
