/** A nerve signal: a bright core with short rays. `weak` draws a smaller one without rays. */
import { useShade } from './Plate.tsx';

interface PulseProps {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly weak?: boolean;
}

export function Pulse({ x, y, size = 9, weak = false }: PulseProps) {
  const shade = useShade();
  const rays = Array.from({ length: 8 }, (_, i) => {
    const [cos, sin] = [Math.cos((i * Math.PI) / 4 + 0.2), Math.sin((i * Math.PI) / 4 + 0.2)];
    const [from, to] = [size * 1.05, size * (i % 2 ? 1.5 : 1.9)];
    return `M${(cos * from).toFixed(1)} ${(sin * from).toFixed(1)}L${(cos * to).toFixed(1)} ${(sin * to).toFixed(1)}`;
  });
  return (
    <g className="draw-pulse" transform={`translate(${x} ${y})`}>
      <circle r={size * (weak ? 1.6 : 2.6)} fill={shade('glow')} />
      {weak ? null : <path className="draw-pulse__rays" d={rays.join('')} />}
      <circle className="draw-pulse__core" r={size * (weak ? 0.5 : 0.62)} />
    </g>
  );
}
