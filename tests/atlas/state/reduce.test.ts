import { describe, expect, it } from 'vitest';
import type { AtlasAction } from '../../../src/atlas/state/AtlasAction.ts';
import { initialState, reduce } from '../../../src/atlas/state/reduce.ts';
import { viewOf } from '../../support/addressWorld.ts';

const home = initialState(viewOf({ kind: 'home' }));
const after = (...actions: AtlasAction[]) => actions.reduce(reduce, home);

describe('what happens when', () => {
  it('keeps what an open room has laid on the stage when its own address is read again, and drops it for another room', () => {
    const signal = { laid: true } as unknown as NonNullable<typeof home.signal>;
    const laid = { ...home, signal };
    expect(reduce(laid, { type: 'addressOpened', view: viewOf({ kind: 'home' }) }).signal).toBe(signal);
    expect(reduce(laid, { type: 'addressOpened', view: viewOf({ kind: 'point', code: 'BL23' }) }).signal).toBeNull();
  });

  it('opens a point with its window on the deep muscles', () => {
    const state = after({ type: 'pointOpened', code: 'BL23' });
    expect(state.route).toEqual({ kind: 'point', code: 'BL23' });
    expect([state.keys.win, state.keys.peel, state.keys.side]).toEqual([true, 3, 'L']);
  });

  it('keeps a layer that the reader chose when a point opens', () => {
    const state = after({ type: 'keysChosen', keys: { peel: 4 } }, { type: 'pointOpened', code: 'BL23' });
    expect(state.keys.peel).toBe(4);
  });

  it('goes back to bare skin when a point is closed', () => {
    const state = after({ type: 'pointOpened', code: 'BL23' }, { type: 'pointClosed' });
    expect([state.route.kind, state.keys.peel, state.keys.win]).toEqual(['home', 0, false]);
  });

  it('stays inside the frame when a point is opened there', () => {
    const framed = initialState(viewOf({ kind: 'embed', inner: { kind: 'home' } }, { ui: 'none' }));
    const state = reduce(framed, { type: 'pointOpened', code: 'GV3' });
    expect(state.route).toEqual({ kind: 'embed', inner: { kind: 'point', code: 'GV3' } });
    expect(state.keys.ui).toBe('none');
  });

  it('remembers which points were opened, once each', () => {
    const state = after({ type: 'pointOpened', code: 'BL23' }, { type: 'pointOpened', code: 'GV3' }, { type: 'pointOpened', code: 'BL23' });
    expect(state.opened).toEqual(['BL23', 'GV3']);
  });

  it('never lets the progress bar run backwards', () => {
    const state = after({ type: 'stageProgressed', share: 0.6, part: 'bones' }, { type: 'stageProgressed', share: 0.2, part: 'skin' });
    expect(state.progress.share).toBe(0.6);
  });

  it('shows the flat drawing when the stage fails, and the stage again when it returns', () => {
    const lost = after({ type: 'pointOpened', code: 'BL23' }, { type: 'stageFailed', reason: 'lost' });
    expect([lost.phase, lost.flatReason]).toEqual(['flat', 'lost']);
    const back = reduce(lost, { type: 'stageReady' });
    expect([back.phase, back.route]).toEqual(['ready', { kind: 'point', code: 'BL23' }]);
  });

  it('ignores a fact it does not know', () => {
    expect(reduce(home, { type: 'moonRose' } as unknown as AtlasAction)).toBe(home);
  });

  it('shows the drawing when the reader prefers it, and the scene again when not', () => {
    const flat = after({ type: 'stageReady' }, { type: 'keysChosen', keys: { q: 'flat' } });
    expect([flat.phase, flat.flatReason]).toEqual(['flat', 'chosen']);
    const back = reduce(flat, { type: 'keysChosen', keys: { q: 'auto' } });
    expect([back.phase, back.flatReason]).toEqual(['poster', null]);
  });

  it('asks for the scene again on retry, whatever was preferred', () => {
    const state = after({ type: 'keysChosen', keys: { q: 'flat' } }, { type: 'stageRetried' });
    expect([state.phase, state.keys.q]).toEqual(['poster', 'auto']);
  });

  it('does not bring back a scene that this device cannot draw when the preference changes', () => {
    const state = after({ type: 'stageFailed', reason: 'no-webgl' }, { type: 'keysChosen', keys: { q: 'light' } });
    expect([state.phase, state.flatReason]).toEqual(['flat', 'no-webgl']);
  });
});
