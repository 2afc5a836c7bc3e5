/** Where a pointer stands on a line of stops, whichever way the line runs. Pure. */

type Box = Pick<DOMRectReadOnly, 'left' | 'top' | 'width' | 'height'>;

/**
 * @param stops boxes of the stops, first to last, evenly spaced along one axis; CSS px
 * @returns 0 at the middle of the first stop .. stops.length - 1 at the middle of the last, with fractions between
 */
export function placeOnLine(stops: readonly Box[], x: number, y: number): number {
  const [first, last] = [stops[0], stops.at(-1)];
  if (!first || !last) return 0;
  const from = { x: first.left + first.width / 2, y: first.top + first.height / 2 };
  const way = { x: last.left + last.width / 2 - from.x, y: last.top + last.height / 2 - from.y };
  const length = way.x ** 2 + way.y ** 2;
  const share = length === 0 ? 0 : ((x - from.x) * way.x + (y - from.y) * way.y) / length;
  return Math.min(1, Math.max(0, share)) * (stops.length - 1);
}
