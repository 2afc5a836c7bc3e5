/** Common effects as people, rare harm as one dot among ten thousand, and both on a ladder of tens. */
import { scaleLog } from 'd3-scale';
import type { FigureView } from '../../../atlas/pages/Page.ts';
import { useWords } from '../../../i18n/WordsContext.tsx';
import { sayRange } from './figures.ts';
import { AxisText, DotMark, RuleMark } from './marks.tsx';
import { PeopleArray } from '../../../ui/parts/people/PeopleArray.tsx';
import { RowPlot } from './RowPlot.tsx';
import { rowWords } from './rowWords.tsx';

const place = scaleLog([0.05, 10_000], [1, 99]);
/** People of 10,000, and how the ladder says it. */
const RUNGS = [[0.1, '100000'], [1, '10000'], [10, '1000'], [100, '100'], [1000, '10']] as const;
const FIELD = 400;
/** Somewhere in the crowd, off the middle. */
const ONE = { x: 270, y: 138 };

export function SafetyPlot({ figure, guesses }: { readonly figure: FigureView; readonly guesses: Readonly<Record<string, number>> }) {
  const words = useWords();
  const any = figure.rows.find(({ id }) => id === 'any-mild');
  return (
    <div className="plot">
      <div className="harms">
        {any && any.low !== null && any.high !== null ? (
          <div>
            <PeopleArray row={any.id} count={Math.round(any.value / 100)} paint="dots" guess={guesses[any.id] ?? null} />
            <p className="arrays__range">
              {words('evidence.array9', { count: Math.round(any.value / 100), low: Math.round(any.low / 100), high: Math.round(any.high / 100) })}{' '}
              {guesses[any.id] === undefined ? null : words('evidence.yourGuess', { count: guesses[any.id] })}
            </p>
          </div>
        ) : null}
        <div>
          <svg className="crowd" viewBox={`0 0 ${FIELD} ${FIELD}`} aria-hidden="true" focusable="false">
            <rect width={FIELD} height={FIELD} fill="url(#plot-crowd)" />
            <circle className="crowd__one" cx={ONE.x} cy={ONE.y} r="4.5" />
            <circle className="crowd__ring" cx={ONE.x} cy={ONE.y} r="14" />
          </svg>
          <p className="arrays__range">{words('evidence.field')}</p>
        </div>
      </div>
      <RowPlot
        behind={RUNGS.map(([at]) => (
          <RuleMark key={at} at={place(at)} className="rule rule--faint" />
        ))}
        axis={RUNGS.map(([at, word]) => (
          <AxisText key={at} at={place(at)} className={at === 10 || at === 1000 || at === 0.1 ? 'axis-text--minor' : ''}>
            {words(`evidence.ladder.${word}`)}
          </AxisText>
        ))}
        rows={figure.rows.map((row) => ({
          id: row.id,
          ...rowWords({ row, words, value: words('evidence.perTenThousand', { share: sayRange(row, words) }) }),
          marks: <DotMark row={row.id} place={place} value={row.value} low={row.low} high={row.high} paint="dots" />,
        }))}
      />
    </div>
  );
}
