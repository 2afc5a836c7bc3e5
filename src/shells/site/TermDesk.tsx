/** Around the words of a room: knows which of them lead into the glossary, and opens the card of one when it is touched. */
import { lazy, Suspense, useEffect, useMemo, useState, type ReactNode } from 'react';
import { TermsContext } from '../../atlas/glossary/TermsContext.ts';
import type { MarkedText, ReaderView } from '../../atlas/pages/Page.ts';
import { useAtlas } from '../../atlas/state/AtlasContext.tsx';
import { useHydrated } from '../../ui/parts/useHydrated.ts';

const TermCard = lazy(() => import('../../features/term/index.ts').then((module) => ({ default: module.TermCard })));

interface TermDeskProps {
  readonly marked: readonly MarkedText[];
  /** Not the whole page is shown but the kiosk's card of it, whose first uses are others. */
  readonly card?: boolean;
  readonly children: ReactNode;
}

export function TermDesk({ marked, card = false, children }: TermDeskProps) {
  const level = useAtlas((state) => state.keys.lv);
  const hydrated = useHydrated();
  const view: ReaderView = !hydrated ? 'static' : card ? 'card' : level;
  const [opened, setOpened] = useState<{ readonly term: string; readonly link: HTMLElement } | null>(null);
  const terms = useMemo(() => ({ view, spots: new Map(marked.map(({ text, spots }) => [text, spots])), open: (term: string, link: HTMLElement) => setOpened({ term, link }) }), [view, marked]);
  useEffect(() => setOpened(null), [view, marked]);
  return (
    <TermsContext value={terms}>
      {children}
      {opened === null ? null : (
        <Suspense fallback={null}>
          <TermCard key={opened.term} {...opened} onClose={() => setOpened(null)} />
        </Suspense>
      )}
    </TermsContext>
  );
}
