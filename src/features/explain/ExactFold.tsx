/** "How exactly?": how far trained people's marks scatter, what the rules disagree about, how well levels are felt. */
import { Cites } from '../../atlas/evidence/Cites.tsx';
import type { Finding } from '../../atlas/finding/Finding.ts';
import type { FactLine, PointPage } from '../../atlas/pages/Page.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { FindingPicture } from '../../scene/plates/FindingPicture.tsx';
import { CunRules } from './CunRules.tsx';
import { FactList } from './FactList.tsx';
import { StudentOnly } from './StudentOnly.tsx';
import { useStageGuide } from './useStageGuide.ts';

export function ExactFold({ page, finding }: { readonly page: PointPage; readonly finding: Finding | null }) {
  const words = useWords();
  const { guide, show } = useStageGuide(page.point.code);
  const { spread, exact, point } = page;
  const rings = spread ? [spread.mm68, spread.mm95] : [];
  const toggled = (open: boolean): void => {
    if (!finding || rings.length === 0) return;
    if (open) show({ finding, step: null, rings });
    else if ((guide?.rings.length ?? 0) > 0) show(null);
  };
  return (
    <details className="fold" onToggle={(event) => toggled(event.currentTarget.open)} data-testid="exactly">
      <summary>{words('sheet.howExactly')}</summary>
      <div className="fold__body">
        <p>
          {spread ? (
            <>
              {words('sheet.exactKnown', spread)} <Cites ids={[spread.source]} all={page.sources} />
            </>
          ) : (
            words('sheet.exactNone')
          )}
        </p>
        {spread && finding ? (
          <figure className="spot-plate">
            <FindingPicture finding={finding} point={point} rings={rings} label={words('finding.exact.rings', { ...spread, code: point.code })} />
            <figcaption>{words('finding.exact.onBody')}</figcaption>
          </figure>
        ) : null}
        <CunRules page={page} />
        {exact.palpation.length > 0 ? (
          <>
            <h3>{words('finding.exact.palpation')}</h3>
            <p>{words('finding.exact.palpationPlain')} <Cites ids={exact.palpation.flatMap(({ sources }) => sources).slice(0, 2)} all={page.sources} /></p>
            <Student facts={exact.palpation} page={page} />
          </>
        ) : null}
        {exact.methods.length > 0 ? (
          <StudentOnly>
            <h3>{words('finding.exact.methods')}</h3>
            <FactList facts={exact.methods} page={page} />
          </StudentOnly>
        ) : null}
        {exact.disputes.length > 0 ? (
          <StudentOnly>
            <h3>{words('finding.exact.disputes')}</h3>
            <FactList facts={exact.disputes} page={page} />
          </StudentOnly>
        ) : null}
      </div>
    </details>
  );
}

function Student({ facts, page }: { readonly facts: readonly FactLine[]; readonly page: PointPage }) {
  return (
    <StudentOnly>
      <FactList facts={facts} page={page} />
    </StudentOnly>
  );
}
