import { describe, expect, it } from 'vitest';
import { openStudyStore, type StudyShelf } from '../../../src/atlas/study/openStudyStore.ts';
import { reviewed } from '../../../src/atlas/study/schedule.ts';
import { NO_PROGRESS, parseProgress, printProgress, withAnswer } from '../../../src/atlas/study/StudyProgress.ts';
import { summarise } from '../../../src/atlas/study/summarise.ts';

const NOW = Date.UTC(2030, 0, 1);
const CODES = ['BL23', 'BL25', 'GV4', 'EX-B2'];
const progress = CODES.reduce((before, code, index) => {
  const item = { kind: index % 2 === 0 ? ('name' as const) : ('place' as const), code };
  return withAnswer(before, reviewed(undefined, item, 'good', NOW + index), { at: NOW + index, ...item, grade: 'good', mm: index, sure: 'think' });
}, NO_PROGRESS);

function shelfWith(value: unknown): { readonly shelf: StudyShelf; readonly held: () => unknown } {
  let held = value;
  return { shelf: { get: async () => held, put: async (next) => void (held = next) }, held: () => held };
}

describe('a file of progress', () => {
  it('brings the same due list to another device', () => {
    const read = parseProgress(printProgress(progress));
    expect(read).toEqual(progress);
    const later = NOW + 3_600_000;
    expect(summarise(read ?? NO_PROGRESS, CODES, later).due).toEqual(summarise(progress, CODES, later).due);
  });

  it.each(['', 'nonsense', '[]', '{"format":2,"cards":[],"answers":[]}', '{"format":1,"cards":[{"code":"<b>"}],"answers":[]}', printProgress(progress).replace('"due"', '"dew"')])(
    'is refused whole when it is not one of ours (%#)',
    (text) => {
      expect(parseProgress(text)).toBeNull();
    },
  );
});

describe('progress on the device', () => {
  it('survives until the next visit', async () => {
    const { shelf } = shelfWith(undefined);
    const first = await openStudyStore(async () => shelf);
    expect(first).toMatchObject({ kept: true, damaged: false, first: NO_PROGRESS });
    expect(await first.save(progress)).toBe(true);
    expect((await openStudyStore(async () => shelf)).first).toEqual(progress);
  });

  it('that is damaged costs a notice, never a start', async () => {
    const { shelf, held } = shelfWith({ format: 1, cards: 'all of them' });
    const store = await openStudyStore(async () => shelf);
    expect(store).toMatchObject({ kept: true, damaged: true, first: NO_PROGRESS });
    await store.save(progress);
    expect(held()).toEqual(progress);
  });

  it('that cannot be opened or written is said not to be kept', async () => {
    const closed = await openStudyStore(() => Promise.reject(new Error('SecurityError')));
    expect([closed.kept, await closed.save(progress)]).toEqual([false, false]);
    const full = await openStudyStore(async () => ({ get: async () => undefined, put: () => Promise.reject(new Error('QuotaExceededError')) }));
    expect([full.kept, await full.save(progress)]).toEqual([true, false]);
  });
});
