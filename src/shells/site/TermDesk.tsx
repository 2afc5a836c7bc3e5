/** Around the words of a room: knows which of them lead into the glossary, and opens the card of one when it is touched. */
import { lazy, Suspense, useEffect, useMemo, useState, type ReactNode } from 'react';
import { TermsContext } from '../../atlas/glossary/TermsContext.ts';
import type { MarkedText, ReaderView } from '../../atlas/pages/Page.ts';
import { useAtlas } from '../../atlas/state/AtlasContext.tsx';
import { useHydrated } from '../../ui/parts/useHydrated.ts';

const TermCard = lazy(() => import('../../features/term/index.ts').then((module) => ({ default: module.TermCard })));

export function TermDesk({ marked, children }: { readonly marked: readonly MarkedText[]; readonly children: ReactNode }) {
  const level = useAtlas((state) => state.keys.lv);
  const view: ReaderView = useHydrated() ? level : 'static';
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
