/** A word of the glossary explained where it was read: a small card at the word, at the reader's level, with the way to its entry. */
import { useEffect, useState } from 'react';
import { X } from 'lucide-react';
import { Popover } from '@base-ui/react/popover';
import { Unchecked } from '../../atlas/evidence/Unchecked.tsx';
import { TermPicture } from '../../scene/plates/terms/TermPicture.tsx';
import { fetchPage } from '../../atlas/navigation/fetchPage.ts';
import { RoomLink } from '../../atlas/navigation/RoomLink.tsx';
import { useSite } from '../../atlas/navigation/SiteContext.tsx';
import type { Page, TermPage } from '../../atlas/pages/Page.ts';
import { useAtlas } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Icon } from '../../ui/parts/Icon.tsx';

interface TermCardProps {
  readonly term: string;
  /** The word that was touched: the card stands at it, and the focus goes back to it. */
  readonly link: HTMLElement;
  readonly onClose: () => void;
}

export function TermCard({ term, link, onClose }: TermCardProps) {
  const words = useWords();
  const level = useAtlas((state) => state.keys.lv);
  // At the kiosk words stand above anyone's reach; the card stands within it.
  const reach = link.closest('.kiosk')?.querySelector('.kiosk__foot');
  const { page, failed } = useTerm(term);
  return (
    <Popover.Root
      open
      onOpenChange={(open, { reason }) => {
        if (open) return;
        onClose();
        // A touch elsewhere has a target of its own.
        if (reason !== 'outside-press' && reason !== 'focus-out') link.focus();
      }}
    >
      <Popover.Portal>
        <Popover.Positioner anchor={reach ?? link} side={reach ? 'top' : 'bottom'} sideOffset={6} collisionPadding={8} className="popover-layer" data-kiosk={reach ? '' : undefined}>
          <Popover.Popup className="popover term-card" data-testid="term-card" aria-busy={page === null && !failed}>
            <div className="popover__head">
              <Popover.Title render={<h2 />}>{page?.title ?? link.textContent}</Popover.Title>
              <Popover.Close className="button button--quiet button--icon">
                <Icon of={X} />
                <span className="visually-hidden">{words('glossary.closeCard')}</span>
              </Popover.Close>
            </div>
            <TermPicture term={term} />
            {page ? (
              <p>
                {page.term.meaning[level]} <Unchecked when={!page.checked} />
              </p>
            ) : null}
            {failed ? <p>{words('glossary.failed')}</p> : null}
            <p>
              <RoomLink to={{ kind: 'term', id: term }}>{words('glossary.entry')}</RoomLink>
            </p>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** The entry, which comes when it is asked for. */
function useTerm(id: string): { readonly page: TermPage | null; readonly failed: boolean } {
  const { root, languagePrefix } = useSite();
  const [found, setFound] = useState<{ readonly page: TermPage | null; readonly failed: boolean }>({ page: null, failed: false });
  useEffect(() => {
    let stale = false;
    fetchPage<TermPage & Page>(root, languagePrefix, { kind: 'term', id }).then(
      (page) => stale || setFound({ page, failed: false }),
      () => stale || setFound({ page: null, failed: true }),
    );
    return () => {
      stale = true;
    };
  }, [root, languagePrefix, id]);
  return found;
}
