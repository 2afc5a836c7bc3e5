/** A claim as a card: the reader says what they think, then sees the answer. Without script the answer is folded. */
import { useId, useState } from 'react';
import { RoomLink } from '../../atlas/navigation/RoomLink.tsx';
import type { ClaimCardView } from '../../atlas/pages/Page.ts';
import type { Verdict } from '../../content/schema/claim.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { useHydrated } from '../../ui/parts/useHydrated.ts';
import { ClaimAnswer } from './ClaimAnswer.tsx';

const CHOICES = ['true', 'partly', 'not'] as const;
type Choice = (typeof CHOICES)[number];

/** The choice that fits a verdict; where experts disagree every choice does. */
const FITS: Readonly<Record<Verdict, Choice | null>> = { supported: 'true', partly: 'partly', unsupported: 'not', contested: null };

export function ClaimCard({ claim, open }: { readonly claim: ClaimCardView; readonly open: boolean }) {
  const words = useWords();
  const hydrated = useHydrated();
  const heading = useId();
  const [choice, setChoice] = useState<Choice | 'skipped' | null>(null);
  const answered = open || choice !== null;
  return (
    <article className="claim-card" aria-labelledby={heading} data-claim={claim.id} data-answered={hydrated && answered ? '' : undefined}>
      <h3 id={heading}>
        <q>{claim.title}</q>
      </h3>
      {hydrated && !answered ? (
        <div className="claim-card__ask" role="group" aria-label={words('claims.guess')}>
          {CHOICES.map((one) => (
            <button key={one} type="button" className="button" onClick={() => setChoice(one)}>
              {words(`claims.choices.${one}`)}
            </button>
          ))}
          <button type="button" className="button button--quiet" onClick={() => setChoice('skipped')}>
            {words('claims.show')}
          </button>
        </div>
      ) : null}
      {hydrated ? (
        <div role="status" className="claim-card__answer">
          {answered ? (
            <>
              {choice === null || choice === 'skipped' ? null : (
                <p className="claim-card__said" data-fits={FITS[claim.verdict] === null || FITS[claim.verdict] === choice}>
                  {words('claims.youSaid', { choice: words(`claims.choices.${choice}`) })} {FITS[claim.verdict] === null ? words('claims.close') : null}
                </p>
              )}
              <ClaimAnswer claim={claim} />
            </>
          ) : null}
        </div>
      ) : (
        <details className="static-only">
          <summary>{words('claims.show')}</summary>
          <ClaimAnswer claim={claim} />
        </details>
      )}
      {!hydrated || answered ? (
        <p>
          <RoomLink to={{ kind: 'claim', id: claim.id }}>{words('claims.more')}</RoomLink>
        </p>
      ) : null}
    </article>
  );
}
