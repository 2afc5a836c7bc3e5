/** One picture with all that belongs to it: how to read it, the drawing, the same in words, its limits, a table, sources. */
import { Cites } from '../../atlas/evidence/Cites.tsx';
import { Prose } from '../../atlas/glossary/Prose.tsx';
import type { CitationView, FigureView } from '../../atlas/pages/Page.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { FigureTable } from './FigureTable.tsx';
import { Picture } from './plots/Picture.tsx';

interface FigureBlockProps {
  readonly figure: FigureView;
  readonly sources: readonly CitationView[];
  readonly guesses: Readonly<Record<string, number>>;
}

export function FigureBlock({ figure, sources, guesses }: FigureBlockProps) {
  const words = useWords();
  return (
    <figure id={figure.id} className="evidence-figure" aria-labelledby={`${figure.id}-title`} tabIndex={-1}>
      <h3 id={`${figure.id}-title`}>
        {figure.title}{' '}
        <a className="evidence-figure__link" href={`#${figure.id}`} aria-label={`${words('evidence.linkHere')}: ${figure.title}`}>
          #
        </a>
      </h3>
      <p className="evidence-figure__asked">
        <Prose text={figure.asked} />
      </p>
      <Picture figure={figure} guesses={guesses} />
      <figcaption>
        <p className="evidence-figure__teaches">
          <Prose text={figure.teaches} />
        </p>
        <p>
          <Prose text={figure.summary} /> <Cites ids={figure.sources} all={sources} />
        </p>
        {figure.notes.map((note) => (
          <p key={note} className="evidence-figure__note">
            <Prose text={note} />
          </p>
        ))}
      </figcaption>
      <details className="evidence-figure__table">
        <summary>{words('evidence.table')}</summary>
        <FigureTable figure={figure} sources={sources} />
      </details>
    </figure>
  );
}
