/** A nerve cell: body with nucleus, short branching dendrites. Axons are NerveFibres of their own. */
import { noise } from './noise.ts';

interface NeuronProps {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly seed?: number;
  readonly tone?: string;
}

export function Neuron({ x, y, size = 24, seed = 4, tone = 'nerve' }: NeuronProps) {
  const random = noise(seed);
  const arms = 7;
  let body = '';
  let twigs = '';
  for (let i = 0; i <= arms; i += 1) {
    const angle = (i / arms) * Math.PI * 2 + 0.3;
    const dent = angle - Math.PI / arms;
    const point = (a: number, r: number): string => `${(Math.cos(a) * r).toFixed(1)} ${(Math.sin(a) * r).toFixed(1)}`;
    const reach = size * (1.5 + random() * 0.5);
    body += i === 0 ? `M${point(angle, reach)}` : `Q${point(dent, size * 0.55)} ${point(angle, i === arms ? size * 1.7 : reach)}`;
    twigs += `M${point(angle, reach * 0.9)}L${point(angle + 0.2, reach * 1.4)}M${point(angle, reach * 0.9)}L${point(angle - 0.24, reach * 1.3)}`;
  }
  return (
    <g className={`tone-${tone}`} transform={`translate(${x} ${y})`}>
      <path className="draw-cell__twigs" d={twigs} />
      <path className="draw-fill" d={`${body}Z`} />
      <circle className="draw-cell__nucleus" r={size * 0.36} />
      <circle className="draw-ink" r={size * 0.12} />
    </g>
  );
}
