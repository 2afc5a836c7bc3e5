/** The bibliography, with a filter by kind and over its words, and the whole list for reference managers. */
import { useState } from 'react';
import { Download } from 'lucide-react';
import { Unchecked } from '../../atlas/evidence/Unchecked.tsx';
import { RoomLink } from '../../atlas/navigation/RoomLink.tsx';
import { useSite } from '../../atlas/navigation/SiteContext.tsx';
import { SOURCE_GROUPS } from '../../atlas/pages/bibliography/sourceGroups.ts';
import type { SourcesPage } from '../../atlas/pages/Page.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Icon } from '../../ui/parts/Icon.tsx';
import { useHydrated } from '../../ui/parts/useHydrated.ts';
import { filterSources, type SourceFilter } from './filterSources.ts';

const FILES = ['txt', 'bib', 'ris'] as const;

export function SourcesRoom({ page }: { readonly page: SourcesPage }) {
  const words = useWords();
  const hydrated = useHydrated();
  const { root } = useSite();
  const [filter, setFilter] = useState<SourceFilter>({ group: 'every', text: '' });
  const shown = filterSources(page.sources, filter);
  return (
    <article className="article">
      <header className="article__header">
        <h1>{words('sources.title')}</h1>
        <p className="lead">{words('sources.lead')}</p>
      </header>
      {hydrated ? (
        <div className="bibliography__filter">
          <label className="field">
            <span>{words('sources.kindFilter')}</span>
            <select value={filter.group} onChange={(event) => setFilter({ ...filter, group: event.currentTarget.value as SourceFilter['group'] })}>
              <option value="every">{words('sources.everyKind', { count: page.sources.length })}</option>
              {SOURCE_GROUPS.map((group) => (
                <option key={group} value={group}>
                  {words('sources.kindCount', { kind: words(`sources.groups.${group}`), count: filterSources(page.sources, { group, text: '' }).length })}
                </option>
              ))}
            </select>
          </label>
          <label className="field">
            <span>{words('sources.filter')}</span>
            <input type="search" value={filter.text} onChange={(event) => setFilter({ ...filter, text: event.currentTarget.value })} />
          </label>
        </div>
      ) : null}
      <p role="status" className="bibliography__count">
        {shown.length === 0 ? words('sources.none') : words('sources.count', { count: shown.length })}
      </p>
      <ul className="bibliography">
        {shown.map((source) => (
          <li key={source.id}>
            <RoomLink to={{ kind: 'source', id: source.id }}>{source.short}</RoomLink>{' '}
            <span className="bibliography__kind">{words(`sources.groups.${source.group}`)}</span> <Unchecked when={!source.checked} />
            <br />
            <cite>{source.title}</cite>. <span className="bibliography__where">{source.where}</span>
          </li>
        ))}
      </ul>
      <section aria-labelledby="files-heading" className="bibliography__files">
        <h2 id="files-heading">{words('sources.citeAll')}</h2>
        <p className="cite__buttons">
          {FILES.map((ending) => (
            <a key={ending} className="button" href={`${root}sources/lumbago-atlas.${ending}`} download>
              <Icon of={Download} size={18} /> {words(`sources.files.${ending}`)}
            </a>
          ))}
        </p>
      </section>
    </article>
  );
}
