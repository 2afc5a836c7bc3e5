import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/atlas/study/createRandom.ts';
import { cardId, type StudyItem } from '../../../src/atlas/study/StudyItem.ts';
import { answered, createSession, currentItem } from '../../../src/atlas/study/StudySession.ts';

const CODES = Array.from({ length: 20 }, (_, index) => `BL${index + 10}`);
const items: readonly StudyItem[] = CODES.flatMap((code) => [{ kind: 'name', code, side: 'L' } as const, { kind: 'place', code, side: 'L' } as const]);
const SEEDS = Array.from({ length: 200 }, (_, seed) => seed);

/** Someone who misses two of five, by the seed. */
function sit(seed: number, kinds: readonly StudyItem['kind'][], due: readonly string[], known = new Set(due)): { asked: StudyItem[]; wrong: number[] } {
  let session = createSession({ items, kinds, due, known, seed });
  const random = createRandom(seed + 1);
  const asked: StudyItem[] = [];
  const wrong: number[] = [];
  for (let item = currentItem(session); item; item = currentItem(session)) {
    const right = random() > 0.4;
    if (!right) wrong.push(asked.length);
    asked.push(item);
    session = answered(session, right);
    if (asked.length > 200) throw new Error(`Sitting ${seed} does not end.`);
  }
  return { asked, wrong };
}

describe('200 sittings', () => {
  const due = items.filter((_, index) => index % 5 === 0).map(cardId);

  it('of mixed kinds never ask the same kind three times running', () => {
    const broken = SEEDS.filter((seed) => sit(seed, ['name', 'place'], due).asked.some((item, at, all) => at > 1 && all[at - 1]!.kind === item.kind && all[at - 2]!.kind === item.kind));
    expect(broken).toEqual([]);
  });

  it.each([['name'], ['place'], ['name', 'place']] as const)('bring a wrong item back after at least three others (%s %s)', (...kinds) => {
    const wanted = kinds.filter((kind): kind is StudyItem['kind'] => kind !== undefined);
    for (const seed of SEEDS) {
      const { asked, wrong } = sit(seed, wanted, due);
      for (const at of wrong) {
        const again = asked.findIndex((item, later) => later > at && cardId(item) === cardId(asked[at]!));
        const times = asked.slice(0, at + 1).filter((item) => cardId(item) === cardId(asked[at]!)).length;
        if (times <= 3) expect(again, `seed ${seed}, item ${at}`).toBeGreaterThan(at + 3);
      }
    }
  });

  it('ask due items first and at most four new ones', () => {
    for (const seed of SEEDS) {
      let session = createSession({ items, kinds: ['name', 'place'], due, known: new Set(due), seed });
      const asked: string[] = [];
      for (let item = currentItem(session); item; item = currentItem(session)) {
        asked.push(cardId(item));
        session = answered(session, true);
      }
      expect(due.every((id) => asked.includes(id))).toBe(true);
      expect(session.asked.length).toBeLessThanOrEqual(due.length + 4 + 4);
    }
  });
});

describe('one sitting', () => {
  it('is the same again for the same seed, another for another', () => {
    const codes = (seed: number): string => sit(seed, ['name'], []).asked.map(cardId).join();
    expect(codes(7)).toBe(codes(7));
    expect(codes(7)).not.toBe(codes(8));
  });

  it('still has something to practise when nothing is due and nothing is new', () => {
    const session = createSession({ items, kinds: ['name'], due: [], known: new Set(items.map(cardId)), seed: 1 });
    expect(currentItem(session)).not.toBeNull();
  });
});
