/** The needle is turned: an arrow runs round the shaft, in front of it, at (x, y). */
interface TurnMarkProps {
  readonly x: number;
  readonly y: number;
  readonly radius?: number;
}

export function TurnMark({ x, y, radius = 26 }: TurnMarkProps) {
  const flat = radius * 0.36;
  return (
    <g className="tone-accent" transform={`translate(${x} ${y})`}>
      <path className="draw-arrow" strokeWidth="4" d={`M${radius * 0.55} ${-flat * 0.86}A${radius} ${flat} 0 1 0 ${radius * 0.86} ${flat * 0.5}`} />
      <path className="draw-arrow__head" d={`M${radius * 1.06} ${-flat * 0.5}L${radius * 0.5} ${flat * 0.46}L${radius * 1.14} ${flat * 1.1}Z`} />
    </g>
  );
}
