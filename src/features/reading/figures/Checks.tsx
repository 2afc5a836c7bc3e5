/** How far the bibliography was read, counted from the facts of this release. */
import type { ArticleFigure } from '../../../atlas/pages/Page.ts';
import { useWords } from '../../../i18n/WordsContext.tsx';

type ChecksFigure = Extract<ArticleFigure, { kind: 'checks' }>;
const ROWS = ['works', 'found', 'figures', 'read', 'partly', 'remembered'] as const;

export function Checks({ figure }: { readonly figure: ChecksFigure }) {
  const words = useWords();
  return (
    <dl className="checks">
      {ROWS.map((row) => (
        <div key={row}>
          <dt>{words(`reading.checks.${row}`)}</dt>
          <dd>{figure[row]}</dd>
        </div>
      ))}
    </dl>
  );
}
