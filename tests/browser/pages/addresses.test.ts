import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { listBuilt } from '../support/listBuilt.ts';

const ROOT = new URL('../../..', import.meta.url).pathname;
const published = readFileSync(`${ROOT}docs/addresses.txt`, 'utf8').split('\n').filter((line) => line.startsWith('/')).map((line) => line.slice(1));

describe('published addresses', () => {
  it('all still open', async () => {
    expect(published.length).toBeGreaterThan(200);
    const broken: string[] = [];
    for (const path of published) {
      const response = await fetch(new URL(path, inject('site')));
      if (response.status !== 200 || !(await response.text()).includes('<h1')) broken.push(path);
    }
    expect(broken).toEqual([]);
  });

  it('include every page that the build writes: a new one is published on purpose', () => {
    const built = listBuilt().filter((path) => !/^(en-XA|ar-XB)\//.test(path));
    expect(built.filter((path) => !published.includes(path))).toEqual([]);
  });
});

describe('the words of every page', () => {
  const pages = listBuilt().map((path) => ({ path, html: readFileSync(`${ROOT}dist-test/${path}index.html`, 'utf8') }));

  it('stand in the page without script, under one heading', () => {
    const poor = pages.filter(({ html }) => (html.match(/<h1/g) ?? []).length !== 1 || textOf(html).length < 300);
    expect(poor.map(({ path }) => path)).toEqual([]);
  });

  it('carry both levels of every point, the second in a native disclosure', () => {
    const points = pages.filter(({ path }) => /^p\/[^/]+\/$/.test(path));
    expect(points.length).toBe(47);
    expect(points.filter(({ html }) => !html.includes('<details class="level-details static-only"')).map(({ path }) => path)).toEqual([]);
  });

  it('come under a strict policy, without inline script or style', () => {
    const loose = pages.filter(({ html }) => {
      const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
      const inline = /<script(?![^>]*\bsrc=)(?![^>]*type="application\/json")/.test(html) || /<style[\s>]/.test(html) || /\sstyle="/.test(html) || /\son[a-z]+="/.test(html);
      return inline || !policy.startsWith("default-src 'none'") || policy.includes("'unsafe");
    });
    expect(loose.map(({ path }) => path)).toEqual([]);
  });

  it('name no other origin', () => {
    const foreign = pages.filter(({ html }) => /(?:src|href|action)="(?:https?:)?\/\//.test(html));
    expect(foreign.map(({ path }) => path)).toEqual([]);
  });

  it('never show a raw key or an unfilled gap', () => {
    const sections = Object.keys(JSON.parse(readFileSync(`${ROOT}src/i18n/messages/en.json`, 'utf8')) as object).join('|');
    const wrong = new RegExp(`\\{\\{|\\bundefined\\b|\\[object|>(?:${sections})\\.[a-z]`, 'i');
    const raw = pages.filter(({ html }) => wrong.test(html.replace(/<script[\s\S]*<\/script>/g, '')));
    expect(raw.map(({ path }) => path)).toEqual([]);
  });

  it('are mirrored in the right-to-left language, and longer in the accented one', () => {
    const rtl = pages.find(({ path }) => path === 'ar-XB/p/BL23/');
    expect(rtl?.html).toContain('dir="rtl"');
    const [plain, accented] = ['p/BL23/', 'en-XA/p/BL23/'].map((wanted) => textOf(pages.find(({ path }) => path === wanted)?.html ?? ''));
    expect(accented?.length).toBeGreaterThan((plain?.length ?? 0) * 1.03);
  });
});

function textOf(html: string): string {
  return html.replace(/<head[\s\S]*<\/head>/, '').replaceAll(/<script[\s\S]*?<\/script>/g, '').replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
}
