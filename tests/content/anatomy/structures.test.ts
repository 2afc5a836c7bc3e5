import { describe, expect, it } from 'vitest';
import { peelStopOf } from '../../../models/pack/peelStopOf.ts';
import { readContent } from '../../../src/content/node/readContent.ts';
import { PEEL_STOPS, type Structure } from '../../../src/content/schema/structure.ts';

const structures = readContent().get('anatomy/structures.json') as readonly Structure[];

describe('structures of the model', () => {
  it('are 197, each named once in English and Latin', () => {
    expect(structures).toHaveLength(197);
    for (const key of ['id', 'en', 'latin'] as const) {
      expect(new Set(structures.map((structure) => structure[key])).size).toBe(197);
    }
  });

  it('come at one stop each, the same in the words and in the model', () => {
    for (const { id, stop } of structures) expect([id, stop]).toEqual([id, peelStopOf(id)]);
    expect(new Set(structures.map(({ stop }) => stop))).toEqual(new Set(PEEL_STOPS));
  });

  it('come in pairs where they have a side', () => {
    const ids = new Set(structures.map(({ id }) => id));
    const twinOf = (id: string): string => id.replace(/(left|right)$/, (side) => (side === 'left' ? 'right' : 'left'));
    const single = structures.filter(({ id, side }) => side !== 'midline' && !ids.has(twinOf(id)));
    expect(single).toEqual([]);
  });
});
