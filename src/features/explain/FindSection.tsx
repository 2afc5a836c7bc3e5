/** Three steps to the place, the rule by the book, and how exactly anyone can find it. */
import { Unchecked } from '../../atlas/evidence/Unchecked.tsx';
import { Cites } from '../../atlas/evidence/Cites.tsx';
import type { PointPage } from '../../atlas/pages/Page.ts';
import { useAtlas } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { TwoLevel } from '../../ui/parts/TwoLevel.tsx';
import { SheetSection } from './SheetSection.tsx';
import { StudentOnly } from './StudentOnly.tsx';

export function FindSection({ page }: { readonly page: PointPage }) {
  const words = useWords();
  const level = useAtlas((state) => state.keys.lv);
  const { prose, spread } = page;
  return (
    <SheetSection id="find" heading={words('sheet.find')}>
      {prose ? (
        <TwoLevel
          level={level}
          studentLabel={words('level.studentDetails')}
          plain={<Steps steps={prose.find.plain} />}
          student={<Steps steps={prose.find.student} />}
        />
      ) : (
        <p>
          {page.find.text} <Unchecked when={!page.find.checked} /> <Cites ids={page.find.sources} all={page.sources} />
        </p>
      )}
      {page.cunMm === null ? null : <p className="sheet-section__aside">{words('sheet.cunNote', { mm: page.cunMm })}</p>}
      <details className="fold">
        <summary>{words('sheet.howExactly')}</summary>
        {spread ? (
          <p>
            {words('sheet.exactKnown', spread)} <Cites ids={[spread.source]} all={page.sources} />
          </p>
        ) : (
          <p>{words('sheet.exactNone')}</p>
        )}
      </details>
      {prose ? (
        <StudentOnly>
          <dl className="terms">
            <dt>{words('sheet.confused')}</dt>
            <dd>{prose.confused}</dd>
            <dt>{words('sheet.trap')}</dt>
            <dd>{prose.trap}</dd>
          </dl>
        </StudentOnly>
      ) : null}
    </SheetSection>
  );
}

function Steps({ steps }: { readonly steps: readonly string[] }) {
  return (
    <ol className="steps">
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}
