/** Where the four sides of the body stand on a ring on the floor, as the eye sees it. Pure. */
import type { StandardView } from '../../../scene/SceneProps.ts';

export type SideView = Exclude<StandardView, 'top'>;

/** Azimuth from which each side is looked at, in degrees: 0 straight behind, positive towards the subject's right. */
export const SIDES: Readonly<Record<SideView, number>> = { back: 0, right: 90, front: 180, left: -90 };

/**
 * @param azimuth of the eye, degrees
 * @returns across (-1 left .. 1 right on the screen) and near (-1 behind the figure .. 1 before it)
 */
export function ringPlace(side: SideView, azimuth: number): { readonly across: number; readonly near: number } {
  const turn = ((SIDES[side] - azimuth) * Math.PI) / 180;
  return { across: Math.sin(turn), near: Math.cos(turn) };
}

/** The side that is looked at, for an eye anywhere round the body. */
export function nearestSide(azimuth: number): SideView {
  const sides = Object.keys(SIDES) as SideView[];
  return sides.reduce((best, side) => (ringPlace(side, azimuth).near > ringPlace(best, azimuth).near ? side : best));
}

/** Width of a figure seen from there, as a share of its width from behind: a body is deeper than a sheet of paper. */
export function figureWidth(azimuth: number): number {
  const turn = (azimuth * Math.PI) / 180;
  return Math.hypot(Math.cos(turn), 0.52 * Math.sin(turn));
}
