/** When the arms are drawn as glass, and what counts as an arm. Metres, scene frame; kept equal to the skin's shader. */
import type { Triple } from '../camera/cameraPose.ts';

/** The arms hang outside this distance from the midline, between wrist and armpit. */
const ARM_FROM = 0.185;
const ARM_HEIGHTS = [0.58, 1.11] as const;

export function isArm(x: number, y: number): boolean {
  return Math.abs(x) > ARM_FROM && y > ARM_HEIGHTS[0] && y < ARM_HEIGHTS[1];
}

/**
 * 0 solid .. 1 glass: seen from the side, an arm would hide the flank behind it. Looking at a hand keeps it solid.
 * @param azimuth degrees round the body, 0 behind
 * @param target what is looked at
 */
export function glassArms(azimuth: number, target: Triple): number {
  if (Math.abs(target[0]) > ARM_FROM - 0.005 || target[1] < ARM_HEIGHTS[0] || target[1] > ARM_HEIGHTS[1]) return 0;
  const sideways = Math.abs(Math.sin((azimuth * Math.PI) / 180));
  const share = Math.min(1, Math.max(0, (sideways - 0.5) / 0.25));
  return share * share * (3 - 2 * share);
}
