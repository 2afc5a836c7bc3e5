import { describe, expect, it } from 'vitest';
import { buildPage } from '../../../src/atlas/pages/buildPage.ts';
import { ContentReader } from '../../../src/atlas/pages/ContentReader.ts';
import { glossaryPage } from '../../../src/atlas/pages/glossaryPages.ts';
import { proseOf } from '../../../src/atlas/pages/terms/proseOf.ts';
import { roomOf } from '../../../src/atlas/route/Route.ts';
import { readContent } from '../../../src/content/node/readContent.ts';
import { countWords } from '../../../src/content/prose/countWords.ts';
import { createTranslator } from '../../../src/i18n/createTranslator.ts';
import { listRoutes } from '../../../src/shells/site/server/listRoutes.ts';
import { gradeOf } from '../../support/gradeOf.ts';

/** Ruling 13: a page is measured from a hundred words on. */
const ENOUGH_WORDS = 100;

const content = new ContentReader(readContent(), 'en');
const rooms = listRoutes(content)
  .filter((route) => route.kind !== 'embed' && roomOf(route).kind !== 'source')
  .map((route) => buildPage(content, route));
const written = [
  ...rooms.map((page) => ({ name: `${page.kind}: ${page.title}`, texts: proseOf(page).flatMap(({ text, level, fact }) => (level === 'student' || fact ? [] : [text])) })),
  { name: 'the glossary', texts: glossaryPage(content, createTranslator('en')).groups.flatMap(({ terms }) => terms.map(({ meaning }) => meaning.plain)) },
].filter(({ texts }) => countWords(texts.join(' ')) >= ENOUGH_WORDS);

describe('what a patient reads on a whole page', () => {
  it.each(written)('$name is at most grade 8', ({ texts }) => {
    expect(gradeOf(texts)).toBeLessThanOrEqual(8);
  });

  it('is grade 6.5 or less on average, over all rooms', () => {
    const kinds = new Set(written.map(({ name }) => name.split(':')[0]));
    expect([...kinds]).toEqual(expect.arrayContaining(['point', 'mechanism', 'evidence-question', 'expect', 'safety', 'about', 'claims', 'the glossary']));
    expect(written.reduce((sum, { texts }) => sum + gradeOf(texts), 0) / written.length).toBeLessThanOrEqual(6.5);
  });
});
