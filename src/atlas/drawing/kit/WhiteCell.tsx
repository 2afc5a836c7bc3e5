/** A white blood cell: round, soft-edged, its nucleus in lobes. */
interface WhiteCellProps {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly turn?: number;
}

export function WhiteCell({ x, y, size = 1, turn = 0 }: WhiteCellProps) {
  return (
    <g transform={`translate(${x} ${y}) rotate(${turn}) scale(${size})`}>
      <path className="draw-fill tone-cell" d="M0-17C9-19 17-11 17-2C20 7 12 16 3 17C-7 20-16 12-17 3C-20-7-10-16 0-17Z" />
      <path className="draw-fill tone-nucleus" d="M-8-5C-8-11 0-11 1-6C6-11 12-6 9-1C12 6 4 10 0 6C-5 10-11 5-8 0C-10-2-9-4-8-5Z" />
      <path className="draw-hair tone-cell" d="M-12 4h.1M-6 12h.1M8 11h.1M13 2h.1M2-13h.1" />
    </g>
  );
}
