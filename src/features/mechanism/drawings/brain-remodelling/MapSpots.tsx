/** Two finger areas on the body-sense strip: 2 and 3, `apart` from 0 (overlapping, smudged) to 1. Lies along the strip, tilted. */
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';
import { Shift } from '../../../../atlas/drawing/motion/Shift.tsx';

interface MapSpotsProps {
  readonly x: number;
  readonly y: number;
  readonly apart: number;
  readonly size?: number;
  readonly turn?: number;
  /** How far apart they were; they go from there to `apart` in the part of the step told by `moves`. */
  readonly was?: number;
  readonly moves?: readonly [from: number, to: number];
}

export function MapSpots({ x, y, apart, size = 16, turn = -72, was = apart, moves = [-2, -1] }: MapSpotsProps) {
  const step = size * (0.42 + apart * 1.1);
  const before = size * (0.42 + was * 1.1) - step;
  const [from, to] = moves;
  return (
    <g transform={`translate(${x} ${y}) rotate(${turn})`}>
      {apart < 0.5 ? (
        <ellipse className="draw-smudge" rx={size * 2} ry={size * 1.4} />
      ) : was < 0.5 ? (
        <Appear from={-1} until={from + (to - from) * 0.5}>
          <ellipse className="draw-smudge" rx={size * 2} ry={size * 1.4} />
        </Appear>
      ) : null}
      <Shift dx={-before} from={from} to={to}>
        <ellipse className="draw-spot tone-finger-two" cx={-step} rx={size} ry={size * 0.8} />
      </Shift>
      <Shift dx={before} from={from} to={to}>
        <ellipse className="draw-spot tone-finger-three" cx={step} rx={size} ry={size * 0.8} />
      </Shift>
    </g>
  );
}
