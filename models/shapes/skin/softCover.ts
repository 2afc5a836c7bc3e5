import type { Vec3 } from '../../types.ts';
import { bell, ramp } from './ramp.ts';
import { midlineX } from './skinTable.ts';

/**
 * Depth from the skin to the fascia in front of quadratus lumborum, men, mean of both sides, mm, with its standard
 * deviation (Yang 2016, MRI), and the heights of the two points in this body.
 */
const MEASURED = [
  { point: 'BL51', z: 1015, depthMm: 47.7, deviationMm: 9.9 },
  { point: 'BL52', z: 992, depthMm: 56.3, deviationMm: 8.9 },
] as const;
const [UPPER, LOWER] = MEASURED;

/** One standard deviation as a share of the depth, mean of the two points: what is taken everywhere else. */
const SHARE = (UPPER.deviationMm / UPPER.depthMm + LOWER.deviationMm / LOWER.depthMm) / 2;

/** Depth of that fascia in this body, mm: there the moves end. */
const DEPTH_HERE_MM = 42;
/** The moves are smoothed and slant with the skin; so much more is needed for the depth straight forward to differ as published. */
const SLANT = 1.36;

/** 1 in the loin, where the depths were measured, 0 elsewhere. */
function inLoin(s: number, y: number, z: number): number {
  return ramp(930, 975, z) * ramp(1070, 1035, z) * ramp(135, 105, s) * ramp(-80, -40, y);
}

/**
 * Thickness of the soft cover under a place of the skin, mm. In the loin the way to the fascia in front of quadratus
 * lumborum; elsewhere an assumption: belly 62, flanks 50, chest 28, buttocks 60, thighs 45, upper arms 35, calves and forearms 25, hands, feet and head hardly any.
 */
export function softCoverMm([x, y, z]: Vec3): number {
  const s = Math.abs(x - midlineX);
  const chest = ramp(1060, 1130, z);
  const trunk = (50 - 22 * chest) * ramp(1400, 1290, z) * ramp(690, 780, z)
    + 12 * bell((z - 930) / 110, 1) * ramp(-120, -170, y) + 10 * bell((z - 800) / 70, 1) * ramp(-60, -20, y);
  const leg = (25 + 20 * ramp(380, 560, z)) * ramp(40, 160, z) * ramp(790, 690, z);
  const arm = (25 + 10 * ramp(1030, 1120, z)) * ramp(800, 860, z);
  const onArm = z > 800 ? ramp(0, 25, s - 178 - 40 * ramp(1150, 1000, z) * 0.3) * ramp(1330, 1180, z) : ramp(190, 215, s);
  const body = z < 700 ? leg : Math.max(trunk, leg);
  // little over the midline of the back, where skin is tied to the spines
  const tied = 1 - 0.6 * bell(s, 14) * ramp(-60, -30, y) * ramp(900, 950, z);
  const assumed = (body * (1 - onArm) + (z > 800 ? arm : 0) * onArm) * tied;
  const loin = inLoin(s, y, z);
  return assumed + (DEPTH_HERE_MM * tied - assumed) * loin;
}

/** By what share of its soft cover a large body has more than this one, and a slim one less: one standard deviation. */
export function buildShare([x, y, z]: Vec3): number {
  const deviationMm = LOWER.deviationMm + (UPPER.deviationMm - LOWER.deviationMm) * ramp(LOWER.z, UPPER.z, z);
  const measured = (SLANT * deviationMm) / DEPTH_HERE_MM;
  return SHARE + (measured - SHARE) * inLoin(Math.abs(x - midlineX), y, z);
}
