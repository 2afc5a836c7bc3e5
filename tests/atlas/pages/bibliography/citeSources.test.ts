import { describe, expect, it } from 'vitest';
import { authorsOf } from '../../../../src/atlas/pages/bibliography/cslOf.ts';
import { citeSource, citeSources } from '../../../../src/atlas/pages/bibliography/citeSources.ts';
import { sourceMap } from '../../../../src/atlas/pages/citations.ts';
import { ContentReader } from '../../../../src/atlas/pages/ContentReader.ts';
import { readContent } from '../../../../src/content/node/readContent.ts';

const sources = sourceMap(new ContentReader(readContent(), 'en'));
const all = [...sources.values()];
const of = (id: string): ReturnType<typeof citeSource> => {
  const source = sources.get(id);
  if (!source) throw new Error(id);
  return citeSource(source);
};

describe('a work to be pasted', () => {
  it('as text names authors, title, journal, year, pages and DOI', () => {
    expect(of('haake-2007').text).toMatch(/^Haake,? et al\. German Acupuncture Trials.*2007;167\(17\):1892–8\. doi:10\.1001\//);
  });

  it('as BibTeX has its own key, and "and others" where the record says et al.', () => {
    const { bibtex } = of('haake-2007');
    expect(bibtex).toMatch(/^@article\{haake2007,/);
    expect(bibtex).toMatch(/author = \{.*Haake.* and others\}/);
    expect(bibtex).toContain('doi = {10.1001/archinte.167.17.1892}');
  });

  it('as RIS gives every field a line of its own, however long', { timeout: 60_000 }, () => {
    for (const source of all) {
      const lines = citeSource(source).ris.split('\n');
      expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}-/.test(line)), source.id).toEqual([]);
      expect(lines.at(-1)).toBe('ER  - ');
      expect(lines.find((line) => line.startsWith('TI'))).toBe(`TI  - ${source.title}`);
    }
  });

  it('invents no author where the record shows none, and keeps bodies whole', () => {
    expect(authorsOf('Authors not shown in the record', 'article-journal')).toEqual([]);
    expect(authorsOf('(authors not shown in the record seen)', 'article-journal')).toEqual([]);
    expect(authorsOf('World Health Organization', 'report')).toEqual([{ literal: 'World Health Organization' }]);
    expect(authorsOf('Mayer, Price & Rafii', 'article-journal')).toEqual([{ family: 'Mayer' }, { family: 'Price' }, { family: 'Rafii' }]);
    expect(authorsOf('Molsberger AF et al.', 'article-journal')).toEqual([{ family: 'Molsberger', given: 'A. F.' }, { literal: 'others' }]);
  });

  it('the whole bibliography holds each work once', { timeout: 60_000 }, () => {
    const { bibtex, ris, text } = citeSources(all);
    expect(new Set(bibtex.match(/^@\w+\{[^,]+/gm)).size).toBe(all.length);
    expect(ris.match(/^TY {2}- /gm)).toHaveLength(all.length);
    expect(text.trim().split('\n\n')).toHaveLength(all.length);
  });
});
