/** How a turned needle drags felt: spots near the upright at x are drawn to it, most at the height y; further off they are pulled straight. */
import type { Spot } from './paths.ts';

/** @param reach drawing units over which the pull fades @param pull 0 none, 1 up to the shaft */
export function dragTo(x: number, y: number, reach: number, pull: number): (spot: Spot) => Spot {
  return ([px, py]) => {
    const near = Math.exp(-Math.abs(px - x) / reach);
    const level = Math.exp(-(((py - y) / (reach * 1.5)) ** 2));
    const grip = pull * near * level;
    return [px - (px - x) * grip * 0.35, py + (y - py) * grip];
  };
}

/** The same, seen along the needle: the felt turns about its middle, less the further off. */
export function swirlAbout(x: number, y: number, reach: number, turn: number): (spot: Spot) => Spot {
  return ([px, py]) => {
    const [dx, dy] = [px - x, py - y];
    const far = Math.hypot(dx, dy);
    const angle = turn * Math.exp(-far / reach);
    const inward = 1 - 0.35 * Math.exp(-far / (reach * 1.4));
    return [x + (dx * Math.cos(angle) - dy * Math.sin(angle)) * inward, y + (dx * Math.sin(angle) + dy * Math.cos(angle)) * inward];
  };
}
