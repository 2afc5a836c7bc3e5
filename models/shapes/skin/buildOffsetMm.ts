import type { Vec3 } from '../../types.ts';
import { bell, ramp } from './ramp.ts';
import { midlineX } from './skinTable.ts';

export type Build = 'slim' | 'average' | 'large';

/**
 * One standard deviation as a share of the mean depth from the skin to the fascia in front of quadratus lumborum, men,
 * both sides (Yang 2016, MRI): 9.9 / 47.7 mm at BL51 and 8.9 / 56.3 mm at BL52.
 */
const deviation = (9.9 / 47.7 + 8.9 / 56.3) / 2;

/**
 * How far the skin of another build lies outside the average one, mm, along the outward normal: minus or plus one
 * standard deviation at the loin; elsewhere the same share of the soft cover, whose thickness is an assumption (trunk 50,
 * belly and buttocks 60, thighs 45, upper arms 35, calves and forearms 25 mm; hands, feet and head hardly any).
 */
export function buildOffsetMm(place: Vec3, build: Build): number {
  if (build === 'average') return 0;
  const [x, y, z] = place;
  const s = Math.abs(x - midlineX);
  const trunk = 50 * ramp(1400, 1290, z) * ramp(690, 780, z) + 12 * bell((z - 930) / 110, 1) * ramp(-120, -170, y) + 10 * bell((z - 800) / 70, 1) * ramp(-60, -20, y);
  const leg = (25 + 20 * ramp(380, 560, z)) * ramp(40, 160, z) * ramp(790, 690, z);
  const arm = (25 + 10 * ramp(1030, 1120, z)) * ramp(800, 860, z);
  const onArm = z > 800 ? ramp(0, 25, s - 178 - 40 * ramp(1150, 1000, z) * 0.3) * ramp(1330, 1180, z) : ramp(190, 215, s);
  const body = z < 700 ? leg : Math.max(trunk, leg);
  // little over the midline of the back, where skin is tied to the spines
  const tied = 1 - 0.6 * bell(s, 14) * ramp(-60, -30, y) * ramp(900, 950, z);
  const coverMm = (body * (1 - onArm) + (z > 800 ? arm : 0) * onArm) * tied;
  return (build === 'large' ? 1 : -1) * deviation * coverMm;
}
