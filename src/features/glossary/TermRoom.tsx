/** One term: what it means, where the atlas tells more, and what else belongs to it. */
import { SourceList } from '../../atlas/evidence/SourceList.tsx';
import { Unchecked } from '../../atlas/evidence/Unchecked.tsx';
import { Prose } from '../../atlas/glossary/Prose.tsx';
import { TermPicture } from '../../scene/plates/terms/TermPicture.tsx';
import { PlaceLink } from '../../atlas/navigation/PlaceLink.tsx';
import { RoomLink } from '../../atlas/navigation/RoomLink.tsx';
import type { TermPage } from '../../atlas/pages/Page.ts';
import { useAtlas } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { TwoLevel } from '../../ui/parts/TwoLevel.tsx';

export function TermRoom({ page }: { readonly page: TermPage }) {
  const words = useWords();
  const level = useAtlas((state) => state.keys.lv);
  const { term, place } = page;
  return (
    <article className="article">
      <header className="article__header">
        <p>
          <RoomLink to={{ kind: 'glossary' }}>{words('glossary.all')}</RoomLink>
        </p>
        <h1>{term.term}</h1>
      </header>
      <TermPicture term={term.id} />
      <TwoLevel
        level={level}
        studentLabel={words('level.studentDetails')}
        plain={<p className="lead"><Prose text={term.meaning.plain} /></p>}
        student={<p className="lead"><Prose text={term.meaning.student} /></p>}
      />
      <p>
        {words('glossary.fromKnowledge')} <Unchecked when={!page.checked} />
      </p>
      {place === null ? null : (
        <section aria-labelledby="place-heading">
          <h2 id="place-heading">{words('glossary.more')}</h2>
          <p>
            <PlaceLink place={place} />
          </p>
        </section>
      )}
      <section aria-labelledby="sources-heading" id="sources">
        <h2 id="sources-heading">{words('reading.sources')}</h2>
        <SourceList sources={page.sources} />
      </section>
      <nav aria-labelledby="neighbours-heading" className="other-ideas">
        <h2 id="neighbours-heading">{words('glossary.neighbours')}</h2>
        <ul>
          {page.neighbours.map(({ id, term: name }) => (
            <li key={id}>
              <RoomLink to={{ kind: 'term', id }}>{name}</RoomLink>
            </li>
          ))}
        </ul>
      </nav>
    </article>
  );
}
