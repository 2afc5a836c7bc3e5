import { describe, expect, it } from 'vitest';
import { polarLoft } from '../../../../models/shapes/skin/polarLoft.ts';
import { projectOntoSkin } from '../../../../models/shapes/skin/projectOntoSkin.ts';
import { skinSolid } from '../../../../models/shapes/skin/skinSolid.ts';
import table from '../../../../models/tables/skin.json' with { type: 'json' };

const skin = skinSolid();

describe('the loft through axial cuts', () => {
  const round = Array.from({ length: 5 }, (_, i) => ({ z: 20 * i, centre: [10 + i, -5], radiiMm: Array.from({ length: 24 }, () => 40) }));

  it('passes through the cuts and measures distance beside them', () => {
    const column = polarLoft(round, () => 0);
    expect(column(12 + 40, -5, 40)).toBeCloseTo(0, 1);
    expect(column(12 + 50, -5, 40)).toBeCloseTo(10, 0);
    expect(column(12, -5 - 30, 40)).toBeCloseTo(-10, 0);
  });

  it('says which cut stands at the wrong height', () => {
    const uneven = round.map((cut, i) => (i === 2 ? { ...cut, z: 45 } : cut));
    expect(() => polarLoft(uneven, () => 0)).toThrow('z 45');
  });
});

describe('the skin as a field', () => {
  it('is finished on the floor and above the crown', () => {
    const { min, max } = skin.bounds;
    for (const x of [min[0], 0, max[0]]) for (const y of [min[1], -80, max[1]]) for (const z of [min[2], max[2]]) expect(skin.field(x, y, z)).toBeGreaterThan(0);
    expect(skin.field(0, -90, 1000)).toBeLessThan(-40);
  });

  it('keeps to the measured outline of the loin within two millimetres on the whole', () => {
    const rows = table.parts.trunk.filter((row) => row.z >= 950 && row.z <= 1110);
    const gaps = rows.flatMap((row) => row.radiiMm.slice(0, 12).map((radius, k) => {
      const angle = ((k + 0.5) * 15 * Math.PI) / 180;
      return Math.abs(skin.field((row.centre[0] ?? 0) + radius * Math.cos(angle), (row.centre[1] ?? 0) + radius * Math.sin(angle), row.z));
    }));
    expect(gaps.reduce((a, b) => a + b) / gaps.length).toBeLessThan(2);
  });

  it('says where a needle from behind first meets it, and nothing where it passes by', () => {
    const place = projectOntoSkin(skin, [30, 200, 990], [0, -1, 0]);
    expect(place).toBeDefined();
    expect(Math.abs(skin.field(...(place ?? [0, 0, 0])))).toBeLessThan(0.05);
    expect(projectOntoSkin(skin, [30, 200, 1800], [0, -1, 0])).toBeUndefined();
  });
});
