/** Three steps to the place with pictures, the second place where the standard leaves two, and how exactly anyone can find it. */
import { useEffect } from 'react';
import { Unchecked } from '../../atlas/evidence/Unchecked.tsx';
import { Cites } from '../../atlas/evidence/Cites.tsx';
import type { Finding } from '../../atlas/finding/Finding.ts';
import { Prose } from '../../atlas/glossary/Prose.tsx';
import type { PointPage } from '../../atlas/pages/Page.ts';
import { useAtlas } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { FindingPicture } from '../../scene/plates/FindingPicture.tsx';
import { TwoLevel } from '../../ui/parts/TwoLevel.tsx';
import { ExactFold } from './ExactFold.tsx';
import { FindStepList } from './FindStepList.tsx';
import { SheetSection } from './SheetSection.tsx';
import { StudentOnly } from './StudentOnly.tsx';
import { useStageGuide } from './useStageGuide.ts';

export function FindSection({ page }: { readonly page: PointPage }) {
  const words = useWords();
  const level = useAtlas((state) => state.keys.lv);
  const { prose, point } = page;
  const main = useFinding(page, 'main');
  const second = useFinding(page, 'remark');
  const twin = page.findings.find(({ side, place }) => place === 'main' && side !== main?.side);
  useGuideOnThisSide(page, main, second);
  return (
    <SheetSection id="find" heading={words('sheet.find')}>
      {main ? (
        <figure className="spot-plate">
          <FindingPicture finding={main} twin={twin} point={point} label={point.placed ? words(main.side === 'M' ? 'finding.spotMidline' : 'finding.spot', { code: point.code, side: words(`finding.side.${main.side}`) }) : words('finding.spotNone')} />
          {point.placed ? null : <figcaption>{words('finding.example')}</figcaption>}
        </figure>
      ) : null}
      {prose && main ? (
        <TwoLevel
          level={level}
          studentLabel={words('level.studentDetails')}
          plain={<FindStepList point={point} finding={main} texts={prose.find.plain} />}
          student={<FindStepList point={point} finding={main} texts={prose.find.student} again />}
        />
      ) : (
        <>
          <p>
            <Prose text={page.find.text} /> <Unchecked when={!page.find.checked} /> <Cites ids={page.find.sources} all={page.sources} />
          </p>
          {main ? <FindStepList point={point} finding={main} /> : null}
        </>
      )}
      {page.cun === null ? null : (
        <p className="sheet-section__aside" data-testid="cun">
          {words('finding.cunHere', { mm: page.cun.mm })} {words(`finding.cunReason.${page.cun.region as 'head'}`, { ...page.cun.spread })}
        </p>
      )}
      {second ? (
        <>
          <h3>{words('finding.second')}</h3>
          {page.alternatives.map((fact) => (
            <p key={fact.text}>
              <Prose text={fact.text} /> <Unchecked when={!fact.checked} /> <Cites ids={fact.sources} all={page.sources} />
            </p>
          ))}
          <FindStepList point={point} finding={second} />
          <p className="sheet-section__aside">{words('finding.secondAside')}</p>
        </>
      ) : null}
      <ExactFold page={page} finding={main ?? null} />
      {prose ? (
        <StudentOnly>
          <dl className="terms">
            <dt>{words('sheet.confused')}</dt>
            <dd>
                <Prose text={prose.confused} />
              </dd>
            <dt>{words('sheet.trap')}</dt>
            <dd>
                <Prose text={prose.trap} />
              </dd>
          </dl>
        </StudentOnly>
      ) : null}
    </SheetSection>
  );
}

/** The side that leads: the right if it was chosen, otherwise the left. */
function useFinding(page: PointPage, place: Finding['place']): Finding | undefined {
  const side = useAtlas((state) => (state.keys.side === 'R' ? 'R' : 'L'));
  return page.findings.find((each) => each.place === place && (each.side === side || each.side === 'M'));
}

/** Taking the other side moves what lies on the body to that side. */
function useGuideOnThisSide(page: PointPage, main: Finding | undefined, second: Finding | undefined): void {
  const { guide, show } = useStageGuide(page.point.code);
  useEffect(() => {
    const own = guide?.finding?.place === 'remark' ? second : main;
    if (guide?.finding && own && guide.finding !== own) show({ finding: own, step: guide.step, rings: guide.rings });
  }, [guide, main, second, show]);
}
