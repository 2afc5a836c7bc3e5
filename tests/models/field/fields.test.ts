import { describe, expect, it } from 'vitest';
import { smoothMin, subtract } from '../../../models/field/combine.ts';
import { gridField, sampleGrid, sampleSolid } from '../../../models/field/gridField.ts';
import { loftField } from '../../../models/field/loftField.ts';
import { meshField } from '../../../models/field/meshField.ts';
import { box, capsule, ellipsoid, sphere } from '../../../models/field/primitives.ts';
import { radialBasis, type BasisPoint } from '../../../models/field/radialBasis.ts';
import { surfaceNets } from '../../../models/mesh/surfaceNets.ts';
import { surfaceVolume } from '../../../models/mesh/surfaceVolume.ts';

const ball = { field: sphere([0, 0, 0], 20), bounds: { min: [-22, -22, -22], max: [22, 22, 22] } } as const;

describe('distances to simple shapes', () => {
  it('are right in mm on known places', () => {
    expect(sphere([1, 2, 3], 5)(1, 2, 13)).toBeCloseTo(5);
    expect(capsule([0, 0, 0], [10, 0, 0], 2)(5, 6, 0)).toBeCloseTo(4);
    expect(box([0, 0, 0], [1, 2, 3])(0, 0, 5)).toBeCloseTo(2);
    expect(ellipsoid([0, 0, 0], [4, 5, 6])(0, 5, 0)).toBeCloseTo(0);
  });

  it('join without a jump and never by more than a quarter of the blend', () => {
    expect(smoothMin(3, 3, 2)).toBeCloseTo(2.5);
    expect(smoothMin(0, 3, 2)).toBe(0);
    expect(subtract(() => -5, () => -1)(0, 0, 0)).toBe(1);
  });
});

describe('a field kept on a grid', () => {
  it('reads back within a tenth of a millimetre, and three times closer through the spline', () => {
    const linear = sampleSolid(ball, 1.5);
    const cubic = sampleSolid(ball, 1.5, 'cubic');
    for (let i = 0; i < 200; i++) {
      const [a, h] = [i * 2.4, i / 100 - 1];
      const r = 20 * Math.sqrt(1 - h * h);
      const at = [r * Math.cos(a), r * Math.sin(a), 20 * h] as const;
      expect(Math.abs(linear.field(...at))).toBeLessThan(0.1);
      expect(Math.abs(cubic.field(...at))).toBeLessThan(0.033);
    }
  });

  it('says far where it is asked far outside', () => {
    expect(gridField(sampleGrid(ball, 2))(200, 0, 0)).toBeGreaterThan(150);
  });
});

describe('a closed surface turned into a solid', () => {
  it('has true distances near it and the right side everywhere', () => {
    const solid = meshField(surfaceNets(ball, 2), 1.5, 8);
    expect(solid.field(0, 0, 0)).toBeLessThan(0);
    expect(Math.abs(solid.field(15, 0, 0) + 5)).toBeLessThan(0.3);
    expect(Math.abs(solid.field(0, 23, 0) - 3)).toBeLessThan(0.3);
  });
});

describe('a body lofted through level outlines', () => {
  it('keeps the volume of a cone frustum with rounded ends within a fifth, tips included', () => {
    const ring = (r: number): (readonly [number, number])[] =>
      Array.from({ length: 16 }, (_, i) => [r * Math.cos((i * Math.PI) / 8), r * Math.sin((i * Math.PI) / 8)] as const);
    const solid = loftField([0, 10, 20, 30, 40].map((z) => ({ z, outline: ring(20 - z / 8) })), { ends: [-4, 44] });
    const frustum = (Math.PI * 40 * (400 + 20 * 15 + 225)) / 3;
    const volume = surfaceVolume(surfaceNets(solid, 1.5));
    expect(volume).toBeGreaterThan(frustum);
    expect(volume).toBeLessThan(frustum * 1.2);
  });
});

describe('a radial basis', () => {
  it('goes through its values and carries a linear field exactly', () => {
    const points: BasisPoint[] = Array.from({ length: 60 }, (_, i) => {
      const at = [30 * Math.sin(i * 1.7), 30 * Math.cos(i * 2.3), 30 * Math.sin(i * 0.9 + 1)] as const;
      return { at, value: 2 + 0.5 * at[0] - 0.25 * at[1] + at[2] };
    });
    const field = radialBasis(points, 0);
    expect(field(3, -4, 5)).toBeCloseTo(2 + 1.5 + 1 + 5, 4);
    expect(field(...points[7]!.at)).toBeCloseTo(points[7]!.value, 4);
  });
});
