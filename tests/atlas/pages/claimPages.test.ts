import { describe, expect, it } from 'vitest';
import { buildPage } from '../../../src/atlas/pages/buildPage.ts';
import { claimPage, claimsAnsweredIn, claimsOf, claimsPage } from '../../../src/atlas/pages/claimPages.ts';
import { ContentReader } from '../../../src/atlas/pages/ContentReader.ts';
import type { ArticlePage, MechanismPage } from '../../../src/atlas/pages/Page.ts';
import { placeOf } from '../../../src/atlas/pages/placeOf.ts';
import { parseRoute } from '../../../src/atlas/route/parseRoute.ts';
import { printRoute } from '../../../src/atlas/route/printRoute.ts';
import { readContent } from '../../../src/content/node/readContent.ts';
import { createTranslator } from '../../../src/i18n/createTranslator.ts';
import { listRoutes } from '../../../src/shells/site/server/listRoutes.ts';

const content = new ContentReader(readContent(), 'en');
const words = createTranslator('en');
const open = new Set(listRoutes(content).map(printRoute));
const claims = claimsOf(content);

describe('the place of a claim in the atlas', () => {
  it.each(claims)('$id: every address opens', ({ addresses }) => {
    for (const address of addresses) {
      expect([...open], address).toContain(address.slice(1).split('#')[0]);
      expect(placeOf(content, words, address), address).toBeDefined();
    }
  });

  it.each(claims)('$id has a room of its own, with every source and every place', ({ id, src, addresses }) => {
    expect(open).toContain(`claims/${id}/`);
    const page = claimPage(content, id, words);
    expect(page.sources.map((source) => source.id)).toEqual(src);
    expect(page.places).toHaveLength(addresses.length);
    expect(page.neighbours.map((neighbour) => neighbour.id)).not.toContain(id);
  });

  it('is refused where a room or a part is not there', () => {
    expect(placeOf(content, words, '/m/nowhere/')).toBeUndefined();
    expect(placeOf(content, words, '/expect/#nowhere')).toBeUndefined();
    expect(placeOf(content, words, '/sources/nobody-1900/')).toBeUndefined();
  });
});

describe('the page of all claims', () => {
  it('holds each claim once under its question', () => {
    const listed = claimsPage(content).groups.flatMap((group) => group.claims.map(({ id }) => id));
    expect(listed.toSorted()).toEqual(claims.map(({ id }) => id));
  });

  it('reads its addresses without regard to case, and only real ones', () => {
    const known = { points: new Set<string>(), mechanisms: new Set<string>() };
    expect(parseRoute('claims/C16/', known)).toEqual({ kind: 'claim', id: 'c16' });
    expect(parseRoute('claims/16/', known).kind).toBe('not-found');
  });
});

describe('rooms name the claims that they answer', () => {
  it('mechanisms, once each', () => {
    const page = buildPage(content, { kind: 'mechanism', slug: 'blood-flow' }) as MechanismPage;
    expect(page.claims.map(({ id }) => id)).toEqual(['c19', 'c20']);
    expect(claimsAnsweredIn(content, { kind: 'mechanism', slug: 'brain-remodelling' }).map(({ id }) => id)).toEqual(['c18']);
  });

  it('parts of the reading rooms', () => {
    const page = buildPage(content, { kind: 'expect' }) as ArticlePage;
    expect(page.sections.find(({ id }) => id === 'odds')?.claims.map(({ id }) => id)).toContain('c29');
  });
});
