import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/content/node/readContent.ts';
import { sharedSentences } from '../../../src/content/prose/sharedSentences.ts';
import { textsOf } from '../../../src/content/prose/textsOf.ts';
import type { PointFacts } from '../../../src/content/schema/point.ts';
import type { PointProse } from '../../../src/content/schema/pointProse.ts';

const content = readContent();
const prose = [...content].filter(([path]) => path.startsWith('prose/en/points/')) as [string, PointProse][];

describe('sentences that two points share', () => {
  it('are found, whatever their case, spaces and closing mark', () => {
    const texts = new Map([
      ['BL23 care', 'The kidney lies deep. Ask first.'],
      ['BL52 care', 'Take care here. The Kidney  lies deep!'],
      ['BL52 find', 'Take care here.'],
    ]);
    expect(sharedSentences(texts)).toEqual([
      { sentence: 'The kidney lies deep.', places: ['BL23 care', 'BL52 care'] },
    ]);
  });

  it('do not exist: every point has a text of its own', () => {
    const texts = new Map(prose.flatMap(([, text]) => [...textsOf(text)].map(([field, words]) => [`${text.code} ${field}`, words] as const)));
    expect(texts.size).toBeGreaterThan(29 * 15);
    expect(sharedSentences(texts).map(({ sentence, places }) => `${sentence} (${places.join(', ')})`)).toEqual([]);
  });
});

describe('a point without a named danger', () => {
  const unnamed = prose.filter(([, { code }]) => (content.get(`points/${code}.json`) as PointFacts).hazards.length === 0);

  it('exists, so this promise means something', () => {
    expect(unnamed.length).toBeGreaterThan(0);
  });

  it.each(unnamed.map(([, text]) => [text.code, text] as const))('%s is never called safe', (_, text) => {
    for (const care of [text.plain.care, text.student.care]) {
      expect(care).not.toMatch(/\b(is|are|makes? it|quite|very|completely|entirely) safe\b|\bharmless\b|\bno (?:known )?(?:risk|danger)s?\b/i);
    }
  });
});
