import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idleStep, secondsLeft, type IdleEvent, type IdleState } from '../../../src/shells/kiosk/idleStep.ts';

const START: IdleState = { phase: 'attract' };
const touched = (at: number): IdleEvent => ({ type: 'touched', at });
const ticked = (at: number, held = false): IdleEvent => ({ type: 'ticked', at, held });
const after = (...events: IdleEvent[]): IdleState => events.reduce(idleStep, START);

describe('a kiosk that nobody touches', () => {
  it('waits at its first screen for as long as it takes', () => {
    expect(after(ticked(1_000_000))).toEqual(START);
  });

  it('asks after 75 s, not before, and starts over after 20 s more', () => {
    expect(after(touched(0), ticked(74_999)).phase).toBe('active');
    expect(after(touched(0), ticked(75_000)).phase).toBe('asking');
    expect(after(touched(0), ticked(75_000), ticked(94_999)).phase).toBe('asking');
    expect(after(touched(0), ticked(75_000), ticked(95_000))).toEqual(START);
  });

  it('goes on at one touch, as often as it asks', () => {
    let state: IdleState = after(touched(0));
    for (let at = 0, time = 0; time < 12; time += 1) {
      at += 75_000;
      state = idleStep(state, ticked(at));
      expect(state.phase).toBe('asking');
      at += 19_000;
      state = idleStep(state, touched(at));
      expect(state).toEqual({ phase: 'active', since: at });
    }
  });

  it('does not count the time in which something is being told', () => {
    expect(after(touched(0), ticked(70_000, true), ticked(140_000)).phase).toBe('active');
    expect(after(touched(0), ticked(70_000, true), ticked(145_000)).phase).toBe('asking');
  });

  it('says how many seconds are left', () => {
    const asking = after(touched(0), ticked(75_000));
    expect([75_000, 80_500, 95_000].map((now) => secondsLeft(asking, now))).toEqual([20, 15, 0]);
    expect(secondsLeft(START, 5)).toBe(0);
  });

  it('never keeps a visitor from going on, and never starts over without asking, whatever happens', () => {
    const event = fc.oneof(fc.nat(30_000).map((ms) => ({ ms, touch: true })), fc.nat(60_000).map((ms) => ({ ms, touch: false })));
    fc.assert(
      fc.property(fc.array(event), (events) => {
        let state = START as IdleState;
        let at = 0;
        for (const { ms, touch } of events) {
          at += ms;
          const before = state;
          state = idleStep(state, touch ? touched(at) : ticked(at));
          if (touch) expect(state.phase).toBe('active');
          else if (state.phase === 'attract') expect(['attract', 'asking']).toContain(before.phase);
        }
      }),
    );
  });
});
