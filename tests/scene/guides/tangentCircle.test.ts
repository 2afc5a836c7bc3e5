import { describe, expect, it } from 'vitest';
import { tangentCircle } from '../../../src/scene/guides/tangentCircle.ts';

describe('a circle on the skin', () => {
  it.each([[[0, 0, -1]], [[0, 1, 0]], [[0.6, 0, -0.8]]] as const)('keeps its radius and lies flat on a skin that faces %j', (normal) => {
    for (const [x, y, z] of tangentCircle([1, 2, 3], normal, 0.027, 24)) {
      const from = [x - 1, y - 2, z - 3] as const;
      expect(Math.hypot(...from)).toBeCloseTo(0.027, 9);
      expect(from[0] * normal[0] + from[1] * normal[1] + from[2] * normal[2]).toBeCloseTo(0, 9);
    }
  });
});
