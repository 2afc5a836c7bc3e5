/** Flesch-Kincaid grade of texts as a reader meets them. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { readContent } from '../../src/content/node/readContent.ts';
import { countWords } from '../../src/content/prose/countWords.ts';
import { sentencesOf } from '../../src/content/prose/sentencesOf.ts';
import type { PointRow } from '../../src/content/schema/pointRow.ts';

const rows = readContent().get('points/list.json') as readonly PointRow[];

/** Shorter texts are headings and labels. They would make a page look easier than it reads. */
const HEADING_WORDS = 4;

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
export function gradeOf(texts: readonly string[]): number {
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
