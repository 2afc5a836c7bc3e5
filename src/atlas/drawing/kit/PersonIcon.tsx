/** A small standing person; and a square of many, filled from the bottom row up, for counts of 100. */
import { useId } from 'react';
import { Appear } from '../motion/Appear.tsx';
import { Reveal } from '../motion/Reveal.tsx';

const PERSON = 'm0-19a4.6 4.6 0 1 1 .01 0zm-5.4 1.4h10.8q2.6.2 2.6 3.2v9.4h-2.8v-7.4h-.8v19.4h-3.6v-11.2h-1.6v11.2h-3.6v-19.4h-.8v7.4h-2.8v-9.4q0-3 2.6-3.2z';

interface PersonIconProps {
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
  readonly tone?: string;
  readonly hollow?: boolean;
}

export function PersonIcon({ x, y, scale = 1, tone = 'real', hollow = false }: PersonIconProps) {
  return <path data-body="human" className={`tone-${tone} ${hollow ? 'draw-person--hollow' : 'draw-person'}`} transform={`translate(${x} ${y}) scale(${scale})`} d={`M0 0${PERSON}`} />;
}

interface PeopleProps {
  readonly x: number;
  readonly y: number;
  readonly count: number;
  readonly total?: number;
  readonly columns?: number;
  readonly gap?: number;
  readonly tone?: string;
  /** The part of the step in which the square fills from its foot. */
  readonly moves?: readonly [from: number, to: number];
}

/** (x, y) is the upper left of the square; each person stands in a cell `gap` wide and 1.6 gap high. Drawn as two tiled fills: a hundred people weigh as much as one. */
export function People({ x, y, count, total = 100, columns = 10, gap = 17, tone = 'real', moves }: PeopleProps) {
  const id = useId().replace(/[^\w-]/g, '');
  const [rows, high] = [Math.ceil(total / columns), gap * 1.6];
  const scale = Math.round((gap / 27) * 100) / 100;
  /** Cells from..to, counted from the lower left, as up to three boxes. */
  const cells = (from: number, to: number): string => {
    let path = '';
    for (let row = Math.floor(from / columns); row * columns < to; row += 1) {
      const [first, last] = [Math.max(from, row * columns) - row * columns, Math.min(to, (row + 1) * columns) - row * columns];
      path += `M${first * gap} ${((rows - 1 - row) * high).toFixed(1)}h${(last - first) * gap}v${high.toFixed(1)}H${first * gap}z`;
    }
    return path;
  };
  return (
    <g className={`tone-${tone}`} transform={`translate(${x} ${y})`}>
      {(['draw-person', 'draw-person--hollow'] as const).map((look) => (
        <pattern key={look} id={`${id}${look}`} width={gap} height={high.toFixed(1)} patternUnits="userSpaceOnUse">
          <path className={look} transform={`translate(${gap / 2} ${(high * 0.74).toFixed(1)}) scale(${scale})`} d={`M0 0${PERSON}`} />
        </pattern>
      ))}
      {moves ? (
        <>
          <Appear from={-1} until={moves[1] - 0.06}>
            <path fill={`url(#${id}draw-person--hollow)`} d={cells(0, count)} />
          </Appear>
          <Reveal name={id} x={0} y={(rows - Math.ceil(count / columns)) * high} width={columns * gap} height={Math.ceil(count / columns) * high} from={moves[0]} to={moves[1]} side="bottom">
            <path fill={`url(#${id}draw-person)`} d={cells(0, count)} />
          </Reveal>
        </>
      ) : (
        <path fill={`url(#${id}draw-person)`} d={cells(0, count)} />
      )}
      <path fill={`url(#${id}draw-person--hollow)`} d={cells(count, total)} />
    </g>
  );
}
