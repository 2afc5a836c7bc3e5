/**
 * A reading room: evidence, expectations, safety, about. On the safety page the warning signs come first, never folded; where
 * a reader asks whether it works they come first too, folded under their name so that the answer stays in sight.
 */
import type { ReactNode } from 'react';
import { OctagonAlert } from 'lucide-react';
import { Cites } from '../../atlas/evidence/Cites.tsx';
import { EvidenceBadge } from '../../atlas/evidence/EvidenceBadge.tsx';
import { SourceList } from '../../atlas/evidence/SourceList.tsx';
import { Prose } from '../../atlas/glossary/Prose.tsx';
import { RoomLink } from '../../atlas/navigation/RoomLink.tsx';
import type { ArticlePage, ArticleSection } from '../../atlas/pages/Page.ts';
import { useAtlas } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Icon } from '../../ui/parts/Icon.tsx';
import { TwoLevel } from '../../ui/parts/TwoLevel.tsx';
import { Figure } from './figures/Figure.tsx';
import { KeptHere } from './KeptHere.tsx';
import { OnThisPage } from './OnThisPage.tsx';
import { SectionList } from './SectionList.tsx';
import { WarningSigns } from './WarningSigns.tsx';

export function ArticleRoom({ page }: { readonly page: ArticlePage }) {
  const words = useWords();
  // Frames and kiosks are not the reader's own device.
  const behindDoor = useAtlas((state) => state.route.kind === 'embed' || state.route.kind === 'kiosk');
  const folded = page.warnings.length > 0 && page.kind !== 'safety';
  return (
    <article className="article" data-article={page.kind}>
      {folded ? (
        <details className="help-first">
          <summary>
            <Icon of={OctagonAlert} size={22} /> {words('reading.helpFirst')}
          </summary>
          <WarningSigns tiers={page.warnings} />
        </details>
      ) : null}
      <header className="article__header">
        <h1>{page.title}</h1>
        {page.lead.map((paragraph) => (
          <p key={paragraph} className="lead">
            <Prose text={paragraph} />
          </p>
        ))}
      </header>
      {page.warnings.length > 0 && !folded ? <WarningSigns tiers={page.warnings} /> : null}
      <OnThisPage sections={page.sections} />
      {page.sections.map((section) => (
        <Section key={section.id} section={section} page={page} />
      ))}
      {page.kind === 'about' && !behindDoor ? <KeptHere /> : null}
      {page.sources.length > 0 ? (
        <section aria-labelledby="sources-heading" id="sources">
          <h2 id="sources-heading">{words('reading.sources')}</h2>
          <SourceList sources={page.sources} />
        </section>
      ) : null}
      <MoreRooms here={page.kind} />
    </article>
  );
}

/** On phones the strip at the foot has no room for these, so they close every reading room. */
function MoreRooms({ here }: { readonly here: ArticlePage['kind'] }) {
  const words = useWords();
  return (
    <nav className="more-rooms" aria-label={words('nav.more')}>
      <ul>
        {(['expect', 'claims', 'sources', 'about'] as const)
          .filter((kind) => kind !== here)
          .map((kind) => (
            <li key={kind}>
              <RoomLink to={{ kind }}>{words(`nav.${kind}`)}</RoomLink>
            </li>
          ))}
      </ul>
    </nav>
  );
}

function Section({ section, page }: { readonly section: ArticleSection; readonly page: ArticlePage }) {
  const words = useWords();
  const level = useAtlas((state) => state.keys.lv);
  const cites = <Cites ids={section.sources} all={page.sources} />;
  const plain = <Paragraphs texts={section.plain} after={cites} />;
  const figure = section.figure ? <Figure figure={section.figure} all={page.sources} /> : null;
  // Shares are the answer itself, so they stand before the words about them.
  const answersFirst = section.figure?.kind === 'shares';
  return (
    <section id={section.id} aria-labelledby={`${section.id}-heading`}>
      <h2 id={`${section.id}-heading`}>{section.heading}</h2>
      {answersFirst ? figure : null}
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
      {answersFirst ? null : figure}
      {section.list.length > 0 ? <SectionList items={section.list} all={page.sources} /> : null}
      <ClaimsHere claims={section.claims} />
    </section>
  );
}

/** Claims a reader may have heard that this part answers. */
function ClaimsHere({ claims }: { readonly claims: ArticleSection['claims'] }) {
  const words = useWords();
  if (claims.length === 0) return null;
  return (
    <details className="claims-here">
      <summary>{words('reading.claimsHere', { count: claims.length })}</summary>
      <ul>
        {claims.map(({ id, title }) => (
          <li key={id}>
            <RoomLink to={{ kind: 'claim', id }}>
              <q>{title}</q>
            </RoomLink>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Paragraphs({ texts, after }: { readonly texts: readonly string[]; readonly after: ReactNode }) {
  return (
    <>
      {texts.map((text, index) => (
        <p key={text}>
          <Prose text={text} /> {index === texts.length - 1 ? after : null}
        </p>
      ))}
    </>
  );
}
