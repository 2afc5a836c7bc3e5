/** The verdict on a claim: a sign and words, never colour alone. What it means stands beside it or is spoken with it. */
import { CircleCheck, CircleDashed, Contrast, Scale, type LucideIcon } from 'lucide-react';
import type { Verdict } from '../../content/schema/claim.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Icon } from '../../ui/parts/Icon.tsx';

const SIGNS: Readonly<Record<Verdict, LucideIcon>> = { supported: CircleCheck, partly: Contrast, contested: Scale, unsupported: CircleDashed };

export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  const words = useWords();
  return (
    <span className="verdict" data-verdict={verdict} title={words(`claims.meaning.${verdict}`)}>
      <Icon of={SIGNS[verdict]} size={18} /> {words(`claims.verdict.${verdict}`)}
    </span>
  );
}
