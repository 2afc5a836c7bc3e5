/** Path strings of the plates, in drawing units (640 x 420), rounded to a tenth so that markup stays small. */
export type Spot = readonly [number, number];

const tidy = (value: number): string => String(Math.round(value * 10) / 10);

export function at([x, y]: Spot): string {
  return `${tidy(x)} ${tidy(y)}`;
}

/** A smooth line through all spots (Catmull-Rom as cubic curves); closed returns to the first. */
export function smooth(spots: readonly Spot[], closed = false): string {
  const count = spots.length;
  const first = spots[0];
  if (!first) return '';
  const spot = (index: number): Spot => spots[closed ? (index + count) % count : Math.min(count - 1, Math.max(0, index))] ?? first;
  let path = `M${at(first)}`;
  for (let i = 0; i < (closed ? count : count - 1); i += 1) {
    const [a, b, c, d] = [spot(i - 1), spot(i), spot(i + 1), spot(i + 2)];
    const out: Spot = [b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6];
    const into: Spot = [c[0] - (d[0] - b[0]) / 6, c[1] - (d[1] - b[1]) / 6];
    path += `C${at(out)} ${at(into)} ${at(c)}`;
  }
  return closed ? `${path}Z` : path;
}

export function straight(spots: readonly Spot[], closed = false): string {
  return `M${spots.map(at).join('L')}${closed ? 'Z' : ''}`;
}

/** Spots along a wavy level line from x0 to x1. */
export function wave(x0: number, x1: number, y: number, height: number, length: number, phase = 0): Spot[] {
  const steps = Math.max(2, Math.round(Math.abs(x1 - x0) / (length / 4)));
  return Array.from({ length: steps + 1 }, (_, i): Spot => {
    const x = x0 + ((x1 - x0) * i) / steps;
    return [x, y + height * Math.sin((2 * Math.PI * (x - x0)) / length + phase)];
  });
}

/** The spot a part of the way from one to another. */
export function between(a: Spot, b: Spot, part: number): Spot {
  return [a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part];
}
