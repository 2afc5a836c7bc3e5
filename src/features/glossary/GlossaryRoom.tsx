/** All terms by what they belong to, each with its meaning at the reader's level. */
import { RoomLink } from '../../atlas/navigation/RoomLink.tsx';
import type { GlossaryPage } from '../../atlas/pages/Page.ts';
import { useAtlas } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { useHydrated } from '../../ui/parts/useHydrated.ts';

export function GlossaryRoom({ page }: { readonly page: GlossaryPage }) {
  const words = useWords();
  const level = useAtlas((state) => state.keys.lv);
  const student = useHydrated() && level === 'student';
  return (
    <article className="article glossary">
      <header className="article__header">
        <h1>{page.title}</h1>
        <p className="lead">{words('glossary.lead')}</p>
      </header>
      {page.groups.map(({ id, terms }) => (
        <section key={id} id={id} aria-labelledby={`${id}-heading`}>
          <h2 id={`${id}-heading`}>{words(`glossary.groups.${id}`)}</h2>
          <dl className="terms">
            {terms.map((term) => (
              <div key={term.id}>
                <dt>
                  <RoomLink to={{ kind: 'term', id: term.id }}>{term.term}</RoomLink>
                </dt>
                <dd>{student ? term.meaning.student : term.meaning.plain}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </article>
  );
}
