/** The numbered sources of a page. Each opens its own page with what it found and what it cannot show. */
import { useWords } from '../../i18n/WordsContext.tsx';
import { RoomLink } from '../navigation/RoomLink.tsx';
import type { CitationView } from '../pages/Page.ts';

export function SourceList({ sources }: { readonly sources: readonly CitationView[] }) {
  const words = useWords();
  return (
    <ol className="source-list">
      {sources.map((source) => (
        <li key={source.id} id={`source-${source.id}`} tabIndex={-1}>
          <RoomLink to={{ kind: 'source', id: source.id }}>{source.short}</RoomLink>. <cite>{source.title}</cite>
          {/[.?!…]$/.test(source.title) ? null : '.'}
          {source.where ? <span className="source-list__where"> {source.where}.</span> : null}
          {source.checked ? null : (
            <span className="unchecked" title={words('sheet.uncheckedWhy')}>
              {words('sheet.unchecked')}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
