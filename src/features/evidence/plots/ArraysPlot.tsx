/** Separate arrays of a hundred people for each group, side by side, with the range of each and of the gap between them. */
import type { FigureView } from '../../../atlas/pages/Page.ts';
import { Unchecked } from '../../../atlas/evidence/Unchecked.tsx';
import type { Words } from '../../../i18n/createTranslator.ts';
import { useWords } from '../../../i18n/WordsContext.tsx';
import { sayNumber } from './figures.ts';
import { PeopleArray } from '../../../ui/parts/people/PeopleArray.tsx';
import { paintOf } from '../../../atlas/evidence/paintOf.ts';

interface ArraysPlotProps {
  readonly figure: FigureView;
  readonly guesses: Readonly<Record<string, number>>;
}

export function ArraysPlot({ figure, guesses }: ArraysPlotProps) {
  const words = useWords();
  return (
    <div className="plot">
      <ul className="arrays">
        {figure.rows.map((row) => (
          <li key={row.id} className="arrays__one">
            <p className="arrays__label">{row.label}</p>
            <PeopleArray row={row.id} count={Math.round(row.value)} paint={paintOf(row.id)} guess={guesses[row.id] ?? null} />
            <p className="arrays__count">
              <strong>{Math.round(row.value)}</strong> {words('evidence.of100')} <Unchecked when={!row.checked} />
            </p>
            {row.low === null || row.high === null ? null : <p className="arrays__range">{words('evidence.likely', { low: Math.round(row.low), high: Math.round(row.high) })}</p>}
            {guesses[row.id] === undefined ? null : <p className="arrays__range">{words('evidence.yourGuess', { count: guesses[row.id] })}</p>}
          </li>
        ))}
      </ul>
      {figure.differences
        .filter(({ pair }) => pair[0] === 'real')
        .map(({ pair, difference, low, high }) => (
          <p key={pair.join()} className="arrays__gap">
            {words('evidence.gap', {
              other: words(`evidence.other.${pair[1] as 'sham'}`),
              difference: Math.round(difference),
              low: sayMore(low, words),
              high: sayMore(high, words),
            })}
          </p>
        ))}
      {figure.rows.some(({ ownRange }) => ownRange) ? <p className="plot__aside">{words('evidence.ownSum')}</p> : null}
    </div>
  );
}

function sayMore(value: number, words: Words): string {
  return words(value < 0 ? 'evidence.fewer' : 'evidence.more', { people: sayNumber(Math.abs(Math.round(value))) });
}
