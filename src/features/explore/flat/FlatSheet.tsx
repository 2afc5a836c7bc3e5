/** One plate in its frame, with what lies on it. Left stays left in every language: the body is never mirrored. */
import { useEffect, useRef, type ReactNode } from 'react';
import { useSite } from '../../../atlas/navigation/SiteContext.tsx';
import { plateFile, type Plate } from '../../../scene/assets/plate.ts';

/** A picture this many times the plate's units is larger than any stage, and is then held in by its limits, in proportion. */
const ROOMY = 8;
/** The photograph has 1.5 pixels for a unit of the plate (`.ci/posters.mjs`); told so, it is as roomy. */
const PHOTO_DENSITY = `${1.5 / ROOMY}x`;

interface FlatSheetProps {
  readonly plate: Plate;
  /** Peel stop of the picture. */
  readonly peel: number;
  /** Peel stop that a reader sees, be it through the window only. */
  readonly shown: number;
  readonly alt: string;
  readonly insetBottom: number;
  readonly live?: boolean;
  /** A photograph in place of the drawing, for light and dark; without a theme the system's. */
  readonly photo?: { readonly light: string; readonly dark: string; readonly theme: 'light' | 'dark' | null } | undefined;
  readonly children: ReactNode;
}

export function FlatSheet({ plate, peel, shown, alt, insetBottom, live = false, photo, children }: FlatSheetProps) {
  const { root } = useSite();
  const frame = useRef<HTMLDivElement>(null);

  useEffect(() => {
    frame.current?.style.setProperty('--inset', `${insetBottom}px`);
    // The note beside the plate keeps clear of the same sheet.
    frame.current?.parentElement?.style.setProperty('--note-inset', `${insetBottom}px`);
  }, [insetBottom]);

  const photos = photo && { light: `${root}${photo.light} ${PHOTO_DENSITY}`, dark: `${root}${photo.dark} ${PHOTO_DENSITY}` };
  return (
    <div ref={frame} className="flat" dir="ltr" data-live={live || undefined}>
      <div className="flat__sheet" data-zone={plate.zone} data-plate={plate.id} data-peel={shown}>
        <picture className="flat__picture">
          {photos && photo?.theme === null ? <source media="(prefers-color-scheme: dark)" srcSet={photos.dark} /> : null}
          <img
            className="flat__plate"
            data-testid="plate"
            {...(photos ? { srcSet: photos[photo?.theme ?? 'light'] } : { src: `${root}${plateFile(plate, peel) ?? ''}` })}
            alt={alt}
            width={plate.width * ROOMY}
            height={plate.height * ROOMY}
            draggable={false}
            decoding="async"
            {...(live ? {} : { fetchPriority: 'high' as const })}
          />
        </picture>
        {children}
      </div>
    </div>
  );
}
