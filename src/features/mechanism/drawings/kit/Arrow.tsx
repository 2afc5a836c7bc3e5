/** What happens, in order: a curved arrow through the given spots, its head at the last, a number at its start. */
import { at, smooth, type Spot } from './paths.ts';
import { NumberMark } from './NumberMark.tsx';

interface ArrowProps {
  readonly spots: readonly Spot[];
  readonly number?: number;
  readonly tone?: string;
  readonly width?: number;
  readonly dashed?: boolean;
  /** Where the number stands; at the arrow's start if not told. */
  readonly mark?: Spot;
}

export function Arrow({ spots, number, tone = 'accent', width = 4, dashed = false, mark }: ArrowProps) {
  const end = spots.at(-1) ?? [0, 0];
  const before = spots.at(-2) ?? [0, 0];
  const angle = Math.atan2(end[1] - before[1], end[0] - before[0]);
  const wing = (turn: number): Spot => [end[0] - Math.cos(angle + turn) * width * 3.4, end[1] - Math.sin(angle + turn) * width * 3.4];
  const neck: Spot = [end[0] - Math.cos(angle) * width * 2.2, end[1] - Math.sin(angle) * width * 2.2];
  const start = mark ?? spots[0];
  return (
    <g className={`tone-${tone}`}>
      <path className={dashed ? 'draw-arrow draw-arrow--dashed' : 'draw-arrow'} d={smooth([...spots.slice(0, -1), neck])} strokeWidth={width} />
      <path className="draw-arrow__head" d={`M${at(end)}L${at(wing(0.45))}L${at(neck)}L${at(wing(-0.45))}Z`} />
      {number !== undefined && start ? <NumberMark x={start[0]} y={start[1]} number={number} /> : null}
    </g>
  );
}
