/** A word on a solid chip: before, after, sham. (x, y) is its middle. Its width follows the length of the word. */
interface SignProps {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly tone?: string;
  readonly size?: number;
}

export function Sign({ x, y, text, tone = 'quiet', size = 18 }: SignProps) {
  const width = Math.max(...text.split('\n').map((line) => line.length)) * size * 0.53 + 24;
  const lines = text.split('\n');
  const height = lines.length * size * 1.2 + 12;
  return (
    <g className={`tone-${tone}`}>
      <rect className="draw-sign" x={x - width / 2} y={y - height / 2} width={width} height={height} rx="8" />
      {lines.map((line, i) => (
        <text key={line} className="draw-sign__text" x={x} y={y - height / 2 + 6 + size * (0.92 + i * 1.2)} textAnchor="middle" fontSize={size}>
          {line}
        </text>
      ))}
    </g>
  );
}
