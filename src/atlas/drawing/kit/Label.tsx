/** Words on clear ground, tinted like the structure they name, with a thin leader that ends in a dot on it. A line break in the message breaks the line. */
import type { Spot } from './paths.ts';
import { at } from './paths.ts';

interface LabelProps {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly tone?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly size?: number;
  readonly strong?: boolean;
  /** Where the leader ends. It leaves from `from`, or from the near end of the first line. */
  readonly to?: Spot;
  readonly from?: Spot;
}

export function Label({ x, y, text, tone = 'ink', anchor = 'start', size = 19, strong = false, to, from }: LabelProps) {
  const lines = text.split('\n');
  const start: Spot = from ?? [anchor === 'end' ? x + 5 : x - 5, y - size * 0.32];
  return (
    <g className={`tone-${tone}`}>
      {to ? (
        <>
          <path className="draw-leader" d={`M${at(start)}L${at(to)}`} />
          <circle className="draw-leader__end" cx={to[0]} cy={to[1]} r="3" />
        </>
      ) : null}
      <text className={strong ? 'draw-text draw-text--strong' : 'draw-text'} x={x} y={y} textAnchor={anchor} fontSize={size}>
        {lines.map((line, index) => (
          <tspan key={line} x={x} dy={index === 0 ? undefined : size * 1.15}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
