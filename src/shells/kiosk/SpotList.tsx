/** Every point as a large button: the twin of its marker, within everybody's reach. A few at a time, no scrolling. */
import { useState } from 'react';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useSite } from '../../atlas/navigation/SiteContext.tsx';
import { roomOf } from '../../atlas/route/Route.ts';
import { useAtlas, useDispatch } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { ChannelGlyph } from '../../ui/glyphs/ChannelGlyph.tsx';
import { Icon } from '../../ui/parts/Icon.tsx';

export function SpotList({ size }: { readonly size: number }) {
  const words = useWords();
  const dispatch = useDispatch();
  const { data } = useSite();
  const [page, setPage] = useState(0);
  const open = useAtlas((state) => {
    const room = roomOf(state.route);
    return room.kind === 'point' ? room.code : null;
  });
  const rows = data.points.toSorted((a, b) => a.tier - b.tier);
  const pages = Math.ceil(rows.length / size);
  const here = Math.min(page, pages - 1);
  return (
    <div className="spots" data-testid="points">
      <ul className="spots__grid">
        {rows.slice(here * size, (here + 1) * size).map((point) => (
          <li key={point.code}>
            <button type="button" className="spot" aria-pressed={point.code === open} data-testid={`point-${point.code}`} onClick={() => dispatch({ type: 'pointOpened', code: point.code })}>
              <ChannelGlyph shape={point.shape} channel={point.channel} size={32} />
              <span className="spot__code">{point.code}</span>
              <span className="spot__name">{point.names.pinyin}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="spots__pager">
        <button type="button" className="button" disabled={here === 0} onClick={() => setPage(here - 1)} data-testid="previous-points">
          <Icon of={ChevronLeft} size={32} /> {words('kiosk.previousPage')}
        </button>
        <span>{words('kiosk.page', { page: here + 1, count: pages })}</span>
        <button type="button" className="button" disabled={here === pages - 1} onClick={() => setPage(here + 1)} data-testid="next-points">
          {words('kiosk.nextPage')} <Icon of={ChevronRight} size={32} />
        </button>
      </div>
    </div>
  );
}
