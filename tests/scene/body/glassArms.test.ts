import { describe, expect, it } from 'vitest';
import { glassArms, isArm } from '../../../src/scene/body/glassArms.ts';

describe('arms', () => {
  it('are solid from behind and before, glass from the sides', () => {
    const back = [0, 0.95, 0.1] as const;
    expect([0, 180, -180, 20].map((azimuth) => glassArms(azimuth, back))).toEqual([0, 0, 0, 0]);
    expect([90, -90, 60].map((azimuth) => glassArms(azimuth, back))).toEqual([1, 1, 1]);
  });

  it('stay solid while a hand or a leg is looked at', () => {
    expect(glassArms(90, [0.27, 0.7, 0.15])).toBe(0);
    expect(glassArms(90, [0.1, 0.3, 0.1])).toBe(0);
  });

  it('are not the trunk', () => {
    expect(isArm(0.26, 0.9)).toBe(true);
    expect(isArm(0.17, 0.9)).toBe(false);
    expect(isArm(0.2, 1.4)).toBe(false);
  });
});
