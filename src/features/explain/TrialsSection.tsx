/** What was tried in people, and what that says about this point: usually nothing on its own. */
import { EvidenceBadge } from '../../atlas/evidence/EvidenceBadge.tsx';
import { RoomLink } from '../../atlas/navigation/RoomLink.tsx';
import type { PointPage } from '../../atlas/pages/Page.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Passage } from './Passage.tsx';
import { SheetSection } from './SheetSection.tsx';
import { StudentOnly } from './StudentOnly.tsx';

export function TrialsSection({ page }: { readonly page: PointPage }) {
  const words = useWords();
  return (
    <SheetSection id="trials" heading={words('sheet.trials')}>
      <p>
        <strong>{words('sheet.trialsFixed')}</strong> <EvidenceBadge badge={page.strip} />
      </p>
      {page.prose ? <Passage text={page.prose.trials} /> : null}
      {page.usage ? (
        <StudentOnly>
          <p className="sheet-section__aside">{words('sheet.usage', { count: page.usage.count, total: page.usage.total })}</p>
        </StudentOnly>
      ) : null}
      <p>
        <RoomLink to={{ kind: 'evidence-question', id: 'sham' }}>{words('sheet.trialsPicture')}</RoomLink> ·{' '}
        <RoomLink to={{ kind: 'evidence' }}>{words('intro.doesItWork')}</RoomLink> ·{' '}
        <RoomLink to={{ kind: 'expect' }}>{words('nav.expect')}</RoomLink>
      </p>
    </SheetSection>
  );
}
