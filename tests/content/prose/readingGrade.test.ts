import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/content/node/readContent.ts';
import { countWords } from '../../../src/content/prose/countWords.ts';
import { textsOf } from '../../../src/content/prose/textsOf.ts';
import { gradeOf } from '../../support/gradeOf.ts';

/** Grade 8 is the limit of every page; 6.5 is what the plain texts aim at on average. */
const LIMIT = 8;
const AIM = 6.5;
/** Shorter pages are not measured: one long word would decide. */
const ENOUGH_WORDS = 100;

const content = readContent();

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
