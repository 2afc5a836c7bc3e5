/** A thought: a cloud with two small bubbles leading to the thinker at `from`. Children are drawn in it, centred on (x, y). */
import type { ReactNode } from 'react';
import { between, type Spot } from './paths.ts';

interface ThoughtProps {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly from: Spot;
  readonly children?: ReactNode;
}

export function Thought({ x, y, size = 1, from, children }: ThoughtProps) {
  const [near, far] = [between(from, [x, y + 24 * size], 0.28), between(from, [x, y + 24 * size], 0.62)];
  return (
    <g>
      <circle className="draw-card" cx={near[0]} cy={near[1]} r={3.5 * size} />
      <circle className="draw-card" cx={far[0]} cy={far[1]} r={6 * size} />
      <g transform={`translate(${x} ${y}) scale(${size})`}>
        <path className="draw-card" d="M-34 22C-52 22-58 2-44-8C-46-26-24-34-12-26C-4-40 24-40 30-24C48-28 60-10 48 2C56 18 40 28 28 22C18 32-2 34-10 26C-18 32-28 30-34 22Z" />
        {children}
      </g>
    </g>
  );
}
