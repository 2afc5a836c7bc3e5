/** Who advised what and when: above the line for, below against; payers are squares. All cards stay readable whatever the yardstick. */
import { scaleLinear } from 'd3-scale';
import { symbol, symbolCircle, symbolSquare } from 'd3-shape';
import { Unchecked } from '../../../atlas/evidence/Unchecked.tsx';
import type { FigureRow, FigureView } from '../../../atlas/pages/Page.ts';
import { useAtlas } from '../../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../../i18n/WordsContext.tsx';
import { YardSwitch } from '../YardSwitch.tsx';
import { percent } from './marks.tsx';

const across = scaleLinear([2005, 2024], [4, 96]);
const MARK_AREA = 190;
const CAMPS = ['allow', 'against'] as const;
type Camp = (typeof CAMPS)[number];

/** Advice against rests on the gap to sham; the others fit the gap to usual care or to nothing. */
function fits(row: FigureRow, yard: 'sham' | 'usual-care' | 'nothing'): boolean {
  return (campOf(row) === 'against') === (yard === 'sham');
}

function campOf(row: FigureRow): Camp {
  return row.group === 'do-not-offer' ? 'against' : 'allow';
}

export function GuidelineTimeline({ figure }: { readonly figure: FigureView }) {
  const words = useWords();
  const yard = useAtlas((state) => state.keys.yard);
  const above = figure.rows.filter((row) => campOf(row) === 'allow');
  return (
    <div className="plot">
      <YardSwitch />
      <svg className="years" width="100%" height="10em" aria-hidden="true" focusable="false">
        <line className="rule" x1="0" x2="100%" y1="60%" y2="60%" />
        {figure.rows.map((row) => {
          const y = campOf(row) === 'against' ? 80 : above.indexOf(row) % 2 === 0 ? 42 : 18;
          return (
            <g key={row.id} className={`year year--${campOf(row)}`} data-row={row.id} data-value={row.value} data-fits={fits(row, yard)}>
              <line className="year__stem" x1={percent(across(row.value))} x2={percent(across(row.value))} y1="60%" y2={percent(y)} />
              <svg x={percent(across(row.value))} y={percent(y)} overflow="visible">
                <path className="year__mark" d={symbol(row.payer ? symbolSquare : symbolCircle, MARK_AREA)() ?? ''} />
              </svg>
              <text className="axis-text" x={percent(across(row.value))} y={percent(y)} dy={campOf(row) === 'against' ? '1.7em' : '-0.8em'} textAnchor="middle">
                {row.value}
              </text>
            </g>
          );
        })}
      </svg>
      {CAMPS.map((camp) => (
        <section key={camp} className="camp" aria-label={words(`evidence.camp.${camp}`)}>
          <h4>{words(`evidence.camp.${camp}`)}</h4>
          <ul className="advice">
            {figure.rows
              .filter((row) => campOf(row) === camp)
              .map((row) => (
                <li key={row.id} className="advice__card" data-camp={camp} data-fits={fits(row, yard)}>
                  <p className="advice__who">
                    <span className={row.payer ? 'dot dot--payer' : 'dot'} /> <bdi>{row.value}</bdi> · {row.label}
                  </p>
                  <p className="advice__position">
                    {words(`evidence.position.${row.group as 'offer'}`)}
                    {row.payer ? ` (${words('evidence.payer')})` : ''} <Unchecked when={!row.checked} />
                  </p>
                  <p>{row.detail}</p>
                  {fits(row, yard) ? <p className="advice__fits">{words('evidence.fits')}</p> : null}
                </li>
              ))}
          </ul>
        </section>
      ))}
      <p className="plot__ask">{words('evidence.whichYard')}</p>
    </div>
  );
}
