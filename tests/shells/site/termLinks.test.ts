import { describe, expect, it } from 'vitest';
import { listPaths, NO_ASSETS, renderPath } from '../../../src/shells/site/entryServer.ts';

/** One page of each kind that has prose, and all that speak of evidence. */
const PATHS = listPaths(['en']).filter((path) => /^(?:evidence|expect|safety|about|claims\/(?:c0[1-6]\/)?$|glossary\/(?:sham|nociceptor)|m\/|p\/(?:BL23|BL40|GV14|ASHI)\/$|a\/q|sources\/h)/.test(path));
const QUIET = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'a', 'button', 'summary', 'label', 'q', 'cite', 'blockquote', 'th', 'svg']);
const VOID = new Set(['input', 'br', 'img', 'meta', 'link', 'hr', 'col']);

/** The links of a static page to words, with the elements that they stand in. */
function termLinks(html: string): readonly { readonly href: string; readonly inside: readonly string[] }[] {
  const open: string[] = [];
  const links: { href: string; inside: readonly string[] }[] = [];
  for (const [tag, close, name = ''] of html.matchAll(/<(\/?)([a-z][a-z\d]*)[^>]*>/gi)) {
    if (close) open.length = open.lastIndexOf(name);
    else {
      if (/class="term-link"/.test(tag)) links.push({ href: /href="([^"]*)"/.exec(tag)?.[1] ?? '', inside: [...open] });
      if (!VOID.has(name) && !tag.endsWith('/>')) open.push(name);
    }
  }
  return links;
}

describe('words of the glossary on every page', () => {
  it.each(PATHS)('%s links each at most once, by a plain link, and never in a heading, link, button or quote', async (path) => {
    const { html, page } = await renderPath(path, ['en'], NO_ASSETS, '');
    const body = html.slice(html.indexOf('<div id="root">'), html.indexOf('<script type="application/json"'));
    expect(body).not.toMatch(/href="(?:https?:)?\/\//);
    const links = termLinks(body);
    const targets = links.map(({ href }) => /(?:^|\/)glossary\/([a-z-]+)\/$/.exec(href)?.[1]);
    expect(new Set(targets).size).toBe(links.length);
    expect(links.filter(({ inside }) => inside.some((name) => QUIET.has(name)))).toEqual([]);
    // What the page data says is what stands on the page.
    expect(targets.toSorted()).toEqual(page.marked.flatMap(({ spots }) => spots.filter(({ views }) => views.includes('static')).map(({ term }) => term)).toSorted());
  });

  it('leave no reading page without any', async () => {
    for (const path of ['evidence/', 'expect/', 'safety/', 'claims/', 'm/endorphin-release/', 'p/BL23/', 'a/quadratus-lumborum/']) {
      const { html } = await renderPath(path, ['en'], NO_ASSETS, '');
      expect(termLinks(html).length, path).toBeGreaterThan(2);
    }
  });
});

describe('the static glossary', () => {
  it('holds both meanings of every word, the student\'s folded away', async () => {
    const { html, page } = await renderPath('glossary/', ['en'], NO_ASSETS, '');
    const body = html.slice(html.indexOf('<div id="root">'), html.indexOf('<script type="application/json"')).replaceAll('&#x27;', "'");
    if (page.kind !== 'glossary') throw new Error(page.kind);
    for (const { meaning } of page.groups.flatMap(({ terms }) => terms)) {
      expect(body).toContain(`<dd>${meaning.plain}</dd>`);
      expect(body).toContain(`<dd>${meaning.student}</dd>`);
    }
    expect(body.split('<details class="level-details static-only">')).toHaveLength(page.groups.length + 1);
  });
});
