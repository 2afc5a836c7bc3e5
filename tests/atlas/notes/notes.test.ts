import { describe, expect, it } from 'vitest';
import { openNoteStore, type NoteShelf } from '../../../src/atlas/notes/openNoteStore.ts';
import { printNotes } from '../../../src/features/notes/printNotes.ts';

function shelfOf(kept: Map<string, string>): NoteShelf {
  return {
    all: async () => [...kept],
    put: async (code, text) => void kept.set(code, text),
    drop: async (code) => void kept.delete(code),
    clear: async () => kept.clear(),
  };
}

describe('notes', () => {
  it('are there again on the next visit, and gone once cleared', async () => {
    const device = new Map<string, string>();
    await (await openNoteStore(async () => shelfOf(device))).write('BL23', 'ask about depth');
    const next = await openNoteStore(async () => shelfOf(device));
    expect([...(await next.read())]).toEqual([['BL23', 'ask about depth']]);
    await next.clear();
    expect(device.size).toBe(0);
  });

  it('leave nothing behind where the text is taken out', async () => {
    const device = new Map([['BL23', 'x']]);
    await (await openNoteStore(async () => shelfOf(device))).write('BL23', '  ');
    expect(device.size).toBe(0);
  });

  it('live as long as the visit where the browser keeps nothing, and say so', async () => {
    const store = await openNoteStore(async () => Promise.reject(new Error('closed')));
    expect(store.kept).toBe(false);
    expect(await store.write('GV4', 'hello')).toBe(false);
    expect((await store.read()).get('GV4')).toBe('hello');
  });

  it('go out as a text, each under its point', () => {
    const row = { code: 'BL23', names: { pinyin: 'Shènshū' } } as Parameters<typeof printNotes>[0][number];
    expect(printNotes([row], new Map([['BL23', 'mine']]))).toBe('BL23 Shènshū\nmine\n');
  });
});
