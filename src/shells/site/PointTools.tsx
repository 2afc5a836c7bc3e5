/** Share, note, compare and print, beside the sides of an open point. Each comes when it is asked for. */
import { lazy, Suspense, useEffect, useState } from 'react';
import { Columns2, NotebookPen, Printer, Share2 } from 'lucide-react';
import { RoomLink } from '../../atlas/navigation/RoomLink.tsx';
import type { PointPage } from '../../atlas/pages/Page.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Icon } from '../../ui/parts/Icon.tsx';

const SharePanel = lazy(() => import('../../features/share/index.ts').then((module) => ({ default: module.SharePanel })));
const NoteBox = lazy(() => import('../../features/notes/index.ts').then((module) => ({ default: module.NoteBox })));

export function PointTools({ page }: { readonly page: PointPage }) {
  const words = useWords();
  const [sharing, setSharing] = useState(false);
  const [noting, setNoting] = useState(false);
  const { code } = page.point;
  const other = page.sameLevel[0];
  useEffect(() => setNoting(false), [code]);
  return (
    <div className="sheet__tools" role="group" aria-label={words('tools.label', { code })}>
      <button type="button" className="button button--tool" onClick={() => setSharing(true)} data-testid="share">
        <Icon of={Share2} size={18} /> {words('tools.share')}
      </button>
      <button type="button" className="button button--tool" aria-expanded={noting} onClick={() => setNoting(!noting)} data-testid="note-open">
        <Icon of={NotebookPen} size={18} /> {words('tools.note')}
      </button>
      <RoomLink to={{ kind: 'compare' }} keys={{ a: code, ...(other === undefined ? {} : { b: other }) }} className="button button--tool" testId="compare">
        <Icon of={Columns2} size={18} /> {words('tools.compare')}
      </RoomLink>
      <RoomLink to={{ kind: 'print', code }} className="button button--tool" testId="print">
        <Icon of={Printer} size={18} /> {words('tools.print')}
      </RoomLink>
      <Suspense fallback={null}>
        {sharing ? <SharePanel code={code} onClose={() => setSharing(false)} /> : null}
        {noting ? <NoteBox code={code} /> : null}
      </Suspense>
    </div>
  );
}
