/** A group of brush strokes in one tone of ink. With `moves` they are written one after another, each for as long as it is. */
import { useStageClock } from '../../../../atlas/drawing/clock/StageClockContext.tsx';
import { smooth, type Spot } from '../../../../atlas/drawing/kit/paths.ts';
import { Brushed } from '../../../../atlas/drawing/motion/Brushed.tsx';
import { brushStroke } from './brushStroke.ts';

export type Stroke = readonly [width: number, spots: readonly Spot[], shape?: { readonly belly?: number; readonly start?: number; readonly end?: number }];

interface StrokesProps {
  readonly strokes: readonly Stroke[];
  readonly ink?: 'full' | 'mid' | 'wash';
  /** Unique on the plate; needed with `moves`. */
  readonly name?: string;
  /** The part of the step in which they are written. */
  readonly moves?: readonly [from: number, to: number];
}

export function Strokes({ strokes, ink = 'full', name = '', moves }: StrokesProps) {
  const moving = useStageClock() !== null;
  const className = ink === 'full' ? 'draw-brush' : `draw-brush draw-brush--${ink}`;
  const paths = strokes.map(([width, spots, shape], i) => brushStroke(spots, { width, seed: i + 1, ...shape }));
  if (!moves || !moving) return <path className={className} d={paths.join('')} />;
  const lengths = strokes.map(([, spots]) => lengthOf(spots));
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  const time = (length: number): number => moves[0] + ((moves[1] - moves[0]) * length) / whole;
  let gone = 0;
  return strokes.map(([width, spots], i) => {
    const [start, end] = [gone, gone + (lengths[i] ?? 0)];
    gone = end;
    return (
      <Brushed key={i} name={`${name}-${i}`} d={smooth(spots)} width={width * 1.5} from={time(start)} to={time(end)}>
        <path className={className} d={paths[i]} />
      </Brushed>
    );
  });
}

function lengthOf(spots: readonly Spot[]): number {
  return spots.reduce((sum, [x, y], i) => {
    const [px, py] = spots[i - 1] ?? [x, y];
    return sum + Math.hypot(x - px, y - py);
  }, 8);
}
