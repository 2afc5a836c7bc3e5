/** A small standing person; and a square of many, filled from the bottom row up, for counts of 100. */
const PERSON = 'm0-19a4.6 4.6 0 1 1 .01 0zm-5.4 1.4h10.8q2.6.2 2.6 3.2v9.4h-2.8v-7.4h-.8v19.4h-3.6v-11.2h-1.6v11.2h-3.6v-19.4h-.8v7.4h-2.8v-9.4q0-3 2.6-3.2z';

interface PersonIconProps {
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
  readonly tone?: string;
  readonly hollow?: boolean;
}

export function PersonIcon({ x, y, scale = 1, tone = 'real', hollow = false }: PersonIconProps) {
  return <path className={`tone-${tone} ${hollow ? 'draw-person--hollow' : 'draw-person'}`} transform={`translate(${x} ${y}) scale(${scale})`} d={`M0 0${PERSON}`} />;
}

interface PeopleProps {
  readonly x: number;
  readonly y: number;
  readonly count: number;
  readonly total?: number;
  readonly columns?: number;
  readonly gap?: number;
  readonly tone?: string;
}

/** (x, y) is the upper left of the square; each person stands in a cell `gap` wide and 1.6 gap high. */
export function People({ x, y, count, total = 100, columns = 10, gap = 17, tone = 'real' }: PeopleProps) {
  const rows = Math.ceil(total / columns);
  const scale = Math.round((gap / 27) * 100) / 100;
  const cells = (from: number, to: number): string => {
    let path = '';
    for (let i = from; i < to; i += 1) {
      const [column, row] = [i % columns, rows - 1 - Math.floor(i / columns)];
      path += `M${Math.round(((column + 0.5) * gap) / scale)} ${Math.round(((row + 0.74) * gap * 1.6) / scale)}${PERSON}`;
    }
    return path;
  };
  return (
    <g className={`tone-${tone}`} transform={`translate(${x} ${y}) scale(${scale})`}>
      <path className="draw-person" d={cells(0, count)} />
      <path className="draw-person--hollow" d={cells(count, total)} />
    </g>
  );
}
