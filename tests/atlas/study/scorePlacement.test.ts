import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { limitsOf, scorePlacement, skinDistanceMm, type Tolerance } from '../../../src/atlas/study/scorePlacement.ts';
import type { StudyBody, StudyPlace } from '../../../src/atlas/study/StudyItem.ts';

const tolerance = JSON.parse(readFileSync(new URL('../../../src/content/location/tolerance.json', import.meta.url), 'utf8')) as Tolerance;

const LEVELS = [['L1', 1.015], ['L2', 0.992], ['L3', 0.968], ['L4', 0.948], ['L5', 0.924]] as const;
const body: StudyBody = { places: [], levels: LEVELS.map(([vertebra, y]) => ({ vertebra, y })), midX: 0 };
const BL23: StudyPlace = { code: 'BL23', side: 'L', at: [0.034, 0.992, 0], normal: [0, 0, -1], zone: 'lower-back', level: 'L2', mmPerCun: 23 };
const SLOW = 60_000;

const put = (outMm: number, upMm: number, tookMs = SLOW): ReturnType<typeof scorePlacement> => {
  const at = [BL23.at[0] + outMm / 1000, BL23.at[1] + upMm / 1000, 0] as const;
  return scorePlacement({ x: at[0], y: at[1], skin: { at, normal: [0, 0, -1] } }, BL23, body, tolerance, tookMs);
};

describe('the error of a pin', () => {
  it.each([0, 3, 9, 12, 24, 40])('is told to within 1 mm when the pin stands %i mm away', (mm) => {
    expect(Math.abs(put(mm, 0).mm - mm)).toBeLessThan(1);
    expect(Math.abs(put(mm * 0.6, mm * 0.8).mm - mm)).toBeLessThan(1);
    expect(put(mm, 0).cun).toBeCloseTo(mm / 23, 2);
  });

  it('runs over the skin, not through the body', () => {
    const radius = 0.12;
    const on = (angle: number): Pick<StudyPlace, 'at' | 'normal'> => ({ at: [radius * Math.sin(angle), 1, -radius * Math.cos(angle)], normal: [Math.sin(angle), 0, -Math.cos(angle)] });
    expect(Math.abs(skinDistanceMm(on(0), on(0.5)) - 60)).toBeLessThan(0.1);
  });

  it('is said to be of the flat drawing where the skin is not known', () => {
    const flat = scorePlacement({ x: 0.044, y: 0.992, skin: null }, BL23, body, tolerance, SLOW);
    expect(flat.measured).toBe('plane');
    expect(Math.abs(flat.mm - 10)).toBeLessThan(0.01);
    expect(put(10, 0).measured).toBe('skin');
  });
});

describe('what an error is called', () => {
  it('follows how far trained doctors scatter', () => {
    expect([5, 12, 20, 30].map((mm) => put(mm, 0).verdict)).toEqual(['spot-on', 'close', 'near', 'not-yet']);
    expect([5, 12, 20, 30].map((mm) => put(mm, 0).grade)).toEqual(['good', 'good', 'hard', 'again']);
    expect(put(5, 0, 8_000).grade).toBe('easy');
  });

  it('is stricter beside sharp landmarks', () => {
    expect(limitsOf({ code: 'BL60', zone: 'foot-left' }, tolerance).passMm).toBeLessThan(limitsOf(BL23, tolerance).passMm / 2);
    expect(limitsOf({ code: 'BL40', zone: 'leg-left' }, tolerance)).toEqual(tolerance.bonyLandmarkPoints);
    expect(limitsOf({ code: 'ST36', zone: 'leg-left' }, tolerance)).toEqual(tolerance.longLimbSegments);
  });
});

describe('the landmark that went wrong', () => {
  it('is the level, named, when the pin stands one vertebra off, however near', () => {
    const high = put(0, 23);
    expect(high.landmarks).toMatchObject({ levelsHigh: 1, pinLevel: 'L1', trueLevel: 'L2' });
    expect([high.verdict, high.grade]).toEqual(['not-yet', 'again']);
    expect(put(0, -24).landmarks).toMatchObject({ levelsHigh: -1, pinLevel: 'L3' });
    expect(put(0, -13).verdict).toBe('not-yet');
  });

  it('is the distance from the midline when the pin stands too far out or in', () => {
    expect(put(11, 0).landmarks.outMm).toBeCloseTo(11, 3);
    expect(put(-11, 0).landmarks.outMm).toBeCloseTo(-11, 3);
    expect(put(11, 0).landmarks.levelsHigh).toBe(0);
  });

  it('is the side when the pin has crossed the midline', () => {
    const other = put(-40, 0);
    expect(other.landmarks.crossed).toBe(true);
    expect(other.grade).toBe('again');
  });
});
