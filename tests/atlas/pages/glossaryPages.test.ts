import { describe, expect, it } from 'vitest';
import { ContentReader } from '../../../src/atlas/pages/ContentReader.ts';
import { glossaryPage, termPage, termsOf } from '../../../src/atlas/pages/glossaryPages.ts';
import { parseRoute } from '../../../src/atlas/route/parseRoute.ts';
import { printRoute } from '../../../src/atlas/route/printRoute.ts';
import { readContent } from '../../../src/content/node/readContent.ts';
import { createTranslator } from '../../../src/i18n/createTranslator.ts';

const content = new ContentReader(readContent(), 'en');
const words = createTranslator('en');
const ids = termsOf(content).map(({ id }) => id);

describe('the glossary', () => {
  it('explains at least 80 words, each once, for both readers', () => {
    const terms = glossaryPage(content, words).groups.flatMap((group) => group.terms);
    expect(terms.length).toBeGreaterThanOrEqual(80);
    expect(new Set(terms.map(({ term }) => term)).size).toBe(terms.length);
    for (const { term, meaning } of terms) expect([term, meaning.plain === meaning.student]).toEqual([term, false]);
  });

  it('names a work for every meaning', () => {
    expect(ids.filter((id) => termPage(content, id, words).sources.length === 0)).toEqual([]);
  });

  it('leads on only to rooms that are open', () => {
    const lost = termsOf(content).filter(({ id, place }) => place !== null && termPage(content, id, words).place === null);
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it.each(ids.slice(0, 3))('has an address for %s that reads back', (id) => {
    const route = { kind: 'term', id } as const;
    expect(parseRoute(printRoute(route), { points: new Set(), mechanisms: new Set() })).toEqual(route);
  });
});
