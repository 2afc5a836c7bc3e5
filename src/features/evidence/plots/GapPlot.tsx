/** How much more pain fell with acupuncture than with something else. The yardstick chooses which gap is looked at. */
import { scaleLinear } from 'd3-scale';
import { Unchecked } from '../../../atlas/evidence/Unchecked.tsx';
import type { FigureView } from '../../../atlas/pages/Page.ts';
import { useAtlas } from '../../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../../i18n/WordsContext.tsx';
import { YardSwitch } from '../YardSwitch.tsx';
import { sayNumber } from './figures.ts';
import { AxisText, DotMark, percent, RuleMark } from './marks.tsx';
import { RowPlot, type PlotRow } from './RowPlot.tsx';
import { rowWords } from './rowWords.tsx';
import { paintOf } from '../../../atlas/evidence/paintOf.ts';

const FROM = -5;
const TO = 30;
const place = scaleLinear([FROM, TO], [1, 99]);
const TICKS = [0, 15, 30];
/** Points of 100 that the review counts as a difference that matters. */
const MATTERS = 15;
const ROW_OF = { sham: 'sham', 'usual-care': 'usual-care', nothing: 'no-treatment' } as const;

export function GapPlot({ figure }: { readonly figure: FigureView }) {
  const words = useWords();
  const yard = useAtlas((state) => state.keys.yard);
  const chosen = figure.rows.find(({ id }) => id === ROW_OF[yard]);
  const rows = figure.rows.filter(({ id }) => id !== 'exercise');
  const exercise = figure.rows.filter(({ id }) => id === 'exercise');
  const behind = (
    <>
      <rect className="zone" x={percent(place(0))} width={percent(place(MATTERS) - place(0))} y="0" height="100%" />
      <RuleMark at={place(MATTERS)} className="rule rule--threshold" />
      <RuleMark at={place(0)} />
    </>
  );
  const axis = (
    <>
      {TICKS.map((tick) => (
        <AxisText key={tick} at={place(tick)}>
          {String(tick)}
        </AxisText>
      ))}
      <AxisText at={place(TO)} y="2.5em" anchor="end">{`${words('evidence.better')} →`}</AxisText>
    </>
  );
  const draw = (row: FigureView['rows'][number], state?: 'faint'): PlotRow => ({
    id: row.id,
    ...rowWords({ row, words }),
    ...(state === undefined ? {} : { state }),
    marks: <DotMark row={row.id} place={place} value={row.value} low={row.low} high={row.high} paint={paintOf(row.id)} />,
  });
  return (
    <div className="plot">
      <YardSwitch />
      {chosen && chosen.low !== null && chosen.high !== null ? (
        <p className="gap__says" role="status">
          {words('evidence.yardSays', {
            other: words(`evidence.yardOther.${yard}`),
            points: sayNumber(Math.round(chosen.value)),
            low: sayNumber(Math.round(chosen.low)),
            high: sayNumber(Math.round(chosen.high)),
            certainty: words(`evidence.certainty.${chosen.group === 'moderate' ? 'moderate' : 'low'}`),
          })}{' '}
          <Unchecked when={!chosen.checked} />
        </p>
      ) : null}
      <RowPlot behind={behind} axis={axis} rows={[...(chosen ? [slide(chosen, words(`evidence.yard.${yard}`))] : []), ...rows.map((row) => draw(row, row.id === chosen?.id ? undefined : 'faint'))]} />
      <p className="plot__key">
        <span className="key-zone" /> {words('evidence.notice')}
      </p>
      <p className="plot__aside">{words('evidence.exercise')}</p>
      <RowPlot behind={behind} axis={axis} rows={exercise.map((row) => draw(row))} />
    </div>
  );
}

/** The same dot for every yardstick: it slides to the gap that is looked at. */
function slide(row: FigureView['rows'][number], label: string): PlotRow {
  return {
    id: 'chosen',
    label,
    value: sayNumber(Math.round(row.value)),
    state: 'strong',
    marks: (
      <>
        {row.low === null || row.high === null ? null : <rect className="gap__range" x={percent(place(row.low))} width={percent(place(row.high) - place(row.low))} y="38%" height="24%" rx="4" />}
        <circle className="gap__dot" cx={percent(place(row.value))} cy="50%" r="11" />
      </>
    ),
  };
}
