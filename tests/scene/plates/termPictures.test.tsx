import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { SiteProvider } from '../../../src/atlas/navigation/SiteContext.tsx';
import type { SiteData } from '../../../src/atlas/pages/Page.ts';
import { readContent } from '../../../src/content/node/readContent.ts';
import type { TermProse } from '../../../src/content/schema/glossary.ts';
import { TermPicture, TERM_PICTURES } from '../../../src/scene/plates/terms/TermPicture.tsx';

const ids = Object.keys(TERM_PICTURES);
const drawn = (term: string): string =>
  renderToStaticMarkup(
    <SiteProvider site={{ root: '../../', languagePrefix: '', data: {} as SiteData }}>
      <TermPicture term={term} />
    </SiteProvider>,
  );

const pictures = new Map(ids.map((id) => [id, drawn(id)]));

describe('pictures of words', () => {
  it('belong to a word of the glossary each, and stand for most of them', () => {
    const terms = new Set(Object.keys(readContent().get('prose/en/glossary.json') as TermProse));
    expect(ids.filter((id) => !terms.has(id))).toEqual([]);
    expect(ids.length).toBeGreaterThan(terms.size / 2);
  });

  it.each(ids)('%s is a picture of its own, silent, and needs no inline style', (id) => {
    const picture = pictures.get(id) ?? '';
    expect(picture).toMatch(/^<svg class="term-picture"[^>]* aria-hidden="true"/);
    expect(picture).not.toMatch(/ style="|NaN|undefined/);
    expect(ids.filter((other) => pictures.get(other) === picture)).toEqual([id]);
  });
});
