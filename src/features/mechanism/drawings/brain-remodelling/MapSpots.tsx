/** Two finger areas on the body-sense strip: 2 and 3, `apart` from 0 (overlapping, smudged) to 1. Lies along the strip, tilted. */
interface MapSpotsProps {
  readonly x: number;
  readonly y: number;
  readonly apart: number;
  readonly size?: number;
  readonly turn?: number;
}

export function MapSpots({ x, y, apart, size = 16, turn = -72 }: MapSpotsProps) {
  const step = size * (0.42 + apart * 1.1);
  const blur = apart < 0.5;
  return (
    <g transform={`translate(${x} ${y}) rotate(${turn})`}>
      {blur ? <ellipse className="draw-smudge" rx={size * 2} ry={size * 1.4} /> : null}
      <ellipse className="draw-spot tone-finger-two" cx={-step} rx={size} ry={size * 0.8} />
      <ellipse className="draw-spot tone-finger-three" cx={step} rx={size} ry={size * 0.8} />
    </g>
  );
}
