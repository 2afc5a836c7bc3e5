/** A reading room: evidence, expectations, safety, about. On the safety page the warning signs come first, never folded. */
import type { ReactNode } from 'react';
import { Cites } from '../../atlas/evidence/Cites.tsx';
import { EvidenceBadge } from '../../atlas/evidence/EvidenceBadge.tsx';
import { SourceList } from '../../atlas/evidence/SourceList.tsx';
import { RoomLink } from '../../atlas/navigation/RoomLink.tsx';
import { Unchecked } from '../../atlas/evidence/Unchecked.tsx';
import type { ArticlePage, ArticleSection } from '../../atlas/pages/Page.ts';
import { useAtlas } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { TwoLevel } from '../../ui/parts/TwoLevel.tsx';
import { WarningSigns } from './WarningSigns.tsx';

export function ArticleRoom({ page }: { readonly page: ArticlePage }) {
  const words = useWords();
  return (
    <article className="article" data-article={page.kind}>
      <header className="article__header">
        <h1>{page.title}</h1>
        {page.lead.map((paragraph) => (
          <p key={paragraph} className="lead">
            {paragraph}
          </p>
        ))}
      </header>
      {page.warnings.length > 0 ? <WarningSigns tiers={page.warnings} /> : null}
      {page.sections.map((section) => (
        <Section key={section.id} section={section} page={page} />
      ))}
      {page.sources.length > 0 ? (
        <section aria-labelledby="sources-heading" id="sources">
          <h2 id="sources-heading">{words('reading.sources')}</h2>
          <SourceList sources={page.sources} />
        </section>
      ) : null}
    </article>
  );
}

function Section({ section, page }: { readonly section: ArticleSection; readonly page: ArticlePage }) {
  const words = useWords();
  const level = useAtlas((state) => state.keys.lv);
  const cites = <Cites ids={section.sources} all={page.sources} />;
  const plain = <Paragraphs texts={section.plain} after={cites} />;
  return (
    <section id={section.id} aria-labelledby={`${section.id}-heading`}>
      <h2 id={`${section.id}-heading`}>{section.heading}</h2>
      {section.badge ? (
        <p>
          <EvidenceBadge badge={section.badge} />
        </p>
      ) : null}
      {section.student.length === 0 ? (
        plain
      ) : (
        <TwoLevel level={level} studentLabel={words('level.studentDetails')} plain={plain} student={<Paragraphs texts={section.student} after={cites} />} />
      )}
      {section.list.length > 0 ? (
        <ul className="facts">
          {section.list.map((item) => (
            <li key={item.text}>
              {item.text} <Unchecked when={!item.checked} /> <Cites ids={item.sources} all={page.sources} />
            </li>
          ))}
        </ul>
      ) : null}
      {section.claims.length > 0 ? (
        <div className="claims-here">
          <p className="claims-here__label">{words('reading.claimsHere')}</p>
          <ul>
            {section.claims.map(({ id, title }) => (
              <li key={id}>
                <RoomLink to={{ kind: 'claim', id }}>
                  <q>{title}</q>
                </RoomLink>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
}

function Paragraphs({ texts, after }: { readonly texts: readonly string[]; readonly after: ReactNode }) {
  return (
    <>
      {texts.map((text, index) => (
        <p key={text}>
          {text} {index === texts.length - 1 ? after : null}
        </p>
      ))}
    </>
  );
}
