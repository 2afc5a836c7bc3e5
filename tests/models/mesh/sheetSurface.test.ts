import { describe, expect, it } from 'vitest';
import { sheetSurface } from '../../../models/mesh/sheetSurface.ts';
import { surfaceVolume } from '../../../models/mesh/surfaceVolume.ts';
import { tubeSurface } from '../../../models/mesh/tubeSurface.ts';
import { topology } from '../support/topology.ts';

describe('a thin sheet', () => {
  const middle = Array.from({ length: 21 * 31 }, (_, i) => [(i % 21) * 2, 0.3 * Math.sin((i % 21) / 5), Math.floor(i / 21) * 2] as const);
  const sheet = sheetSurface({ columns: 21, rows: 31, middle, thicknessMm: 2 });

  it('is one closed piece without a hole', () => {
    expect(topology(sheet)).toEqual({ pieces: 1, euler: 2, genus: 0 });
  });

  it('has about the volume of its area times its thickness, whichever way it faces', () => {
    const turned = sheetSurface({ columns: 21, rows: 31, middle: middle.map(([x, y, z]) => [-x, y, z] as const), thicknessMm: 2 });
    for (const each of [sheet, turned]) {
      expect(surfaceVolume(each) / (40 * 60 * 2)).toBeGreaterThan(0.9);
      expect(surfaceVolume(each) / (40 * 60 * 2)).toBeLessThan(1.01);
    }
  });

  it('tells how far each place lies along and across it', () => {
    expect(Math.max(...sheet.fibre!.filter((_, i) => i % 2 === 1))).toBeCloseTo(60, 3);
  });
});

describe('a tube', () => {
  const bend = Array.from({ length: 40 }, (_, i) => ({
    centre: [50 * Math.cos(i / 20), 50 * Math.sin(i / 20), i] as const,
    radiusMm: 3,
  }));

  it('is one closed piece with the volume of its length times its section', () => {
    const tube = tubeSurface(bend, 24);
    const length = 39 * Math.hypot(2.5, 1);
    expect(topology(tube)).toEqual({ pieces: 1, euler: 2, genus: 0 });
    expect(surfaceVolume(tube) / (Math.PI * 9 * (length + 4))).toBeCloseTo(1, 1);
  });
});
