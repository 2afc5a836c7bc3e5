import { describe, expect, it } from 'vitest';
import { loopArea } from '../../../src/base/section/Loop.ts';
import { offsetLoop } from '../../../src/scene/cut/offsetLoop.ts';

const SQUARE = [0, 0, 10, 0, 10, 10, 0, 10];

describe('a line beside a line', () => {
  it('runs inside an outer edge and outside a hole, at the distance asked for', () => {
    expect(loopArea(offsetLoop(SQUARE, 1))).toBeCloseTo(64);
    const hole = [0, 0, 0, 10, 10, 10, 10, 0];
    expect(loopArea(offsetLoop(hole, 1))).toBeCloseTo(-144);
  });

  it('does not shoot out of a sharp corner', () => {
    const spike = [0, 0, 40, 1, 0, 2];
    expect(Math.max(...offsetLoop(spike, -1))).toBeLessThan(42);
  });
});
