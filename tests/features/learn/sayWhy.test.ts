import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scorePlacement, type Tolerance } from '../../../src/atlas/study/scorePlacement.ts';
import type { StudyBody, StudyPlace } from '../../../src/atlas/study/StudyItem.ts';
import { sayWhy } from '../../../src/features/learn/sayWhy.ts';
import { createTranslator } from '../../../src/i18n/createTranslator.ts';

const words = createTranslator('en');
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../../src/content/${path}`, import.meta.url), 'utf8'));
const tolerance = read('location/tolerance.json') as Tolerance;
const body: StudyBody = { places: [], levels: [{ vertebra: 'L1', y: 1.015 }, { vertebra: 'L2', y: 0.992 }, { vertebra: 'L3', y: 0.968 }], midX: 0 };
const BL23: StudyPlace = { code: 'BL23', side: 'L', at: [0.034, 0.992, 0], normal: [0, 0, -1], zone: 'lower-back', level: 'L2', mmPerCun: 23 };
const why = (outMm: number, upMm: number): string => sayWhy(scorePlacement({ x: 0.034 + outMm / 1000, y: 0.992 + upMm / 1000, skin: null }, BL23, body, tolerance, 60_000), words);
const count = (text: string): number => text.split(/\s+/).length;

describe('why a pin was off', () => {
  it('names the level that was taken for the right one', () => {
    expect(why(0, 23)).toBe('1 vertebra too high: the pin is level with L1, the point with L2. Right distance from the midline.');
    expect(why(12, -22)).toBe('1 vertebra too low: the pin is level with L3, the point with L2. 12 mm too far out from the midline.');
  });

  it('names the distance that was wrong', () => {
    expect(why(-12, 0)).toBe('Right height. 12 mm too near the midline.');
    expect(why(0, 8)).toBe('8 mm too high. Right distance from the midline.');
    expect(why(-70, 0)).toContain('other side of the midline');
  });

  it('takes at most forty words, for pins and for names alike', () => {
    for (const [out, up] of [[0, 0], [40, 40], [-80, -40], [-12, 9]] as const) expect(count(why(out, up))).toBeLessThanOrEqual(40);
    const codes = (read('points/list.json') as readonly { code: string; side: string }[]).filter(({ side }) => side !== 'any').map(({ code }) => code);
    const long = codes.filter((code) => {
      const { location } = read(`points/${code}.json`) as { location: { text: string } };
      return count(words('learn.whyWrong', { code, place: location.text })) > 40;
    });
    expect(long).toEqual([]);
  });
});
