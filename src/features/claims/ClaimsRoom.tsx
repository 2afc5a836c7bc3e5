/** Claims you will hear: twelve cards to guess first, then all of them by what a reader would ask. */
import { useState } from 'react';
import { Prose } from '../../atlas/glossary/Prose.tsx';
import { RoomLink } from '../../atlas/navigation/RoomLink.tsx';
import type { ClaimsPage } from '../../atlas/pages/Page.ts';
import { VERDICTS, type Verdict } from '../../content/schema/claim.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Segments } from '../../ui/parts/Segments.tsx';
import { useHydrated } from '../../ui/parts/useHydrated.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { VerdictMark } from './VerdictMark.tsx';

export function ClaimsRoom({ page }: { readonly page: ClaimsPage }) {
  const words = useWords();
  const hydrated = useHydrated();
  const [open, setOpen] = useState(false);
  const [only, setOnly] = useState<Verdict | 'every'>('every');
  const groups = page.groups
    .map((group) => ({ ...group, claims: group.claims.filter(({ verdict }) => only === 'every' || verdict === only) }))
    .filter(({ claims }) => claims.length > 0);
  return (
    <article className="article article--wide claims">
      <header className="article__header">
        <h1>{page.title}</h1>
        {page.lead.map((paragraph, index) => (
          <p key={paragraph} className={index === 0 ? 'lead' : undefined}>
            <Prose text={paragraph} />
          </p>
        ))}
      </header>
      <section id="cards" aria-labelledby="cards-heading">
        <div className="claims__bar">
          <h2 id="cards-heading">{words('claims.cardsTitle')}</h2>
          {hydrated && !open ? (
            <button type="button" className="button" onClick={() => setOpen(true)}>
              {words('claims.showAll')}
            </button>
          ) : null}
        </div>
        <p>{words('claims.cardsHow')}</p>
        <div className="claim-cards">
          {page.cards.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} open={open} />
          ))}
        </div>
      </section>
      <section id="all" aria-labelledby="all-heading">
        <h2 id="all-heading">{words('claims.listTitle')}</h2>
        {hydrated ? (
          <>
            <Segments
              label={words('claims.only')}
              className="claims__only"
              value={only}
              onChange={setOnly}
              options={[{ value: 'every', label: words('claims.every') }, ...VERDICTS.map((value) => ({ value, label: words(`claims.verdict.${value}`) }))]}
            />
            <p role="status" className="visually-hidden">
              {words('claims.count', { count: groups.reduce((sum, { claims }) => sum + claims.length, 0) })}
            </p>
          </>
        ) : null}
        {groups.map((group) => (
          <section key={group.id} id={group.id} aria-labelledby={`${group.id}-heading`} className="claim-group">
            <h3 id={`${group.id}-heading`}>{group.heading}</h3>
            {group.intro.map((paragraph) => (
              <p key={paragraph} className="claim-group__intro">
                <Prose text={paragraph} />
              </p>
            ))}
            <ul className="claim-list">
              {group.claims.map((claim) => (
                <li key={claim.id}>
                  <RoomLink to={{ kind: 'claim', id: claim.id }}>
                    <q>{claim.title}</q>
                  </RoomLink>
                  <VerdictMark verdict={claim.verdict} />
                  <span className="claim-list__says">
                    <Prose text={claim.says} />
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </section>
    </article>
  );
}
