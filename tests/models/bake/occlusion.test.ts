import { describe, expect, it } from 'vitest';
import { occlusion } from '../../../models/bake/occlusion.ts';
import { subtract } from '../../../models/field/combine.ts';
import { capsule, sphere } from '../../../models/field/primitives.ts';
import { surfaceNets } from '../../../models/mesh/surfaceNets.ts';

const bounds = { min: [-22, -22, -22], max: [22, 22, 22] } as const;

describe('baked shade', () => {
  it('leaves a lone ball fully lit', () => {
    expect(Math.min(...occlusion(surfaceNets({ field: sphere([0, 0, 0], 20), bounds }, 3)))).toBeGreaterThan(0.95);
  });

  it('darkens the bottom of a deep hole and not its surroundings', () => {
    const surface = surfaceNets({ field: subtract(sphere([0, 0, 0], 20), capsule([0, 0, 5], [0, 0, 40], 4), 1), bounds }, 1.5);
    const shade = occlusion(surface);
    const at = (test: (x: number, y: number, z: number) => boolean): number[] =>
      [...shade].filter((_, i) => test(surface.positions[3 * i]!, surface.positions[3 * i + 1]!, surface.positions[3 * i + 2]!));
    expect(Math.max(...at((x, y, z) => Math.hypot(x, y) < 2 && z > 0 && z < 5))).toBeLessThan(0.35);
    expect(Math.min(...at((_, __, z) => z < -10))).toBeGreaterThan(0.95);
  });
});
