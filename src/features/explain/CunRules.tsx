/** What the rules of the cun disagree about: the same number of cun in millimetres, by each rule. */
import { Cites } from '../../atlas/evidence/Cites.tsx';
import type { PointPage } from '../../atlas/pages/Page.ts';
import { useWords } from '../../i18n/WordsContext.tsx';

interface Row {
  readonly id: 'scapula' | 'stature' | 'ct' | 'used';
  readonly low: number;
  readonly high: number;
}

const WIDTH = 340;
const ROW = 30;
const LEFT = 138;
const RIGHT = 62;

export function CunRules({ page }: { readonly page: PointPage }) {
  const words = useWords();
  const { cun, exact } = page;
  if (!cun || !exact.rule) return null;
  const { scapula, stature, ctLow, ctHigh } = cun.spread;
  const out = exact.cunOut;
  const rows: readonly Row[] =
    out === null || scapula === undefined || stature === undefined || ctLow === undefined || ctHigh === undefined
      ? []
      : [
          { id: 'scapula', low: out * scapula, high: out * scapula },
          { id: 'stature', low: out * stature, high: out * stature },
          { id: 'ct', low: out * ctLow, high: out * ctHigh },
          { id: 'used', low: out * cun.mm, high: out * cun.mm },
        ];
  const most = Math.max(1, ...rows.map(({ high }) => high)) * 1.06;
  const at = (mm: number): number => LEFT + (mm / most) * (WIDTH - LEFT - RIGHT);
  const value = ({ low, high }: Row): string => (low === high ? words('finding.exact.value', { mm: mm1(low) }) : words('finding.exact.value', { mm: `${mm1(low)}–${mm1(high)}` }));
  return (
    <>
      <h3>{words('finding.exact.cun')}</h3>
      <p>
        {words('finding.exact.rule', { cun: exact.rule.cun, from: exact.rule.from, to: exact.rule.to })} {exact.rule.text} <Cites ids={exact.rule.sources} all={page.sources} />
      </p>
      {rows.length > 0 ? (
        <>
          <p>{words('finding.exact.offset', { cun: out })}</p>
          <svg className="cun-rules" viewBox={`0 0 ${WIDTH} ${rows.length * ROW + 4}`} role="img" aria-label={rows.map((row) => `${words(`finding.exact.rules.${row.id}`)}: ${value(row)}`).join('; ')}>
            <line className="cun-rules__axis" x1={LEFT} y1="0" x2={LEFT} y2={rows.length * ROW} />
            {rows.map((row, index) => {
              const y = index * ROW + ROW / 2 + 2;
              return (
                <g key={row.id} className={`cun-rules__row cun-rules__row--${row.id}`}>
                  <text x={LEFT - 10} y={y + 4.5} textAnchor="end">
                    {words(`finding.exact.rules.${row.id}`)}
                  </text>
                  <line className="cun-rules__way" x1={LEFT} y1={y} x2={at(row.low)} y2={y} />
                  <line className="cun-rules__end" x1={at(row.low) - 0.01} y1={y} x2={at(row.high)} y2={y} />
                  <text className="cun-rules__value" x={at(row.high) + 10} y={y + 4.5}>
                    {value(row)}
                  </text>
                </g>
              );
            })}
          </svg>
        </>
      ) : null}
    </>
  );
}

function mm1(value: number): string {
  return value.toFixed(1).replace(/\.0$/, '');
}
