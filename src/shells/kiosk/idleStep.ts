/**
 * Whether someone still stands at the kiosk. Pure: a clock outside says what time it is. Nobody for 75 s leads to the
 * question, nobody for 20 s more to a fresh start; one touch answers, as often as needed.
 */
export const QUIET_MS = 75_000;
export const ASKING_MS = 20_000;

export type IdleState =
  | { readonly phase: 'attract' }
  | { readonly phase: 'active'; readonly since: number }
  | { readonly phase: 'asking'; readonly since: number };

export type IdleEvent =
  | { readonly type: 'touched'; readonly at: number }
  /** `held`: something is being told at this moment, and reading time does not count yet. */
  | { readonly type: 'ticked'; readonly at: number; readonly held: boolean };

export function idleStep(state: IdleState, event: IdleEvent): IdleState {
  if (event.type === 'touched') return { phase: 'active', since: event.at };
  switch (state.phase) {
    case 'active':
      if (event.held) return { phase: 'active', since: event.at };
      return event.at - state.since >= QUIET_MS ? { phase: 'asking', since: event.at } : state;
    case 'asking':
      return event.at - state.since >= ASKING_MS ? { phase: 'attract' } : state;
    default:
      return state;
  }
}

/** Whole seconds that are left to answer. */
export function secondsLeft(state: IdleState, now: number): number {
  return state.phase === 'asking' ? Math.max(0, Math.ceil((state.since + ASKING_MS - now) / 1000)) : 0;
}
