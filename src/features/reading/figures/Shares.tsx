/** How many of 100 did clearly better, one picture of 100 for each group. Filled from the bottom row up. */
import { Cites } from '../../../atlas/evidence/Cites.tsx';
import { paintOf } from '../../../atlas/evidence/paintOf.ts';
import type { ArticleFigure, CitationView } from '../../../atlas/pages/Page.ts';
import { useWords } from '../../../i18n/WordsContext.tsx';
import { PaintDefs } from '../../../ui/parts/people/PaintDefs.tsx';
import { PeopleArray } from '../../../ui/parts/people/PeopleArray.tsx';

type SharesFigure = Extract<ArticleFigure, { kind: 'shares' }>;

export function Shares({ figure, all }: { readonly figure: SharesFigure; readonly all: readonly CitationView[] }) {
  const words = useWords();
  return (
    <figure className="shares">
      <PaintDefs />
      <figcaption>
        {figure.title}: {figure.outcome} <Cites ids={figure.rows[0]?.sources ?? []} all={all} />
      </figcaption>
      <ul>
        {figure.rows.map(({ id, label, percent }) => {
          const count = Math.round(percent);
          return (
            <li key={label}>
              <PeopleArray row={id} count={count} paint={paintOf(id)} />
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
