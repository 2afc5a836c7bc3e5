/** Where markers crowd, the reader is asked instead of guessed for. */
import { useEffect, useRef } from 'react';
import type { MarkerId } from '../../scene/SceneEvents.ts';
import { useSite } from '../../atlas/navigation/SiteContext.tsx';
import { useDispatch } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { ChannelGlyph } from '../../ui/glyphs/ChannelGlyph.tsx';

export interface ChooserPlace {
  readonly markers: readonly MarkerId[];
  /** CSS px on the stage. */
  readonly at: { readonly x: number; readonly y: number };
}

export function PointChooser({ place, onClose }: { readonly place: ChooserPlace; readonly onClose: () => void }) {
  const words = useWords();
  const { data } = useSite();
  const dispatch = useDispatch();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    element.style.setProperty('--at-x', `${place.at.x}px`);
    element.style.setProperty('--at-y', `${place.at.y}px`);
    element.querySelector('button')?.focus();
  }, [place]);
  return (
    <div
      ref={box}
      className="chooser"
      role="dialog"
      aria-label={words('stage.chooser')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <p>{words('stage.chooser')}</p>
      {place.markers.map(({ code, side }) => {
        const point = data.points.find((row) => row.code === code);
        if (!point) return null;
        return (
          <button
            key={`${code}-${side}`}
            type="button"
            className="button"
            onClick={() => {
              onClose();
              dispatch({ type: 'pointOpened', code, ...(side === 'M' ? {} : { side }) });
            }}
          >
            <ChannelGlyph shape={point.shape} channel={point.channel} size={18} /> {code} {point.names.pinyin}
          </button>
        );
      })}
    </div>
  );
}
