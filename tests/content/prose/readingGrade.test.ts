import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/content/node/readContent.ts';
import { countWords } from '../../../src/content/prose/countWords.ts';
import { sentencesOf } from '../../../src/content/prose/sentencesOf.ts';
import { textsOf } from '../../../src/content/prose/textsOf.ts';
import type { PointRow } from '../../../src/content/schema/pointRow.ts';

/** Grade 8 is the limit of every page; 6.5 is what the plain texts aim at on average. */
const LIMIT = 8;
const AIM = 6.5;
/** Shorter pages are not measured: one long word would decide. */
const ENOUGH_WORDS = 100;
/** Shorter texts are headings and labels. They would make a page look easier than it reads. */
const HEADING_WORDS = 4;

const content = readContent();
const rows = content.get('points/list.json') as readonly PointRow[];

/** Codes of points, vertebrae and nerves, characters, and the names of points: a reader does not read them as words. */
const NAMES = new RegExp(
  [
    String.raw`\b(?:[A-Z]{2}\d{1,2}|EX-(?:B|UE)\d|[CTLS]\d{1,2}(?:[-–/][CTLS]?\d{1,2})?)\b`,
    String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]+`,
    ...rows.flatMap(({ names }) => [names.pinyin, names.pinyinPlain]).map((name) => String.raw`(?<!\p{L})${name}(?!\p{L})`),
  ].join('|'),
  'gu',
);

/** Each text ends its own sentence, also where it is a heading or an entry of a list. */
function gradeOf(texts: readonly string[]): number {
  const running = texts.filter((text) => countWords(text) >= HEADING_WORDS);
  const clean = running.map((text) => text.replaceAll(NAMES, '').replaceAll(/\s+([.,;:!?])/gu, '$1'));
  const sentences = clean.flatMap(sentencesOf);
  const words = clean.flatMap((text) => text.split(/[\s–—]+/u).filter((part) => /\p{L}/u.test(part)));
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
}

/** The plain texts of a prose file: `student` is left out, and so is what a drawing tells people who cannot see it. */
function plainTextsOf(file: unknown): readonly string[] {
  return [...textsOf(file)]
    .filter(([field]) => !/(^|\.)student(\.|\[|$)/.test(field))
    .filter(([field]) => !/(^|\.)(numbers|picture)(\.|$)/.test(field))
    .map(([, text]) => text);
}

const pages = [...content]
  .filter(([path]) => path.startsWith('prose/en/') && !/\/(?:tissues|places)\.json$/.test(path))
  .map(([path, file]) => [path.slice('prose/en/'.length, -'.json'.length), plainTextsOf(file)] as const)
  .filter(([, texts]) => countWords(texts.join(' ')) >= ENOUGH_WORDS);

describe('plain texts can be read by twelve-year-olds', () => {
  it('measures short words low and long words high', () => {
    expect(gradeOf(['The cat sat on the mat. The dog ran to the door.'])).toBeLessThan(2);
    expect(gradeOf(['Multidisciplinary rehabilitation necessitates individualised consideration.'])).toBeGreaterThan(15);
    expect(gradeOf(['BL23 Shènshū 腎俞: the cat sat down.'])).toBe(gradeOf([': the cat sat down.']));
  });

  it.each(pages)(`%s is at most grade ${LIMIT}`, (_, texts) => {
    expect(gradeOf(texts)).toBeLessThanOrEqual(LIMIT);
  });

  it(`aim at grade ${AIM} and reach it on average`, () => {
    expect(pages.length).toBeGreaterThan(30);
    const average = pages.reduce((sum, [, texts]) => sum + gradeOf(texts), 0) / pages.length;
    expect(average).toBeLessThanOrEqual(AIM);
  });
});
