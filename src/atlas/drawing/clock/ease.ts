/** How far a happening has come that runs from `from` to `to` of its step: 0 before, 1 after, straight between. */
export function share(at: number, from: number, to: number): number {
  if (at >= to) return 1;
  return at <= from ? 0 : (at - from) / (to - from);
}

/** The same, starting and ending gently. */
export function eased(at: number, from: number, to: number): number {
  const part = share(at, from, to);
  return part * part * (3 - 2 * part);
}

/** A swing that is still at both ends: -1..1, `count` times between `from` and `to`, 0 outside. `phase` in turns. */
export function swing(at: number, from: number, to: number, count: number, phase = 0): number {
  const part = share(at, from, to);
  if (part === 0 || part === 1) return 0;
  const calm = Math.min(1, part * 6, (1 - part) * 6);
  return Math.sin((part * count + phase) * Math.PI * 2) * calm;
}
