/** One claim: the verdict with its evidence, where the atlas says more, and the sources it rests on. */
import { SourceList } from '../../atlas/evidence/SourceList.tsx';
import { Prose } from '../../atlas/glossary/Prose.tsx';
import { PlaceLink } from '../../atlas/navigation/PlaceLink.tsx';
import { RoomLink } from '../../atlas/navigation/RoomLink.tsx';
import type { ClaimPage } from '../../atlas/pages/Page.ts';
import { useAtlas } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { TwoLevel } from '../../ui/parts/TwoLevel.tsx';
import { EvidenceBadge } from '../../atlas/evidence/EvidenceBadge.tsx';
import { VerdictMark } from './VerdictMark.tsx';

export function ClaimRoom({ page }: { readonly page: ClaimPage }) {
  const words = useWords();
  const level = useAtlas((state) => state.keys.lv);
  const { claim } = page;
  return (
    <article className="article claim">
      <header className="article__header">
        <p>
          <RoomLink to={{ kind: 'claims' }}>{words('claims.all')}</RoomLink>
        </p>
        <p className="claim__hear">{words('claims.youHear')}</p>
        <h1>
          <q>{claim.title}</q>
        </h1>
      </header>
      <div className="claim__verdict" data-verdict={claim.verdict}>
        <p>
          <VerdictMark verdict={claim.verdict} /> {words(`claims.meaning.${claim.verdict}`)}
        </p>
        <p className="lead">
          <Prose text={claim.says} />
        </p>
        {claim.badge ? <EvidenceBadge badge={claim.badge} /> : null}
      </div>
      <section aria-labelledby="found-heading">
        <h2 id="found-heading">{words('claims.found')}</h2>
        <TwoLevel level={level} studentLabel={words('level.studentDetails')} plain={<p><Prose text={claim.detail} /></p>} student={<p><Prose text={page.student} /></p>} />
        <dl className="terms">
          <div>
            <dt>{words('claims.against')}</dt>
            <dd>{claim.comparators.map((comparator) => words(`claims.comparators.${comparator}`)).join(' · ')}</dd>
          </div>
        </dl>
      </section>
      <section aria-labelledby="places-heading">
        <h2 id="places-heading">{words('claims.places')}</h2>
        <ul className="link-list">
          {page.places.map((place) => (
            <li key={place.title}>
              <PlaceLink place={place} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="sources-heading" id="sources">
        <h2 id="sources-heading">{words('reading.sources')}</h2>
        {page.sources.length > 0 ? <SourceList sources={page.sources} /> : <p className="note">{words('claims.noSource')}</p>}
      </section>
      <nav aria-labelledby="neighbours-heading" className="other-ideas">
        <h2 id="neighbours-heading">{words('claims.neighbours')}</h2>
        <ul>
          {page.neighbours.map(({ id, title }) => (
            <li key={id}>
              <RoomLink to={{ kind: 'claim', id }}>
                <q>{title}</q>
              </RoomLink>
            </li>
          ))}
        </ul>
      </nav>
    </article>
  );
}
