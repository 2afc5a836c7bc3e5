/** What may tilt the result, what is not clear, and what makes no clear difference: three groups, by sign and words. */
import { CircleQuestionMark, Equal, TrendingUp, type LucideIcon } from 'lucide-react';
import { Cites } from '../../../atlas/evidence/Cites.tsx';
import { Prose } from '../../../atlas/glossary/Prose.tsx';
import type { ArticleFigure, CitationView } from '../../../atlas/pages/Page.ts';
import { useWords } from '../../../i18n/WordsContext.tsx';
import { Icon } from '../../../ui/parts/Icon.tsx';

type OddsFigure = Extract<ArticleFigure, { kind: 'odds' }>;

const GROUPS: readonly { readonly tilts: OddsFigure['rows'][number]['tilts']; readonly icon: LucideIcon }[] = [
  { tilts: 'more', icon: TrendingUp },
  { tilts: 'unclear', icon: CircleQuestionMark },
  { tilts: 'none', icon: Equal },
];

export function Odds({ figure, all }: { readonly figure: OddsFigure; readonly all: readonly CitationView[] }) {
  const words = useWords();
  return (
    <div className="odds">
      {GROUPS.map(({ tilts, icon }) => (
        <div key={tilts} className="odds__group" data-tilts={tilts}>
          <h3>
            <Icon of={icon} size={20} /> {words(`reading.odds.${tilts}`)}
          </h3>
          <ul>
            {figure.rows
              .filter((row) => row.tilts === tilts)
              .map(({ factor, says, sources }) => (
                <li key={factor}>
                  <strong>{factor}.</strong> <Prose text={says} /> <Cites ids={sources} all={all} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
