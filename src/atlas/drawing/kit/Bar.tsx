/** A bar of a chart standing on y, with its number above. Sham is hatched, care dotted, so that colour is never the only difference. */
import { Appear } from '../motion/Appear.tsx';
import { Grow } from '../motion/Grow.tsx';

interface BarProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly tone?: 'real' | 'sham' | 'care' | 'accent' | 'disc';
  readonly value?: string;
  /** The part of the step in which it moves. */
  readonly moves?: readonly [from: number, to: number];
}

export function Bar({ x, y, width, height, tone = 'real', value, moves = [-1, -0.5] }: BarProps) {
  const top = y - height;
  let marks = '';
  if (tone === 'sham') {
    for (let rise = 10; rise < width + height; rise += 10) {
      const [x0, y0] = rise <= height ? [x, y - rise] : [x + (rise - height), top];
      const [x1, y1] = rise <= width ? [x + rise, y] : [x + width, y - (rise - width)];
      marks += `M${x0} ${y0}L${x1} ${y1}`;
    }
  } else if (tone === 'care') {
    for (let row = 8; row < height - 3; row += 10) for (let column = 7; column < width - 3; column += 10) marks += `M${x + column} ${y - row}h.1`;
  }
  return (
    <g className={`tone-${tone}`}>
      <Grow axis="y" y={y} from={moves[0]} to={moves[1]}>
        <rect className="draw-bar" x={x} y={top} width={width} height={height} />
        {marks ? <path className={tone === 'sham' ? 'draw-bar__hatch' : 'draw-bar__dots'} d={marks} /> : null}
      </Grow>
      {value ? (
        <Appear from={moves[1]}>
          <text className="draw-text draw-text--strong" x={x + width / 2} y={top - 8} textAnchor="middle" fontSize="21">
            {value}
          </text>
        </Appear>
      ) : null}
    </g>
  );
}
