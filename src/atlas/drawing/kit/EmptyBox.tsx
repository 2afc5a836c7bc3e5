/** Nothing is known here: an empty box with a dashed edge and the words inside. A finished state, not a gap. */
interface EmptyBoxProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text?: string;
  readonly size?: number;
}

export function EmptyBox({ x, y, width, height, text, size = 20 }: EmptyBoxProps) {
  const lines = text?.split('\n') ?? [];
  const first = y + height / 2 + size * 0.34 - ((lines.length - 1) * size * 1.2) / 2;
  return (
    <g>
      <rect className="draw-empty" x={x} y={y} width={width} height={height} rx="10" />
      {lines.map((line, i) => (
        <text key={line} className="draw-empty__text" x={x + width / 2} y={first + i * size * 1.2} textAnchor="middle" fontSize={size}>
          {line}
        </text>
      ))}
    </g>
  );
}
