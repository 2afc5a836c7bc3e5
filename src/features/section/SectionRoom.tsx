/** What a needle passes at one point: the section of the model, or the layers in order where the model has no tissue. */
import { useMemo } from 'react';
import { SourceList } from '../../atlas/evidence/SourceList.tsx';
import { RoomLink } from '../../atlas/navigation/RoomLink.tsx';
import type { SectionPage } from '../../atlas/pages/SectionView.ts';
import { useAtlas } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { BookDepths } from './BookDepths.tsx';
import { CutDesk } from './CutDesk.tsx';
import { HazardList } from './HazardList.tsx';
import { PeopleRanges } from './PeopleRanges.tsx';
import { ShamPair } from './ShamPair.tsx';
import { StackDesk } from './StackDesk.tsx';
import { StudentPart } from './StudentPart.tsx';
import { useDepth } from './useDepth.ts';
import { useSection } from './useSection.ts';

export function SectionRoom({ page }: { readonly page: SectionPage }) {
  const words = useWords();
  // A patient at the kiosk sees the layers without numbers.
  const numbers = useAtlas((state) => state.route.kind !== 'kiosk');
  const open = useSection(page);
  const onDepth = useDepth(open);
  // Distances from the skin would tell the answer.
  const measured = numbers && !open?.asking;
  const pleura = useMemo(() => page.hazards.some(({ structure }) => /pleura/.test(structure)) && page.places.length > 0, [page]);
  return (
    <article className="section-room" aria-labelledby="section-title" data-testid="section-room">
      <header className="section-room__header">
        <p className="section-room__kicker">
          <RoomLink to={{ kind: 'point', code: page.point.code }}>{words('section.back', { code: page.point.code })}</RoomLink>
        </p>
        <h1 id="section-title" tabIndex={-1}>
          {page.title}
        </h1>
        <p className="section-room__place">{open && page.places[open.spot]?.id === 'remark' ? words('section.placeSecond') : page.place}</p>
        <p className="section-room__calm">
          {words('section.learning')} <strong>{words('section.trained')}</strong>
        </p>
      </header>
      {open ? <CutDesk page={page} open={open} numbers={numbers} onDepth={onDepth} /> : <StackDesk page={page} />}
      <section aria-labelledby="section-hazards">
        <h2 id="section-hazards">{words('section.hazards')}</h2>
        <HazardList page={page} open={open} numbers={measured} />
        {pleura ? <p className="sheet-section__aside">{words('section.pleuraNote')}</p> : null}
        <p>{words('section.calm')}</p>
      </section>
      {open && numbers ? <ShamPair page={page} cut={open.cut} /> : null}
      {measured ? (
        <StudentPart>
          <section aria-labelledby="section-people">
            <h2 id="section-people">{words('section.people')}</h2>
            <PeopleRanges page={page} open={open} />
            <p className="sheet-section__aside">{words('section.peopleNote')}</p>
          </section>
          <BookDepths page={page} mmPerCun={open?.cut.mmPerCun ?? null} />
        </StudentPart>
      ) : null}
      {numbers ? (
        <section aria-labelledby="section-sources">
          <h2 id="section-sources">{words('sheet.sources')}</h2>
          <SourceList sources={page.sources} />
        </section>
      ) : null}
    </article>
  );
}
