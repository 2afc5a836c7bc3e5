/** The needle is turned: an arrow runs round the shaft, in front of it, at (x, y). */
import { Appear } from '../motion/Appear.tsx';
import { Draw } from '../motion/Draw.tsx';

interface TurnMarkProps {
  readonly x: number;
  readonly y: number;
  readonly radius?: number;
  /** The part of the step in which the arrow goes round. */
  readonly moves?: readonly [from: number, to: number];
}

export function TurnMark({ x, y, radius = 26, moves = [-1, -0.5] }: TurnMarkProps) {
  const flat = radius * 0.36;
  return (
    <g className="tone-accent" transform={`translate(${x} ${y})`}>
      <Draw className="draw-arrow" strokeWidth={4} from={moves[0]} to={moves[1]} d={`M${radius * 0.55} ${-flat * 0.86}A${radius} ${flat} 0 1 0 ${radius * 0.86} ${flat * 0.5}`} />
      <Appear from={moves[1] - 0.03} to={moves[1]}>
        <path className="draw-arrow__head" d={`M${radius * 1.06} ${-flat * 0.5}L${radius * 0.5} ${flat * 0.46}L${radius * 1.14} ${flat * 1.1}Z`} />
      </Appear>
    </g>
  );
}
