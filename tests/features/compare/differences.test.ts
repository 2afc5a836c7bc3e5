import { describe, expect, it } from 'vitest';
import { ContentReader } from '../../../src/atlas/pages/ContentReader.ts';
import { pointPage } from '../../../src/atlas/pages/pointPage.ts';
import { printPage } from '../../../src/atlas/pages/printPage.ts';
import { readContent } from '../../../src/content/node/readContent.ts';
import { apart, markOwn } from '../../../src/features/compare/differences.ts';
import { pointFindings } from '../../../src/scene/assets/builtFindings.ts';

const content = new ContentReader(new Map<string, unknown>([...readContent(), ['model/finding.json', pointFindings]]), 'en');
const page = (code: string): ReturnType<typeof pointPage> => pointPage(content, code);

describe('two points side by side', () => {
  it('lie as far apart as the rule says, in mm and in cun', () => {
    const gap = apart(page('BL23'), page('BL52'), 'L');
    // 1.5 cun along the skin; a straight line is a little shorter.
    expect(gap?.mm).toBeGreaterThan(30);
    expect(gap?.mm).toBeLessThanOrEqual(35);
    expect(gap?.cun).toBeGreaterThan(1.3);
    expect(gap?.cun).toBeLessThanOrEqual(1.5);
  });

  it('are not measured in one cun where they stand on different parts of the body', () => {
    expect(apart(page('BL23'), page('BL40'), 'L')?.cun).toBeNull();
    expect(apart(page('BL23'), page('ASHI'), 'L')).toBeNull();
  });

  it('are marked where only one of them has something', () => {
    expect(markOwn(['skin', 'fat', 'psoas'], ['skin', 'fat'])).toEqual([{ text: 'skin', own: false }, { text: 'fat', own: false }, { text: 'psoas', own: true }]);
  });
});

describe('a page to print', () => {
  it('has for every point the three groups of the largest trial and five questions', () => {
    for (const code of ['BL23', 'BL20', 'ASHI']) {
      const { groups, questions } = printPage(content, code);
      expect(groups.map(({ percent }) => Math.round(percent))).toEqual([48, 44, 27]);
      expect(questions).toHaveLength(5);
    }
  });
});

describe('how exactly a point can be found', () => {
  it('is said in mm where it was measured, and not made up elsewhere', () => {
    expect(page('BL23').spread).toMatchObject({ people: 71, mm68: 13, mm95: 27 });
    expect(page('BL54').spread).toMatchObject({ mm95: 27 });
    expect(page('BL25').spread).toBeNull();
  });

  it('cites every source that it names', () => {
    for (const code of ['BL23', 'GB30', 'ST36', 'ASHI']) {
      const { exact, sources } = page(code);
      const ids = sources.map(({ id }) => id);
      for (const { sources: named } of [...exact.palpation, ...exact.methods, ...exact.disputes]) expect(ids).toEqual(expect.arrayContaining([...named]));
    }
  });
});
