/**
 * What harm happened, and how often. Rates of 100 patients share one scale, with their range where the source gives one;
 * rarer things are counts in words, since a picture of 100 would mislead.
 */
import { Cites } from '../../../atlas/evidence/Cites.tsx';
import { Unchecked } from '../../../atlas/evidence/Unchecked.tsx';
import type { ArticleFigure, CitationView, HarmRow } from '../../../atlas/pages/Page.ts';
import { useWords } from '../../../i18n/WordsContext.tsx';
import { roundRate } from './roundRate.ts';

type HarmsFigure = Extract<ArticleFigure, { kind: 'harms' }>;

/** End of the scale, of 100 patients. */
const SCALE = 30;

export function Harms({ figure, all }: { readonly figure: HarmsFigure; readonly all: readonly CitationView[] }) {
  const words = useWords();
  const common = figure.rows.filter(({ ofHundred }) => ofHundred).toSorted((a, b) => b.value - a.value);
  const rare = figure.rows.filter(({ ofHundred }) => !ofHundred);
  return (
    <div className="harm-rates">
      <h3>{words('reading.harms.ofHundred')}</h3>
      <ul className="harm-rates__bars">
        {common.map((row) => (
          <li key={row.id}>
            <span className="harm-rates__what">
              {row.what} <Cites ids={row.sources} all={all} /> <Unchecked when={!row.checked} />
            </span>
            <span className="harm-rates__value">
              <Value row={row} />
            </span>
            <Bar row={row} />
          </li>
        ))}
      </ul>
      <h3>{words('reading.harms.rare')}</h3>
      <ul className="harm-rates__counts">
        {rare.map((row) => (
          <li key={row.id}>
            <strong>
              <Value row={row} /> {row.unit}
            </strong>
            <span>
              {row.what} <Cites ids={row.sources} all={all} /> <Unchecked when={!row.checked} />
            </span>
          </li>
        ))}
      </ul>
      <p className="harm-rates__why">{figure.why}</p>
    </div>
  );
}

function Value({ row: { value, low, high } }: { readonly row: HarmRow }) {
  const words = useWords();
  const shown = value === 0 ? words('reading.harms.none') : words('reading.harms.about', { value: roundRate(value) });
  return (
    <>
      {Number.isInteger(value) && value > 0 ? value : shown}
      {low === null || high === null ? null : <small> ({words('reading.harms.range', { low: roundRate(low), high: roundRate(high) })})</small>}
    </>
  );
}

function Bar({ row: { value, low, high } }: { readonly row: HarmRow }) {
  return (
    <svg viewBox={`0 0 ${SCALE} 3`} preserveAspectRatio="none" className="harm-rates__bar" aria-hidden="true" focusable="false">
      <rect width={SCALE} height="3" className="harm-rates__track" />
      <rect width={value} height="3" className="harm-rates__fill" />
      {low === null || high === null ? null : <rect x={low} y="1.2" width={high - low} height="0.6" className="harm-rates__range" />}
    </svg>
  );
}
