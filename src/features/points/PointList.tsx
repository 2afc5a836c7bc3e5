/**
 * All 47 points as named buttons, top to bottom: the list is the truth, the markers on the body are pictures of it.
 * Without script each button is a form's way to its page.
 */
import { memo, type FormEvent } from 'react';
import { matchCode } from '../../atlas/route/parseRoute.ts';
import { insideDoor } from '../../atlas/route/insideDoor.ts';
import { printRoute } from '../../atlas/route/printRoute.ts';
import { useSite } from '../../atlas/navigation/SiteContext.tsx';
import type { PointRow } from '../../atlas/pages/Page.ts';
import { roomOf } from '../../atlas/route/Route.ts';
import { useAtlas, useDispatch } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import { ChannelGlyph } from '../../ui/glyphs/ChannelGlyph.tsx';

const TIERS = [
  { tier: 1, heading: 'points.core' },
  { tier: 2, heading: 'points.common' },
  { tier: 3, heading: 'points.more' },
] as const;

interface PointListProps {
  /** Called while an entry has the pointer or the focus, so that its marker can answer. */
  readonly onAim?: (code: string | null) => void;
}

export const PointList = memo(function PointList({ onAim }: PointListProps) {
  const words = useWords();
  const { data, root, languagePrefix } = useSite();
  const dispatch = useDispatch();
  const shown = useAtlas((state) => state.keys.points);
  const here = useAtlas((state) => state.route);
  const open = (event: FormEvent<HTMLFormElement>): void => {
    const button = (event.nativeEvent as SubmitEvent).submitter;
    const code = matchCode(button?.dataset['code'] ?? '', new Set(data.points.map((point) => point.code)));
    if (code === undefined) return;
    event.preventDefault();
    dispatch({ type: 'pointOpened', code, by: 'keyboard' });
  };
  return (
    <form className="point-list" method="get" onSubmit={open} data-testid="points" id="points" aria-label={words('points.list')}>
      {TIERS.map(({ tier, heading }) => {
        const rows = data.points.filter((point) => point.tier === tier && (shown.length === 0 || shown.includes(point.code)));
        if (rows.length === 0) return null;
        return (
          <section key={tier} className="point-list__tier">
            <h2>{words(heading)}</h2>
            <ul>
              {rows.map((point) => (
                <li key={point.code}>
                  <PointButton point={point} action={`${root}${languagePrefix}${printRoute(insideDoor(here, { kind: 'point', code: point.code }))}`} onAim={onAim} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </form>
  );
});

interface PointButtonProps {
  readonly point: PointRow;
  readonly action: string;
  readonly onAim: ((code: string | null) => void) | undefined;
}

const PointButton = memo(function PointButton({ point, action, onAim }: PointButtonProps) {
  const selected = useAtlas((state) => {
    const room = roomOf(state.route);
    return room.kind === 'point' && room.code === point.code;
  });
  const opened = useAtlas((state) => state.opened.includes(point.code));
  const aim = (): void => onAim?.(point.code);
  const leave = (): void => onAim?.(null);
  return (
    <button
      type="submit"
      className="point-button"
      formAction={action}
      data-code={point.code}
      data-testid={`point-${point.code}`}
      data-opened={opened || undefined}
      aria-pressed={selected}
      onPointerEnter={aim}
      onPointerLeave={leave}
      onFocus={aim}
      onBlur={leave}
    >
      <ChannelGlyph shape={point.shape} channel={point.channel} size={18} />
      <span className="point-button__code">{point.code}</span>
      <span className="point-button__name">{point.names.pinyin}</span>
      <span className="point-button__han" lang="zh-Hant">
        {point.names.hant}
      </span>
      <span className="point-button__english">{point.names.english}</span>
    </button>
  );
});
