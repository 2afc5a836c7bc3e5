import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { createDamper, settle, stepDamper } from '../../src/base/damper.ts';

describe('the one damper', () => {
  it('covers 99.5 % of its way in the time it was given, at any frame rate', () => {
    for (const frames of [2, 13, 39, 400]) {
      const damper = createDamper(0, 1e-9);
      damper.target = 100;
      for (let i = 0; i < frames; i++) stepDamper(damper, 0.65 / frames, 0.65);
      expect(damper.value).toBeCloseTo(99.5, 1);
    }
  });

  it('never passes its target from rest, however long a frame takes', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 2, noNaN: true }), { maxLength: 30 }), (steps) => {
        const damper = createDamper(5);
        damper.target = 8;
        for (const step of steps) {
          stepDamper(damper, step, 0.45);
          expect(damper.value).toBeGreaterThanOrEqual(5);
          expect(damper.value).toBeLessThanOrEqual(8 + 1e-9);
        }
      }),
    );
  });

  it('comes to rest exactly at its target and says so', () => {
    const damper = createDamper(0, 0.01);
    damper.target = 1;
    let frames = 0;
    while (stepDamper(damper, 1 / 60, 0.3)) frames += 1;
    expect(frames).toBeGreaterThan(5);
    expect(damper).toMatchObject({ value: 1, velocity: 0 });
    expect(stepDamper(damper, 1 / 60, 0.3)).toBe(false);
  });

  it('keeps its speed when it is sent elsewhere on the way', () => {
    const damper = createDamper(0);
    damper.target = 1;
    for (let i = 0; i < 6; i++) stepDamper(damper, 1 / 60, 0.65);
    const { velocity, value } = damper;
    damper.target = 3;
    stepDamper(damper, 1e-6, 0.65);
    expect(damper.velocity).toBeCloseTo(velocity, 2);
    expect(damper.value).toBeCloseTo(value, 4);
  });

  it('jumps where motion is not wanted', () => {
    const damper = createDamper(0);
    damper.target = 7;
    expect(stepDamper(damper, 0.016, 0)).toBe(false);
    expect(damper.value).toBe(7);
    damper.target = 9;
    settle(damper);
    expect(damper.value).toBe(9);
  });
});
