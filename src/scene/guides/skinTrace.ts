/** Lines on the skin at one height: where a level plane meets the back. Metres, scene frame. Pure. */

export type Triple = readonly [number, number, number];

/**
 * The line on the back of the body at a height, from one side to the other.
 * @param y height of the plane
 * @param from least x, `to` greatest x of the wanted line
 * @param stepM distance between its points across the body
 * @returns points by rising x; empty where the body has no back there
 */
export function skinTrace(positions: ArrayLike<number>, indices: ArrayLike<number>, y: number, from: number, to: number, stepM = 0.006): Triple[] {
  const bins = Math.max(1, Math.round((to - from) / stepM));
  // The back faces -z: of all that the plane meets, the least z is the skin of the back.
  const depth = new Float64Array(bins + 1).fill(Infinity);
  const meet = (ax: number, az: number, bx: number, bz: number): void => {
    const [x0, z0, x1, z1] = ax < bx ? [ax, az, bx, bz] : [bx, bz, ax, az];
    const first = Math.max(0, Math.ceil((x0 - from) / stepM));
    const last = Math.min(bins, Math.floor((x1 - from) / stepM));
    for (let bin = first; bin <= last; bin++) {
      const share = x1 > x0 ? (from + bin * stepM - x0) / (x1 - x0) : 0;
      depth[bin] = Math.min(depth[bin]!, z0 + (z1 - z0) * share);
    }
  };
  for (let t = 0; t < indices.length; t += 3) {
    const corners = [indices[t]! * 3, indices[t + 1]! * 3, indices[t + 2]! * 3] as const;
    const cuts: [number, number][] = [];
    for (let k = 0; k < 3; k++) {
      const [a, b] = [corners[k as 0]!, corners[((k + 1) % 3) as 0]!];
      const [ya, yb] = [positions[a + 1]! - y, positions[b + 1]! - y];
      if (ya < 0 === yb < 0) continue;
      const share = ya / (ya - yb);
      cuts.push([positions[a]! + (positions[b]! - positions[a]!) * share, positions[a + 2]! + (positions[b + 2]! - positions[a + 2]!) * share]);
    }
    if (cuts.length === 2) meet(...cuts[0]!, ...cuts[1]!);
  }
  return Array.from(depth, (z, bin): Triple => [from + bin * stepM, y, z]).filter(([, , z]) => z < Infinity);
}
