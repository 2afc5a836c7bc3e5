/** Axes of a small chart: a foot line, and a rising line when asked; the chart's ground runs from (x, y) down to the foot. */
interface AxisProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly upright?: boolean;
  readonly arrows?: boolean;
}

export function Axis({ x, y, width, height, upright = true, arrows = false }: AxisProps) {
  const foot = y + height;
  return (
    <g>
      <path className="draw-axis" d={`${upright ? `M${x} ${y}` : `M${x} ${foot}`}V${foot}H${x + width}`} />
      {arrows ? <path className="draw-axis" d={`M${x - 6} ${y + 10}L${x} ${y}L${x + 6} ${y + 10}M${x + width - 10} ${foot - 6}L${x + width} ${foot}L${x + width - 10} ${foot + 6}`} /> : null}
    </g>
  );
}
