import { describe, expect, it } from 'vitest';
import { flattenBody } from '../../../src/atlas/study/flattenBody.ts';
import type { StudyBody, StudyPlace } from '../../../src/atlas/study/StudyItem.ts';

const at = (code: string, x: number, y: number): StudyPlace => ({ code, side: 'L', at: [x, y, 0], normal: [0, 0, -1], zone: 'lower-back', level: null, mmPerCun: 23 });
const live: StudyBody = { places: [at('BL22', 0.034, 1.015), at('BL23', 0.034, 0.992), at('BL52', 0.069, 0.992), at('BL25', 0.034, 0.948)], levels: [{ vertebra: 'L2', y: 0.992 }], midX: 0 };
/** A sheet that draws everything a tenth larger, from another corner. */
const paper = (x: number, y: number): { x: number; y: number } => ({ x: x * 1.1 + 0.2, y: (y - 1.2) * 1.1 });
const sheet = {
  places: live.places.map(({ code, side, at: [x, y] }) => ({ code, side, ...paper(x, y) })),
  levels: [{ vertebra: 'L2', ...paper(0, 0.992) }],
  midline: [paper(0, 1), paper(0, 0.9)],
};

describe('the body on a sheet of paper', () => {
  const { body, toBody, toPaper } = flattenBody(live, sheet);
  const placed = (code: string): StudyPlace => body.places.find((place) => place.code === code)!;

  it('keeps distances of the real body, however large it is drawn', () => {
    const [a, b] = [placed('BL23'), placed('BL52')];
    expect(Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]) * 1000).toBeCloseTo(35, 1);
    expect((placed('BL23').at[0] - body.midX) * 1000).toBeCloseTo(34, 1);
    expect(body.levels[0]?.y).toBeCloseTo(placed('BL23').at[1], 6);
  });

  it('puts a pin on the mark where it was tapped', () => {
    const mark = { ...paper(0.034, 0.992), skin: null };
    expect(toBody(mark).x).toBeCloseTo(placed('BL23').at[0], 6);
    expect(toPaper(toBody(mark)).y).toBeCloseTo(mark.y, 9);
  });
});
