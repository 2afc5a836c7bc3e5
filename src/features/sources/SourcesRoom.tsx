/** The bibliography, with a filter over its words. */
import { useState } from 'react';
import { RoomLink } from '../../atlas/navigation/RoomLink.tsx';
import type { SourcesPage } from '../../atlas/pages/Page.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { useHydrated } from '../../ui/parts/useHydrated.ts';
import { Unchecked } from '../../atlas/evidence/Unchecked.tsx';

export function SourcesRoom({ page }: { readonly page: SourcesPage }) {
  const words = useWords();
  const hydrated = useHydrated();
  const [filter, setFilter] = useState('');
  const wanted = filter.trim().toLowerCase().split(/\s+/).filter((word) => word !== '');
  const shown = page.sources.filter((source) => {
    const text = `${source.short} ${source.title} ${source.where} ${source.kind} ${source.found ?? ''}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
  return (
    <article className="article">
      <header className="article__header">
        <h1>{words('sources.title')}</h1>
        <p className="lead">{words('sources.lead')}</p>
        {hydrated ? (
          <label className="field">
            <span>{words('sources.filter')}</span>
            <input type="search" value={filter} onChange={(event) => setFilter(event.currentTarget.value)} />
          </label>
        ) : null}
        <p role="status">{shown.length === 0 ? words('sources.none') : words('sources.count', { count: shown.length })}</p>
      </header>
      <ul className="bibliography">
        {shown.map((source) => (
          <li key={source.id}>
            <RoomLink to={{ kind: 'source', id: source.id }}>{source.short}</RoomLink> <Unchecked when={!source.checked} />
            <br />
            <cite>{source.title}</cite>. {source.where}
          </li>
        ))}
      </ul>
    </article>
  );
}
