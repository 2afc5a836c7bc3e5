import type { Vec3 } from '../../types.ts';
import { bell, length, ramp } from './ramp.ts';
import { bonyLandmark, type Side } from './skinTable.ts';

/** How far the features of an arm push the plain skin outwards, mm: point of the elbow with its dimples, both wrist knobs. */
export function armRelief(side: Side): (x: number, y: number, z: number) => number {
  const sign = side === 'left' ? 1 : -1;
  const pick = (left: Vec3, right: Vec3): Vec3 => (side === 'left' ? left : right);
  const elbow = pick(bonyLandmark('olecranonLeft'), bonyLandmark('olecranonRight'));
  const ulna = pick(bonyLandmark('ulnarStyloidLeft'), bonyLandmark('ulnarStyloidRight'));
  const radius = pick(bonyLandmark('radialStyloidLeft'), bonyLandmark('radialStyloidRight'));
  return (x, y, z) => {
    if (z > 990 && z < 1110) {
      const behind = ramp(-66, -48, y);
      if (behind === 0) return 0;
      const s = (x - elbow[0]) * sign, h = z - elbow[2];
      return behind * (3 * bell(length(s, h * 0.8), 8.5) - 2 * bell(length(s - 19, h - 2), 8) - 1 * bell(length(s + 17, h - 2), 7));
    }
    if (z > 770 && z < 850) {
      return 2.6 * bell(length(x - ulna[0], y - ulna[1] - 8, z - ulna[2] - 6), 9) + 1.2 * bell(length(x - radius[0], y - radius[1], z - radius[2]), 9);
    }
    return 0;
  };
}
