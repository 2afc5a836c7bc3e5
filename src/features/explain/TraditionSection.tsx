/** How tradition describes the point, inside its own frame; no modern claim stands in it. */
import { ChannelSwitch } from '../../atlas/channels/ChannelSwitch.tsx';
import { Unchecked } from '../../atlas/evidence/Unchecked.tsx';
import type { PointPage } from '../../atlas/pages/Page.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Passage } from './Passage.tsx';
import { SheetSection } from './SheetSection.tsx';
import { StudentOnly } from './StudentOnly.tsx';

export function TraditionSection({ page }: { readonly page: PointPage }) {
  const words = useWords();
  const { categories, indications, checked } = page.traditionFacts;
  const facts = (
    <>
      {indications.length > 0 ? (
        <p>
          {words('sheet.traditionUses')} {indications.join('; ')}. <Unchecked when={!checked} />
        </p>
      ) : null}
      {categories.length > 0 ? (
        <p>
          {words('sheet.traditionKind')} {categories.join('; ')}.
        </p>
      ) : null}
    </>
  );
  return (
    <SheetSection id="tradition" heading={words('sheet.tradition')}>
      <div className="tradition">
        <h3>{words('sheet.traditionHead')}</h3>
        {page.prose ? (
          <>
            <Passage text={page.prose.tradition} />
            <StudentOnly>{facts}</StudentOnly>
          </>
        ) : (
          facts
        )}
        {page.lines.length > 0 ? <p>{words('channels.lies', { lines: page.lines.join('; ') })}</p> : null}
        <ChannelSwitch />
      </div>
    </SheetSection>
  );
}
