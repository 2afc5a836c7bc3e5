import { bell, length, ramp, toLine } from './ramp.ts';
import { bonyLandmark, midlineX } from './skinTable.ts';

type Line = readonly (readonly [number, number])[];
const asis = bonyLandmark('asisLeft');
const collarBone: Line = [[14, 1345], [60, 1352], [110, 1366], [165, 1372]];
const neckMuscle: Line = [[13, 1350], [36, 1400], [58, 1460]];
const groin: Line = [[asis[0] - 6, asis[2] - 6], [70, 838], [24, 800]];

/**
 * How far the features of the front push the plain skin outwards, mm: breastbone furrow, collar bones, white line, navel,
 * groin, neck muscles. A neutral figure on purpose.
 */
export function frontRelief(x: number, y: number, z: number): number {
  const before = ramp(-85, -120, y);
  if (before === 0 || z < 740) return 0;
  const s = Math.abs(x - midlineX);
  let out = 0;
  out -= 2.2 * bell(s, 7) * ramp(1180, 1215, z) * ramp(1335, 1310, z);
  out -= 1.4 * bell(s, 5.5) * ramp(900, 985, z) * ramp(1180, 1150, z);
  out -= 5.5 * bell(length(s, (z - 966) * 0.8), 4.6);
  out += 3 * bell(toLine(s, z, collarBone), 6.5) - 1.6 * bell(toLine(s, z - 14, collarBone), 9) * ramp(10, 40, s);
  out -= 2.2 * bell(length(s, z - 1350), 8);
  out += 2.2 * bell(toLine(s, z, neckMuscle), 7);
  out -= 1 * bell(toLine(s, z, groin), 10);
  // fat over the costal margin, where the obliques lie on the source's skin
  out += 1.5 * bell(length(s - 42, z - 1112), 18);
  return out * before;
}
