/** A minute clock: the sector already gone by is tinted, one hand stands at its end. */
interface ClockFaceProps {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly minutes: number;
}

export function ClockFace({ x, y, radius, minutes }: ClockFaceProps) {
  const spot = (minute: number, reach: number): string => {
    const angle = (minute / 60) * Math.PI * 2 - Math.PI / 2;
    return `${(Math.cos(angle) * reach).toFixed(1)} ${(Math.sin(angle) * reach).toFixed(1)}`;
  };
  const ticks = Array.from({ length: 12 }, (_, i) => `M${spot(i * 5, radius * (i % 3 ? 0.84 : 0.74))}L${spot(i * 5, radius * 0.9)}`).join('');
  return (
    <g transform={`translate(${x} ${y})`} className="tone-accent">
      <circle className="draw-dial__rim" r={radius} strokeWidth={radius * 0.08} />
      <path className="draw-sector" d={`M0 0L${spot(0, radius * 0.7)}A${radius * 0.7} ${radius * 0.7} 0 ${minutes > 30 ? 1 : 0} 1 ${spot(minutes, radius * 0.7)}Z`} />
      <path className="draw-tick" d={ticks} />
      <path className="draw-hand" d={`M0 0L${spot(minutes, radius * 0.72)}`} />
      <circle className="draw-hand__pin" r={radius * 0.08} />
    </g>
  );
}
