/** The number of a happening, in the order of time. */
interface NumberMarkProps {
  readonly x: number;
  readonly y: number;
  readonly number: number;
}

export function NumberMark({ x, y, number }: NumberMarkProps) {
  return (
    <g className="draw-number">
      <circle cx={x} cy={y} r="14" />
      <text x={x} y={y + 6.5} textAnchor="middle" fontSize="19">
        {number}
      </text>
    </g>
  );
}
