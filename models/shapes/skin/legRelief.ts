import type { Vec3 } from '../../types.ts';
import { bell, length, ramp, toLine } from './ramp.ts';
import { bonyLandmark, type Side } from './skinTable.ts';

type Line = readonly (readonly [number, number])[];

/**
 * How far the features of a leg push the plain skin outwards, mm: hollow of the knee between its tendons, kneecap, the two
 * heads of the calf, the Achilles tendon between its hollows, both ankles.
 */
export function legRelief(side: Side): (x: number, y: number, z: number) => number {
  const sign = side === 'left' ? 1 : -1;
  const pick = (left: Vec3, right: Vec3): Vec3 => (side === 'left' ? left : right);
  const patella = pick(bonyLandmark('patellaCenterLeft'), bonyLandmark('patellaCenterRight'));
  const fibula = pick(bonyLandmark('fibularHeadLeft'), bonyLandmark('fibularHeadRight'));
  const lateral: Vec3 = [sign * 104.7, -52, -8], medial: Vec3 = [sign * 43.9, -78, 0];
  const biceps: Line = [[96, 520], [103, 450], [Math.abs(fibula[0]), 366]];
  const inner: Line = [[66, 520], [58, 450], [50, 378]];
  return (x, y, z) => {
    const s = x * sign;
    if (z > 300 && z < 560) {
      const behind = ramp(-88, -66, y), before = ramp(-90, -108, y);
      let out = 0;
      if (behind > 0) {
        out -= 4 * bell(length((s - 80) / 13, (z - 425) / 30), 1);
        out += 2.8 * bell(toLine(s, z, biceps), 6) * ramp(525, 470, z) + 3 * bell(toLine(s, z, inner), 6.5) * ramp(525, 470, z);
        out -= 1.1 * bell(s - 79, 4) * ramp(300, 325, z) * ramp(385, 350, z);
        out *= behind;
      }
      if (before > 0) {
        const q = length((x - patella[0]) / 20, (z - patella[2] - 4) / 24);
        out += before * (3.4 * bell(q, 0.8) - 1.2 * bell(q - 1.75, 0.4) + 2.2 * bell(length(x - patella[0], z - 332), 11));
      }
      return out;
    }
    if (z < 160) {
      let out = 5 * bell(length(x - lateral[0], y - lateral[1], (z - lateral[2]) * 0.75), 11);
      out += 4.5 * bell(length(x - medial[0], y - medial[1], (z - medial[2]) * 0.75), 12);
      const along = ramp(-32, -5, z) * ramp(130, 60, z);
      out -= 4 * along * (bell(length(s - 96, y + 42), 9) + bell(length(s - 55, y + 46), 9));
      out += 1.4 * along * bell(s - 75, 6) * ramp(-60, -40, y);
      return out;
    }
    return z < 300 ? -1 * bell(s - 79, 4) * ramp(250, 300, z) * ramp(-88, -66, y) : 0;
  };
}
