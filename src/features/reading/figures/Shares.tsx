/** How many of 100 did clearly better, one picture of 100 for each group. Filled from the bottom row up. */
import { Cites } from '../../../atlas/evidence/Cites.tsx';
import type { ArticleFigure, CitationView } from '../../../atlas/pages/Page.ts';
import { useWords } from '../../../i18n/WordsContext.tsx';

type SharesFigure = Extract<ArticleFigure, { kind: 'shares' }>;

const ROW = 10;
const STEP = 10;

export function Shares({ figure, all }: { readonly figure: SharesFigure; readonly all: readonly CitationView[] }) {
  const words = useWords();
  return (
    <figure className="shares">
      <figcaption>
        {figure.title}: {figure.outcome} <Cites ids={figure.rows[0]?.sources ?? []} all={all} />
      </figcaption>
      <ul>
        {figure.rows.map(({ label, percent }) => {
          const count = Math.round(percent);
          return (
            <li key={label}>
              <Dots filled={count} />
              <p>
                <strong>{words('reading.shares.of', { count })}</strong>
                <span>{label}</span>
              </p>
            </li>
          );
        })}
      </ul>
      <p className="shares__note">{words('reading.shares.cannot')}</p>
    </figure>
  );
}

function Dots({ filled }: { readonly filled: number }) {
  return (
    <svg viewBox={`0 0 ${ROW * STEP} ${ROW * STEP}`} className="dots" aria-hidden="true" focusable="false">
      {Array.from({ length: ROW * ROW }, (_, index) => (
        <circle
          key={index}
          className={index < filled ? 'dot dot--on' : 'dot'}
          cx={(index % ROW) * STEP + STEP / 2}
          cy={ROW * STEP - Math.floor(index / ROW) * STEP - STEP / 2}
          r="3.6"
        />
      ))}
    </svg>
  );
}
