import { smoothMax } from '../../field/combine.ts';
import type { Solid, Vec3 } from '../../types.ts';
import { boundsOf } from './boundsOf.ts';
import { across, cross, fieldToWorld, toLocal, unit, type LocalFrame } from './LocalFrame.ts';
import { periodicCurve } from './periodicCurve.ts';

export interface DiscRow {
  center: Vec3;
  normal: Vec3;
  height: { center: number; anterior: number; posterior: number; left: number; right: number };
  width: number;
  depth: number;
  outline16: Vec3[];
}

const DISC = {
  /** Added to the tabled heights before the plates are cut away, so that no gap is left, mm. */
  moreMm: 1.8,
  /** Thin gap between disc and plate, so that the two surfaces never coincide, mm. */
  gapMm: 0.05,
  edgeMm: 1,
  /** Blend where disc and plate meet: the disc ends in a round rim, not in a razor's edge over the plate's shoulder, mm. */
  rimMm: 1.4,
};

/**
 * A disc: its outline drawn up to a height that varies from the middle to the four sides, minus the vertebrae above and
 * below it, so that it fills the space between their plates.
 * @param plates The solids above and below.
 */
export function disc(row: DiscRow, plates: readonly Solid[]): Solid {
  const up = unit(row.normal[2] < 0 ? [-row.normal[0], -row.normal[1], -row.normal[2]] : row.normal);
  const posterior = across([0, 1, 0], up);
  const frame: LocalFrame = { origin: row.center, left: unit(cross(posterior, up)), posterior, up };
  const rim = row.outline16.map((p) => toLocal(frame, p));
  const radius = periodicCurve(rim.map(([u, v]) => ({ angle: Math.atan2(v, u), value: Math.hypot(u, v) })));
  const { height } = row;
  const quarter = Math.PI / 2;
  const edgeHeight = periodicCurve([
    { angle: 0, value: height.left }, { angle: quarter, value: height.posterior },
    { angle: 2 * quarter, value: height.right }, { angle: 3 * quarter, value: height.anterior },
  ]);
  const local = fieldToWorld(frame, (u, v, w) => {
    const angle = Math.atan2(v, u);
    const share = Math.min(Math.hypot(u, v) / radius(angle), 1.2);
    const half = (height.center + (edgeHeight(angle) - height.center) * share ** 2 + DISC.moreMm) / 2;
    return smoothMax(Math.hypot(u, v) - radius(angle), Math.abs(w) - half, DISC.edgeMm * 2);
  });
  const field = (x: number, y: number, z: number): number => {
    let value = local(x, y, z);
    if (value < 2) for (const plate of plates) value = smoothMax(value, DISC.gapMm - plate.field(x, y, z), DISC.rimMm);
    return value;
  };
  return { field, bounds: boundsOf(row.outline16, 12) };
}
