/** What happens, in order: a curved arrow through the given spots, its head at the last, a number at its start. With `moves` it grows. */
import { at, smooth, type Spot } from './paths.ts';
import { Appear } from '../motion/Appear.tsx';
import { Draw } from '../motion/Draw.tsx';
import { NumberMark } from './NumberMark.tsx';

interface ArrowProps {
  readonly spots: readonly Spot[];
  readonly number?: number;
  readonly tone?: string;
  readonly width?: number;
  readonly dashed?: boolean;
  /** Where the number stands; at the arrow's start if not told. */
  readonly mark?: Spot;
  /** The part of the step in which it grows. */
  readonly moves?: readonly [from: number, to: number];
}

export function Arrow({ spots, number, tone = 'accent', width = 4, dashed = false, mark, moves = [-1, -0.5] }: ArrowProps) {
  const end = spots.at(-1) ?? [0, 0];
  const before = spots.at(-2) ?? [0, 0];
  const angle = Math.atan2(end[1] - before[1], end[0] - before[0]);
  const wing = (turn: number): Spot => [end[0] - Math.cos(angle + turn) * width * 3.4, end[1] - Math.sin(angle + turn) * width * 3.4];
  const neck: Spot = [end[0] - Math.cos(angle) * width * 2.2, end[1] - Math.sin(angle) * width * 2.2];
  const start = mark ?? spots[0];
  return (
    <g className={`tone-${tone}`}>
      {dashed ? (
        <Appear from={moves[0]}>
          <path className="draw-arrow draw-arrow--dashed" d={smooth([...spots.slice(0, -1), neck])} strokeWidth={width} />
        </Appear>
      ) : (
        <Draw className="draw-arrow" d={smooth([...spots.slice(0, -1), neck])} strokeWidth={width} from={moves[0]} to={moves[1]} />
      )}
      <Appear from={moves[1] - 0.02} to={moves[1]}>
        <path className="draw-arrow__head" d={`M${at(end)}L${at(wing(0.45))}L${at(neck)}L${at(wing(-0.45))}Z`} />
      </Appear>
      {number !== undefined && start ? (
        <Appear from={moves[0]}>
          <NumberMark x={start[0]} y={start[1]} number={number} />
        </Appear>
      ) : null}
    </g>
  );
}
