/** The bar under a framed room: its points as buttons, how sure anyone is, and the way to the whole atlas. */
import { useEffect, useRef, type MouseEvent } from 'react';
import { ExternalLink, PersonStanding } from 'lucide-react';
import { printAddress } from '../../atlas/address/printAddress.ts';
import { settleKeys } from '../../atlas/address/keys.ts';
import { EvidenceBadge } from '../../atlas/evidence/EvidenceBadge.tsx';
import { RoomLink } from '../../atlas/navigation/RoomLink.tsx';
import { useSite } from '../../atlas/navigation/SiteContext.tsx';
import type { Page } from '../../atlas/pages/Page.ts';
import { hasStage, roomOf } from '../../atlas/route/Route.ts';
import { useAtlas, useDispatch } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { ChannelGlyph } from '../../ui/glyphs/ChannelGlyph.tsx';
import { Icon } from '../../ui/parts/Icon.tsx';
import { useHydrated } from '../../ui/parts/useHydrated.ts';

interface FrameBarProps {
  readonly page: Page | null;
  readonly onAim: (code: string | null) => void;
  /** What is open is pressed again: its words are wanted. */
  readonly onOpen: () => void;
}

export function FrameBar({ page, onAim, onOpen }: FrameBarProps) {
  const words = useWords();
  const hydrated = useHydrated();
  const { root, languagePrefix } = useSite();
  const room = useAtlas((state) => roomOf(state.route));
  const keys = useAtlas((state) => state.keys);
  const onBody = useAtlas((state) => hasStage(state.route));
  const target = room.kind === 'not-found' ? ({ kind: 'home' } as const) : room;
  const outside = `${root}${languagePrefix}${printAddress({ route: target, keys: settleKeys(keys, target) })}` || './';
  return (
    <nav className="frame-bar" aria-label={words('embed.bar')}>
      {onBody ? (
        hydrated ? <Chips page={page} onAim={onAim} onOpen={onOpen} /> : <span className="frame-bar__space" />
      ) : (
        <>
          <RoomLink to={{ kind: 'home' }} className="button button--quiet frame-bar__body">
            <Icon of={PersonStanding} size={18} /> <span>{words('embed.body')}</span>
          </RoomLink>
          <span className="frame-bar__space" />
        </>
      )}
      {page?.kind === 'point' ? (
        <span className="frame-bar__badge" data-testid="evidence-strip">
          <EvidenceBadge badge={page.strip} compact />
        </span>
      ) : null}
      <a className="button frame-bar__out" href={outside} target="_blank" rel="noopener" data-testid="open-atlas">
        <span className="frame-bar__long">{words('embed.open')}</span>
        <span className="frame-bar__short" aria-hidden="true">
          {words('embed.openShort')}
        </span>
        <Icon of={ExternalLink} size={16} />
        <span className="visually-hidden">, {words('embed.newTab')}</span>
      </a>
    </nav>
  );
}

function Chips({ page, onAim, onOpen }: FrameBarProps) {
  const words = useWords();
  const { data } = useSite();
  const dispatch = useDispatch();
  const strip = useRef<HTMLUListElement>(null);
  const { points: only, lv } = useAtlas((state) => state.keys);
  const code = useAtlas((state) => {
    const room = roomOf(state.route);
    return room.kind === 'point' ? room.code : null;
  });
  const rows = only.length > 0 ? only.flatMap((wanted) => data.points.find((point) => point.code === wanted) ?? []) : data.points.toSorted((a, b) => a.tier - b.tier);
  useEffect(() => {
    // Only the strip moves: asking the chip to come into view could move the page around the frame.
    const chip = strip.current?.querySelector<HTMLElement>('[aria-pressed=true]');
    if (chip && strip.current) strip.current.scrollLeft = chip.offsetLeft - 24;
  }, [code, rows.length]);
  const press = (point: string, event: MouseEvent): void => {
    if (point === code) onOpen();
    else dispatch({ type: 'pointOpened', code: point, by: event.detail === 0 ? 'keyboard' : 'pointer' });
  };
  return (
    <ul ref={strip} className="frame-bar__chips" aria-label={words('embed.points')} data-testid="points">
      {page?.kind === 'structure' ? (
        <li>
          <button type="button" className="frame-chip" aria-pressed="true" onClick={onOpen} data-testid="read-structure">
            {lv === 'student' ? page.english : page.plain}
          </button>
        </li>
      ) : null}
      {rows.map((point, index) => (
        <li key={point.code}>
          <button
            type="button"
            className="frame-chip"
            aria-pressed={point.code === code}
            data-testid={`point-${point.code}`}
            onClick={(event) => press(point.code, event)}
            onPointerEnter={() => onAim(point.code)}
            onPointerLeave={() => onAim(null)}
            onFocus={() => onAim(point.code)}
            onBlur={() => onAim(null)}
          >
            {only.length > 0 ? (
              <span className="frame-chip__number" aria-hidden="true">
                {index + 1}
              </span>
            ) : (
              <ChannelGlyph shape={point.shape} channel={point.channel} size={16} />
            )}
            <span>{point.code}</span>
            <span className="visually-hidden"> {point.names.pinyin}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
