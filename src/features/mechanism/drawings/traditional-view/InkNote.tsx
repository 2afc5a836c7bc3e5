/** A note in the margin of an ink drawing, with a thin line to what it names. */
import { at, type Spot } from '../../../../atlas/drawing/kit/paths.ts';

interface InkNoteProps {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly to?: Spot;
  readonly from?: Spot;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly size?: number;
  readonly seal?: boolean;
}

export function InkNote({ x, y, text, to, from, anchor = 'start', size = 20, seal = false }: InkNoteProps) {
  const start: Spot = from ?? [anchor === 'end' ? x + 6 : x - 6, y - 7];
  return (
    <g>
      {to ? <path className="draw-ink-leader" d={`M${at(start)}L${at(to)}`} /> : null}
      <text className={seal ? 'draw-brush__text draw-brush__text--seal' : 'draw-brush__text'} x={x} y={y} textAnchor={anchor} fontSize={size}>
        {text.split('\n').map((line, i) => (
          <tspan key={line} x={x} dy={i === 0 ? undefined : size * 1.18}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
