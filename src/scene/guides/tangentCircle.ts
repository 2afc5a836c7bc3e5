/** A circle that lies on a surface at a place. Metres, scene frame. Pure. */
export type Triple = readonly [number, number, number];

/**
 * @param normal unit normal of the surface
 * @param parts number of sides; the first point is repeated at the end
 */
export function tangentCircle(at: Triple, normal: Triple, radius: number, parts: number): Triple[] {
  // Any direction across the normal will do; the one nearest to level keeps the start at the side.
  const level = Math.hypot(normal[0], normal[2]);
  const across: Triple = level > 1e-6 ? [-normal[2] / level, 0, normal[0] / level] : [1, 0, 0];
  const along: Triple = [normal[1] * across[2] - normal[2] * across[1], normal[2] * across[0] - normal[0] * across[2], normal[0] * across[1] - normal[1] * across[0]];
  return Array.from({ length: parts + 1 }, (_, k): Triple => {
    const turn = (k / parts) * 2 * Math.PI;
    const [c, s] = [Math.cos(turn) * radius, Math.sin(turn) * radius];
    return [at[0] + across[0] * c + along[0] * s, at[1] + across[1] * c + along[1] * s, at[2] + across[2] * c + along[2] * s];
  });
}
