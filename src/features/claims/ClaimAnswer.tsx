/** The answer to a claim: verdict, words, what it was compared with, and the badge of the evidence. */
import { EvidenceBadge } from '../../atlas/evidence/EvidenceBadge.tsx';
import type { ClaimCardView } from '../../atlas/pages/Page.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { VerdictMark } from './VerdictMark.tsx';

export function ClaimAnswer({ claim }: { readonly claim: ClaimCardView }) {
  const words = useWords();
  return (
    <>
      <p>
        <VerdictMark verdict={claim.verdict} />
      </p>
      <p className="claim-answer__says">{claim.says}</p>
      <p>{claim.detail}</p>
      <Compared claim={claim} />
      {claim.badge ? (
        <p>
          <EvidenceBadge badge={claim.badge} />
        </p>
      ) : null}
      <span className="visually-hidden">{words(`claims.meaning.${claim.verdict}`)}</span>
    </>
  );
}

/** Names the comparison every time: better than what? */
function Compared({ claim }: { readonly claim: ClaimCardView }) {
  const words = useWords();
  return (
    <p className="claim-answer__against">
      {words('claims.against')}: {claim.comparators.map((comparator) => words(`claims.comparators.${comparator}`)).join(' · ')}
    </p>
  );
}
