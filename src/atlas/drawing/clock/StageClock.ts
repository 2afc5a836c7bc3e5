/**
 * Where the present step stands: `at` runs from 0 (its beginning) to 1 (the finished picture). It is an external store, not React
 * state, because it moves with every frame: parts of a drawing subscribe and write their own attributes.
 */
export interface StageClock {
  readonly at: number;
  /** Moves to a place, inside 0..1, and tells every part; nothing happens when it stands there already. */
  readonly moveTo: (at: number) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStageClock(start = 1): StageClock {
  let at = Math.min(1, Math.max(0, start));
  // Replaced on change, never mutated: a part that leaves while others are being told skips nobody.
  let listeners: readonly (() => void)[] = [];
  return {
    get at() {
      return at;
    },
    moveTo(next) {
      const place = Math.min(1, Math.max(0, next));
      if (place === at) return;
      at = place;
      const told = listeners;
      for (let i = 0; i < told.length; i += 1) told[i]?.();
    },
    subscribe(listener) {
      listeners = [...listeners, listener];
      return () => {
        listeners = listeners.filter((one) => one !== listener);
      };
    },
  };
}
