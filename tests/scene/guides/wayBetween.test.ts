import { describe, expect, it } from 'vitest';
import { channelRuns } from '../../../src/features/explore/channelRuns.ts';
import { ContentReader } from '../../../src/atlas/pages/ContentReader.ts';
import { siteData } from '../../../src/atlas/pages/siteData.ts';
import { readContent } from '../../../src/content/node/readContent.ts';
import { wayBetween } from '../../../src/scene/guides/wayBetween.ts';

const data = siteData(new ContentReader(readContent(), 'en'), ['en']);

describe('a channel on the skin', () => {
  it('lies on the skin all the way between two points', () => {
    const round = wayBetween({ at: [0.1, 0, 0], normal: [1, 0, 0] }, { at: [0, 0.1, 0], normal: [0, 1, 0] }, (_, [x, y, z]) => [x * 0.1, y * 0.1, z * 0.1]);
    expect(round.length).toBeGreaterThan(15);
    for (const [x, y, z] of round) expect(Math.hypot(x, y, z)).toBeCloseTo(0.1, 9);
  });

  it('runs as tradition says: the inner and the outer Bladder line apart, extra points on none', () => {
    const codes = (id: string): readonly string[] | undefined => data.lines.find((line) => line.id === id)?.codes;
    expect(codes('bl-inner')).toEqual(['BL20', 'BL21', 'BL22', 'BL23', 'BL24', 'BL25', 'BL26', 'BL27', 'BL28', 'BL29', 'BL30']);
    expect(codes('bl-outer')).toEqual(['BL51', 'BL52', 'BL53', 'BL54']);
    expect(data.lines.flatMap((line) => line.codes).some((code) => code.startsWith('EX'))).toBe(false);
  });

  it('is drawn on both sides, on the midline once', () => {
    const runs = channelRuns(data);
    expect(runs.filter(({ codes }) => codes.includes('BL23')).map(({ side }) => side)).toEqual(['L', 'R']);
    expect(runs.filter(({ codes }) => codes.includes('GV4'))).toHaveLength(1);
  });
});
