/** The words of a point or a structure as an overlay from the bottom. Without script they simply stand below the picture. */
import { useEffect, useRef, type ReactNode } from 'react';
import { X } from 'lucide-react';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Icon } from '../../ui/parts/Icon.tsx';
import { useHydrated } from '../../ui/parts/useHydrated.ts';

interface FrameSheetProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  /** CSS px of the stage that the sheet covers. */
  readonly onCover: (px: number) => void;
  readonly children: ReactNode;
}

export function FrameSheet({ title, open, onClose, onCover, children }: FrameSheetProps) {
  const words = useWords();
  const hydrated = useHydrated();
  const box = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open || !box.current) return;
    // The camera looks at what is left of the stage; where hardly anything is left, it stays.
    const stage = box.current.parentElement?.querySelector('.frame__stage')?.getBoundingClientRect();
    const sheet = box.current.getBoundingClientRect();
    if (stage) onCover(Math.round(Math.max(8, Math.min(stage.bottom - sheet.top, stage.height * 0.56))));
    scroller.current?.scrollTo({ top: 0 });
  }, [open, children, onCover]);

  if (!hydrated) return <div className="frame__static">{children}</div>;
  if (!open) return null;
  return (
    <div
      ref={box}
      className="frame-sheet"
      role="region"
      aria-label={title}
      data-testid="frame-sheet"
    >
      <button type="button" className="button button--icon frame-sheet__close" onClick={onClose} data-testid="close-sheet">
        <Icon of={X} />
        <span className="visually-hidden">{words('embed.closeSheet')}</span>
      </button>
      <div ref={scroller} className="frame-sheet__scroller">
        {children}
      </div>
    </div>
  );
}
