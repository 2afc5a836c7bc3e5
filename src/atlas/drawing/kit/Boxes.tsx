/** Rows of small boxes, each a study; the first `count` filled, the rest hollow. (x, y) is the upper left; a box takes `size` with its gap. */
interface BoxesProps {
  readonly x: number;
  readonly y: number;
  readonly count: number;
  readonly total: number;
  readonly columns: number;
  readonly size: number;
  readonly tone?: string;
}

export function Boxes({ x, y, count, total, columns, size, tone = 'real' }: BoxesProps) {
  const side = Math.round(size * 0.76);
  const cells = (from: number, to: number): string =>
    Array.from({ length: to - from }, (_, i) => {
      const [column, row] = [(from + i) % columns, Math.floor((from + i) / columns)];
      return `M${x + column * size} ${y + row * size}h${side}v${side}h${-side}z`;
    }).join('');
  return (
    <g className={`tone-${tone}`}>
      <path className="draw-person--hollow" d={cells(count, total)} />
      <path className="draw-bar" d={cells(0, count)} />
    </g>
  );
}
