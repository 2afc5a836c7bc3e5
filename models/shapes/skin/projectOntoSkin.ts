import type { Solid, Vec3 } from '../../types.ts';

/**
 * Where a straight line from outside first meets the skin (sphere tracing, then bisection).
 * @param from a place outside, mm
 * @param direction any length
 * @param reachMm how far to look
 * @returns the place on the skin within 0.01 mm, or undefined if the line passes by
 */
export function projectOntoSkin(skin: Solid, from: Vec3, direction: Vec3, reachMm = 400): Vec3 | undefined {
  const length = Math.hypot(direction[0], direction[1], direction[2]);
  if (length === 0) throw new Error('projectOntoSkin: the direction has no length');
  const [dx, dy, dz] = [direction[0] / length, direction[1] / length, direction[2] / length];
  const value = (t: number): number => skin.field(from[0] + t * dx, from[1] + t * dy, from[2] + t * dz);
  let outside = 0;
  let t = 0;
  while (t <= reachMm) {
    const gap = value(t);
    if (gap <= 0) {
      let inside = t;
      for (let i = 0; i < 30 && inside - outside > 0.01; i += 1) {
        const middle = (inside + outside) / 2;
        if (value(middle) > 0) outside = middle;
        else inside = middle;
      }
      return [from[0] + inside * dx, from[1] + inside * dy, from[2] + inside * dz];
    }
    outside = t;
    t += Math.max(0.2, gap * 0.6);
  }
  return undefined;
}
