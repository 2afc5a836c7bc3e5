import { describe, expect, it } from 'vitest';
import landmarks from '../../../../models/tables/landmarks.json' with { type: 'json' };
import table from '../../../../models/tables/ligaments.json' with { type: 'json' };
import { buildLigaments } from '../../../../models/shapes/ligaments/index.ts';
import { emptyBuildContext } from '../../support/emptyBuildContext.ts';
import { expectClosed, extent, volumeOf } from '../../support/surfaceQueries.ts';

const ligaments = await buildLigaments(emptyBuildContext);
const ligament = (id: string) => ligaments.find((l) => l.id === id)!.surface;
const at = (id: string, side = 'midline'): number[] => landmarks.rows.find((r) => r.id === id && r.side === side)!.at;

describe('ligaments', () => {
  it('are 17 closed structures, each row with its source', () => {
    expect(ligaments).toHaveLength(17);
    for (const { id, surface } of ligaments) {
      expectClosed(surface, id);
      expect(Math.abs(volumeOf(surface)), id).toBeGreaterThan(50);
    }
    for (const row of table.rows) expect(row.source.length).toBeGreaterThan(10);
  });

  it('face outwards', () => {
    for (const { id, surface } of ligaments) expect(volumeOf(surface), id).toBeGreaterThan(0);
  });

  it('lie in order from front to back: in front of the bodies, behind them, between and behind the spines', () => {
    for (const z of [1000, 985, 960]) {
      const band = (p: readonly number[]): boolean => Math.abs(p[2]! - z) < 6;
      const y = ['anterior-longitudinal-ligament', 'posterior-longitudinal-ligament', 'supraspinous-ligament'].map((id) => extent(ligament(id), 1, band).mean);
      expect(y[0]! + 25).toBeLessThan(y[1]!);
      expect(y[1]! + 25).toBeLessThan(y[2]!);
    }
  });

  it('the supraspinous ligament runs over the spinous tips and ends at L4', () => {
    const surface = ligament('supraspinous-ligament');
    for (const level of ['l1', 'l2', 'l3']) {
      const [, y, z] = at(`spinous-tip-${level}`) as [number, number, number];
      expect(Math.abs(extent(surface, 1, (p) => Math.abs(p[2] - z) < 4).mean - y), level).toBeLessThan(3);
    }
    expect(extent(surface, 2).min).toBeGreaterThan(at('spinous-lower-border-l5')[2]!);
  });

  it('the sacrotuberous ligament reaches the ischial tuberosity, the iliolumbar one the crest', () => {
    for (const side of ['left', 'right']) {
      expect(extent(ligament(`sacrotuberous-ligament-${side}`), 2).min).toBeLessThan(at('ischial-tuberosity', side)[2]! + 25);
      expect(Math.abs(extent(ligament(`iliolumbar-ligament-${side}`), 2).max - at('iliac-crest-top', side)[2]!)).toBeLessThan(20);
    }
  });
});
