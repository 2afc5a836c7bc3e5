import { describe, expect, it } from 'vitest';
import { ContentReader } from '../../../src/atlas/pages/ContentReader.ts';
import { buildSearchEntries } from '../../../src/atlas/search/buildSearchEntries.ts';
import { createFinder } from '../../../src/atlas/search/searchEntries.ts';
import { readContent } from '../../../src/content/node/readContent.ts';
import { createTranslator } from '../../../src/i18n/createTranslator.ts';
import queries from './queries.json' with { type: 'json' };

const { find } = createFinder(buildSearchEntries(new ContentReader(readContent(), 'en'), createTranslator('en')));
/** What is typed, then every answer that may stand at the top. */
const asked = queries as readonly (readonly string[])[];
const missed = asked.filter(([query = '', ...answers]) => !answers.includes(find(query)[0]?.id ?? ''));

describe('two hundred queries', () => {
  it('are two hundred, each once', () => {
    expect(asked.length).toBeGreaterThanOrEqual(200);
    expect(new Set(asked.map(([query]) => query)).size).toBe(asked.length);
  });

  it('are right at the top in 95 of 100', () => {
    expect(missed.length / asked.length, missed.map(([query = '', answer]) => `${query}: ${find(query)[0]?.id}, not ${answer}`).join('; ')).toBeLessThanOrEqual(0.05);
  });

  it('put help first for every warning sign', () => {
    expect(missed.filter(([, answer]) => answer === 'warning-signs')).toEqual([]);
  });
});
