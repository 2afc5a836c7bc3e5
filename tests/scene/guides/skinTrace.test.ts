import { describe, expect, it } from 'vitest';
import { skinTrace } from '../../../src/scene/guides/skinTrace.ts';

/** A box 0.4 m wide and 0.2 m deep, its back at z = -0.1. */
const positions = [-0.2, 0, -0.1, 0.2, 0, -0.1, 0.2, 2, -0.1, -0.2, 2, -0.1, -0.2, 0, 0.1, 0.2, 0, 0.1, 0.2, 2, 0.1, -0.2, 2, 0.1];
const indices = [0, 2, 1, 0, 3, 2, 4, 5, 6, 4, 6, 7];

describe('a line across the back', () => {
  it('lies on the back, not on the front', () => {
    const line = skinTrace(positions, indices, 1.3, -0.1, 0.1);
    expect(line.length).toBeGreaterThan(20);
    for (const [, y, z] of line) {
      expect(y).toBe(1.3);
      expect(z).toBeCloseTo(-0.1);
    }
    expect(line[0]![0]).toBeCloseTo(-0.1);
  });

  it('is empty where there is no body', () => {
    expect(skinTrace(positions, indices, 2.5, -0.1, 0.1)).toEqual([]);
  });
});
