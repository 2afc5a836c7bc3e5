/**
 * A closed line on a section: u, v, u, v, ... without repeating the first corner. What a structure fills is where its
 * loops wind round a place (nonzero rule): its outer loops run one way, its holes the other.
 */
export type Loop = readonly number[];

/** Twice nothing: the area inside, positive or negative by the way the loop runs. */
export function loopArea(loop: Loop): number {
  let twice = 0;
  for (let i = 0; i < loop.length; i += 2) {
    const j = (i + 2) % loop.length;
    twice += loop[i]! * loop[j + 1]! - loop[j]! * loop[i + 1]!;
  }
  return twice / 2;
}

/** How often the loops run round a place; 0 outside. */
export function windingAt(loops: readonly Loop[], u: number, v: number): number {
  let winding = 0;
  for (const loop of loops) {
    for (let i = 0; i < loop.length; i += 2) {
      const j = (i + 2) % loop.length;
      const [u0, v0, u1, v1] = [loop[i]!, loop[i + 1]!, loop[j]!, loop[j + 1]!];
      if (v0 <= v !== v1 <= v) {
        const side = (u1 - u0) * (v - v0) - (u - u0) * (v1 - v0);
        if (v1 > v0 && side > 0) winding++;
        else if (v1 < v0 && side < 0) winding--;
      }
    }
  }
  return winding;
}

/** How far a place is from the nearest of the loops' lines; Infinity where there are none. */
export function distanceToLoops(loops: readonly Loop[], u: number, v: number): number {
  let least = Infinity;
  for (const loop of loops) {
    for (let i = 0; i < loop.length; i += 2) {
      const j = (i + 2) % loop.length;
      const [du, dv] = [loop[j]! - loop[i]!, loop[j + 1]! - loop[i + 1]!];
      const along = du * du + dv * dv;
      const t = along === 0 ? 0 : Math.min(1, Math.max(0, ((u - loop[i]!) * du + (v - loop[i + 1]!) * dv) / along));
      least = Math.min(least, Math.hypot(u - loop[i]! - t * du, v - loop[i + 1]! - t * dv));
    }
  }
  return least;
}
