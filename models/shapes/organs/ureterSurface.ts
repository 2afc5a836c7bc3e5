import { smoothUnion } from '../../field/combine.ts';
import { gridField, sampleGrid } from '../../field/gridField.ts';
import { roundCone } from '../../field/primitives.ts';
import { simplifySurface } from '../../mesh/simplifySurface.ts';
import type { Field, Surface, Vec3 } from '../../types.ts';
import { closedCurve, curveCentre, signedArea } from '../muscles/closedCurve.ts';
import { loftGrid } from '../muscles/loftGrid.ts';
import { meshBody } from '../muscles/meshBody.ts';
import { gridBox } from '../muscles/separate.ts';
import { splineThrough } from './splineThrough.ts';

export interface OrganRow {
  bounds: readonly (readonly number[])[];
  stations: readonly { z: number; outline: readonly (readonly number[])[] }[];
}

/** A cut of the ureter is no wider than this, mm2; wider ones belong to the pelvis of the kidney. */
const URETER_AREA = 40;

/** Widest radius of the tube, mm. */
const WIDEST = 2.6;

/**
 * Ureter and renal pelvis. The ureter is a tube through the centres of its slim cuts, with the radius of a circle of
 * equal area; the pelvis is the stack of the wide cuts above; a funnel joins them.
 */
export async function ureterSurface(row: OrganRow): Promise<Surface> {
  const cuts = row.stations.map(({ z, outline }) => {
    const curve = closedCurve(outline, 32);
    const [x, y] = curveCentre(curve);
    return { centre: [x, y, z] as Vec3, area: Math.abs(signedArea(curve)) };
  });
  const firstWide = cuts.findIndex((cut, i) => i > 4 && cut.area > URETER_AREA);
  const slim = cuts.slice(0, firstWide);
  const radii = [...slim.map((cut) => Math.min(Math.sqrt(cut.area / Math.PI), WIDEST)), 3.4, 5];
  const last = slim.at(-1)!.centre;
  // The second wide cut is the first that is cut in one piece.
  const hilum = cuts[firstWide + 1]!.centre;
  const bend: Vec3 = [last[0] * 0.75 + hilum[0] * 0.25, (last[1] + hilum[1]) / 2, last[2] * 0.35 + hilum[2] * 0.65];
  const line = splineThrough([...slim.map((cut) => cut.centre), bend, hilum], 4);
  const radiusAt = (i: number): number => {
    const at = Math.min(i / 4, radii.length - 1.001);
    const k = Math.floor(at);
    return radii[k]! + (radii[k + 1]! - radii[k]!) * (at - k);
  };
  const cones = line.slice(1).map((end, i) => ({ field: roundCone(line[i]!, end, radiusAt(i), radiusAt(i + 1)), z: end[2] }));
  const tube: Field = (x, y, z) => {
    let value = Infinity;
    for (const cone of cones) if (Math.abs(cone.z - z) < 26) value = Math.min(value, cone.field(x, y, z));
    return Math.min(value, 30);
  };
  const pelvis = loftGrid({ cuts: row.stations.slice(firstWide + 1), endZ: [cuts[firstWide + 1]!.centre[2] - 7, row.bounds[1]![2]!] }, 1).grid;
  const whole = smoothUnion(3, tube, gridField(pelvis));
  const [low, high] = [row.bounds[0]!, row.bounds[1]!];
  const margin = 4;
  const box = gridBox(pelvis);
  const bounds = {
    min: [Math.min(low[0]!, box.min[0]) - margin, low[1]! - margin, low[2]! - margin],
    max: [Math.max(high[0]!, box.max[0]) + margin, high[1]! + margin, high[2]! + margin],
  } as const;
  const grid = sampleGrid({ field: whole, bounds }, 1);
  return simplifySurface(meshBody(grid), { targetErrorMm: 0.15 });
}
