import { describe, expect, it } from 'vitest';
import { buildPage } from '../../../src/atlas/pages/buildPage.ts';
import { SOURCE_GROUPS } from '../../../src/atlas/pages/bibliography/sourceGroups.ts';
import { ContentReader } from '../../../src/atlas/pages/ContentReader.ts';
import type { SourcePage, SourcesPage } from '../../../src/atlas/pages/Page.ts';
import { readContent } from '../../../src/content/node/readContent.ts';
import { filterSources } from '../../../src/features/sources/filterSources.ts';

const content = new ContentReader(readContent(), 'en');
const { sources } = buildPage(content, { kind: 'sources' }) as SourcesPage;

describe('the bibliography', () => {
  it('is sorted into kinds, none of them empty and no work left over', () => {
    const sizes = SOURCE_GROUPS.map((group) => filterSources(sources, { group, text: '' }).length);
    for (const size of sizes) expect(size).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(sources.length);
  });

  it('finds works by words in any order, within a kind', () => {
    expect(filterSources(sources, { group: 'every', text: ' 2007 haake ' }).map(({ id }) => id)).toEqual(['haake-2007']);
    expect(filterSources(sources, { group: 'animals', text: 'haake' })).toEqual([]);
  });

  it('stays light: a line of the list carries no more than a line shows', () => {
    expect(JSON.stringify(sources).length / sources.length).toBeLessThan(330);
  });

  it.each(sources)('$id has a page that says how far it was read, where it is used and how to cite it', ({ id }) => {
    const page = buildPage(content, { kind: 'source', id }) as SourcePage;
    expect(page.sure.length).toBeGreaterThanOrEqual(4);
    expect(page.sure.join(' ')).not.toContain('sources.sure');
    expect(page.usedIn.length, 'used nowhere').toBeGreaterThan(0);
    expect(new Set(page.usedIn.map(({ title }) => title)).size).toBe(page.usedIn.length);
    expect(page.cite.text.length).toBeGreaterThan(10);
  });
});
