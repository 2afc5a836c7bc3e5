import proportions from '../tables/proportions.json' with { type: 'json' };
import type { CunRegion } from './anchors.types.ts';
import { boneLandmark } from './landmarkBook.ts';

interface ProportionRow {
  id: string;
  rule: string;
  units: number;
  mmPerCun?: number;
  measure?: 'height' | 'skin';
  from?: string;
  to?: string;
  /** Length before the first unit, such as glabella to hairline. */
  skipMm?: number;
  spreadMm?: Record<string, number>;
}

const rows = proportions.regions as ProportionRow[];

/** From glabella to the front hairline, mm along the skin. */
export const HAIRLINE_MM = rows.find((r) => r.id === 'head')?.skipMm ?? 0;

/**
 * The proportional inch of every region, in mm (ruling: one table, each row with its reason).
 * Limbs: height between two landmarks of this body, mean of both sides, divided by the units of the rule.
 * @param headArcMm length of the midline skin from glabella to the lower border of the occiput
 */
export function cunTable(headArcMm: number): Map<string, CunRegion> {
  const table = new Map<string, CunRegion>();
  for (const row of rows) {
    let mm = row.mmPerCun;
    if (mm === undefined && row.measure === 'skin') mm = (headArcMm - (row.skipMm ?? 0)) / row.units;
    if (mm === undefined) {
      const span = (side: 'left' | 'right'): number => boneLandmark(row.from ?? '', side)[2] - boneLandmark(row.to ?? '', side)[2];
      mm = (span('left') + span('right')) / 2 / row.units;
    }
    table.set(row.id, { id: row.id, rule: row.rule, mmPerCun: Math.round(mm * 10) / 10, ...(row.spreadMm ? { spreadMm: row.spreadMm } : {}) });
  }
  return table;
}
