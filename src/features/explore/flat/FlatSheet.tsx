/** One plate in its frame, with what lies on it. Left stays left in every language: the body is never mirrored. */
import { useEffect, useRef, type ReactNode } from 'react';
import { useSite } from '../../../atlas/navigation/SiteContext.tsx';
import { plateFile, type Plate } from '../../../scene/assets/plate.ts';

interface FlatSheetProps {
  readonly plate: Plate;
  /** Peel stop of the picture. */
  readonly peel: number;
  /** Peel stop that a reader sees, be it through the window only. */
  readonly shown: number;
  readonly alt: string;
  readonly insetBottom: number;
  readonly live?: boolean;
  readonly children: ReactNode;
}

export function FlatSheet({ plate, peel, shown, alt, insetBottom, live = false, children }: FlatSheetProps) {
  const { root } = useSite();
  const frame = useRef<HTMLDivElement>(null);

  useEffect(() => {
    frame.current?.style.setProperty('--inset', `${insetBottom}px`);
    // The note beside the plate keeps clear of the same sheet.
    frame.current?.parentElement?.style.setProperty('--note-inset', `${insetBottom}px`);
  }, [insetBottom]);

  return (
    <div ref={frame} className="flat" dir="ltr" data-live={live || undefined}>
      <div className="flat__sheet" data-zone={plate.zone} data-plate={plate.id} data-peel={shown}>
        <img
          className="flat__plate"
          data-testid="plate"
          src={`${root}${plateFile(plate, peel) ?? ''}`}
          alt={alt}
          width={plate.width * 8}
          height={plate.height * 8}
          draggable={false}
          decoding="sync"
          {...(live ? {} : { fetchPriority: 'high' as const })}
        />
        {children}
      </div>
    </div>
  );
}
