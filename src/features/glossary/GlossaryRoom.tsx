/** All terms by what they belong to, each with its meaning at the reader's level. */
import { RoomLink } from '../../atlas/navigation/RoomLink.tsx';
import type { GlossaryPage, TermView } from '../../atlas/pages/Page.ts';
import { useAtlas } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { TwoLevel } from '../../ui/parts/TwoLevel.tsx';

export function GlossaryRoom({ page }: { readonly page: GlossaryPage }) {
  const words = useWords();
  const level = useAtlas((state) => state.keys.lv);
  return (
    <article className="article glossary">
      <header className="article__header">
        <h1>{page.title}</h1>
        <p className="lead">{words('glossary.lead')}</p>
      </header>
      <nav className="glossary__groups" aria-label={words('glossary.groupsLabel')}>
        <ul>
          {page.groups.map(({ id }) => (
            <li key={id}>
              <a href={`#${id}`} className="button">
                {words(`glossary.groups.${id}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {page.groups.map(({ id, terms }) => (
        <section key={id} id={id} aria-labelledby={`${id}-heading`}>
          <h2 id={`${id}-heading`}>{words(`glossary.groups.${id}`)}</h2>
          <TwoLevel level={level} studentLabel={words('level.studentDetails')} plain={<Terms terms={terms} level="plain" />} student={<Terms terms={terms} level="student" />} />
        </section>
      ))}
    </article>
  );
}

function Terms({ terms, level }: { readonly terms: readonly TermView[]; readonly level: 'plain' | 'student' }) {
  return (
    <dl className="terms">
      {terms.map(({ id, term, meaning }) => (
        <div key={id}>
          <dt>
            <RoomLink to={{ kind: 'term', id }}>{term}</RoomLink>
          </dt>
          <dd>{meaning[level]}</dd>
        </div>
      ))}
    </dl>
  );
}
