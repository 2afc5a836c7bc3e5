import { describe, expect, it } from 'vitest';
import { ContentReader } from '../../../src/atlas/pages/ContentReader.ts';
import { buildSearchEntries } from '../../../src/atlas/search/buildSearchEntries.ts';
import { createFinder } from '../../../src/atlas/search/searchEntries.ts';
import { readContent } from '../../../src/content/node/readContent.ts';
import { createTranslator } from '../../../src/i18n/createTranslator.ts';

const content = new ContentReader(readContent(), 'en');
const entries = buildSearchEntries(content, createTranslator('en'));
const { find } = createFinder(entries);
const first = (query: string): string | undefined => find(query)[0]?.id;

describe('search', () => {
  it.each(['BL23', 'bl 23', 'Bl-23', 'UB23', 'ub 23', 'V23', 'shenshu', 'Shènshū', '腎俞', '肾俞', 'kidney shu', '신수'])('finds BL23 for "%s"', (query) => {
    expect(first(query)).toBe('BL23');
  });

  it.each([
    ['gv3', 'GV3'], ['du 3', 'GV3'], ['ex-b2', 'EX-B2'], ['exb2', 'EX-B2'], ['ex ue7', 'EX-UE7'], ['jiaji', 'EX-B2'],
    ['gb30', 'GB30'], ['ashi', 'ASHI'], ['weizhong', 'BL40'], ['weizong', 'BL40'],
    ['endorphin', 'endorphin-release'], ['endorfin', 'endorphin-release'], ['placebo', 'expectation'], ['blood flow', 'blood-flow'],
  ])('finds what "%s" means: %s', (query, id) => {
    expect(find(query).slice(0, 3).map((entry) => entry.id)).toContain(id);
  });

  it.each(['numb', "can't pee", 'incontinence', 'fever', 'cancer', 'weak leg', 'fell', 'I have a fever and my back hurts'])('puts help first for "%s"', (query) => {
    expect(first(query)).toBe('warning-signs');
  });

  it('finds every point by its code, first', () => {
    const codes = entries.filter((entry) => entry.group === 'points').map((entry) => entry.id);
    expect(codes).toHaveLength(47);
    expect(codes.filter((code) => first(code) !== code)).toEqual([]);
  });

  it('never throws on odd input, and finds nothing for nothing', () => {
    for (const query of ['', '   ', '()[]*+', '%', '💉', 'a'.repeat(5000)]) expect(Array.isArray(find(query))).toBe(true);
    expect(find('')).toEqual([]);
  });

  it('leads only to places that exist', () => {
    const open = /^(?:$|#|a\/|m\/|p\/|evidence\/|expect\/|safety\/|about\/|sources\/|claims\/|glossary\/)/;
    expect(entries.filter((entry) => !open.test(entry.path))).toEqual([]);
  });
});
