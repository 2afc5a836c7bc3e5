/** 0 below `from`, 1 above `to`, smooth between. */
export function smoothstep(from: number, to: number, value: number): number {
  const t = Math.min(Math.max((value - from) / (to - from), 0), 1);
  return t * t * (3 - 2 * t);
}

/**
 * A quiet wave in mm across the fibres, by which the border of a tendon is frayed: value noise, 11 and 5 mm long, fixed.
 */
export function waviness(acrossMm: number): number {
  return 4.2 * (noise(acrossMm / 11) - 0.5) * 2 + 2 * (noise(acrossMm / 5 + 40) - 0.5) * 2;
}

function noise(at: number): number {
  const i = Math.floor(at);
  const t = at - i;
  const u = t * t * (3 - 2 * t);
  return hash(i) + (hash(i + 1) - hash(i)) * u;
}

function hash(i: number): number {
  let h = Math.imul((i | 0) ^ 0x9e3779b9, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) / 0xffffffff;
}
