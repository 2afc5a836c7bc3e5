import { describe, expect, it } from 'vitest';
import { ContentReader } from '../../../src/atlas/pages/ContentReader.ts';
import { buildSearchEntries } from '../../../src/atlas/search/buildSearchEntries.ts';
import { createFinder } from '../../../src/atlas/search/searchEntries.ts';
import { readContent } from '../../../src/content/node/readContent.ts';
import type { ClaimProse } from '../../../src/content/schema/prose.ts';
import { createTranslator } from '../../../src/i18n/createTranslator.ts';

const content = new ContentReader(readContent(), 'en');
const { find } = createFinder(buildSearchEntries(content, createTranslator('en')));
const found = (query: string): readonly string[] => find(query).map(({ id }) => id);
const prose = content.prose<ClaimProse>('claims.json') ?? {};

describe('claims are found in a reader\'s own words', () => {
  it.each([
    ['does acupuncture work', 'c01'],
    ['does it really help back pain', 'c01'],
    ['what is lumbago', 'c02'],
    ['how common is back pain', 'c03'],
    ['do i need surgery', 'c05'],
    ['how many needles', 'c06'],
    ['is qi real', 'c07'],
    ['slipped disc', 'c08'],
    ['what does nice say', 'c09'],
    ['better than painkillers', 'c14'],
    ['endorphins', 'c16'],
    ['improve circulation', 'c19'],
    ['reduce swelling', 'c21'],
    ['can i drive home', 'c24'],
    ['loosen tight muscles', 'c25'],
    ['afraid to move', 'c27'],
    ['success rate', 'c28'],
    ['had pain for years', 'c29'],
    ['nothing has worked', 'c32'],
    ['is it dangerous', 'c33'],
    ['exact spot', 'c36'],
    ['can i stop my medicine', 'c41'],
    ['quality of life', 'c43'],
    ['which clinic', 'c44'],
  ])('"%s" finds %s', (query, id) => {
    expect(found(query).slice(0, 5)).toContain(id);
  });

  it('every question that stands with a claim finds it', () => {
    const lost = Object.entries(prose).flatMap(([id, { ask }]) => ask.filter((question) => !found(question).slice(0, 6).includes(id)).map((question) => `${id}: ${question}`));
    expect(lost).toEqual([]);
  });
});
