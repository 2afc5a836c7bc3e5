/** What could be injured and who should take care. An empty list never reads as safe (ruling 5). */
import { RoomLink } from '../../atlas/navigation/RoomLink.tsx';
import type { FactLine, PointPage } from '../../atlas/pages/Page.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { FactList } from './FactList.tsx';
import { Passage } from './Passage.tsx';
import { SheetSection } from './SheetSection.tsx';
import { StudentOnly } from './StudentOnly.tsx';

export function CareSection({ page }: { readonly page: PointPage }) {
  const words = useWords();
  return (
    <SheetSection id="care" heading={words('sheet.care')}>
      {page.prose ? <Passage text={page.prose.care} /> : null}
      <StudentOnly>
        <h3>{words('sheet.hazards')}</h3>
        <Facts facts={page.hazards} none={words('sheet.hazardsNone')} page={page} />
        <h3>{words('sheet.cautions')}</h3>
        <Facts facts={page.cautions} none={words('sheet.cautionsNone')} page={page} />
        {page.depths.length > 0 ? (
          <>
            <h3>{words('sheet.depths')}</h3>
            <Facts facts={page.depths} none="" page={page} />
            <p className="sheet-section__aside">{words('sheet.depthsNote')}</p>
          </>
        ) : null}
      </StudentOnly>
      {page.hazards.length === 0 ? <p>{words('sheet.hazardsNone')}</p> : null}
      <p>{words('sheet.careGeneral')}</p>
      <p>
        <strong>{words('sheet.careSelf')}</strong> <RoomLink to={{ kind: 'safety' }}>{words('sheet.careLink')}</RoomLink>
      </p>
    </SheetSection>
  );
}

interface FactsProps {
  readonly facts: readonly FactLine[];
  readonly none: string;
  readonly page: PointPage;
}

function Facts({ facts, none, page }: FactsProps) {
  return facts.length === 0 ? <p>{none}</p> : <FactList facts={facts} page={page} />;
}
