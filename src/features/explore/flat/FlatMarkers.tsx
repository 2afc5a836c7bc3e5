/** The points on the plate as real buttons, with the shapes and states of the markers on the live body. */
import { useRef, type CSSProperties, type MouseEvent } from 'react';
import type { PointRow } from '../../../atlas/pages/Page.ts';
import { roomOf } from '../../../atlas/route/Route.ts';
import { useAtlas, useDispatch } from '../../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../../i18n/WordsContext.tsx';
import type { Plate, PlatePlace } from '../../../scene/assets/plate.ts';
import { markerLook } from '../../../scene/points/markerLook.ts';
import type { SceneEvents } from '../../../scene/SceneEvents.ts';
import type { MarkerShape } from '../../../scene/SceneProps.ts';
import { ChannelGlyph } from '../../../ui/glyphs/ChannelGlyph.tsx';
import { nearestMarkers } from './nearestMarkers.ts';
import { placeOn } from './placeOn.ts';

interface FlatMarkersProps {
  readonly plate: Plate;
  readonly points: readonly PointRow[];
  readonly aimed: string | null;
  readonly onAim: (code: string | null) => void;
  readonly onPickMany?: SceneEvents['onPickMany'];
}

/** Two places of a set still have room at full size; a row of them has not. */
const ROW = 2;

export function FlatMarkers({ plate, points, aimed, onAim, onPickMany }: FlatMarkersProps) {
  const words = useWords();
  const dispatch = useDispatch();
  const layer = useRef<HTMLDivElement>(null);
  const only = useAtlas((state) => state.keys.points);
  const opened = useAtlas((state) => state.opened);
  const side = useAtlas((state) => state.keys.side);
  const code = useAtlas((state) => {
    const room = roomOf(state.route);
    return room.kind === 'point' ? room.code : null;
  });
  const selected = code === null ? null : { code, side };
  const shown = points.filter((point) => only.length === 0 || only.includes(point.code));

  const open = (place: PlatePlace, event: MouseEvent<HTMLButtonElement>): void => {
    const pressed = event.detail === 0;
    const act = (which: Pick<PlatePlace, 'code' | 'side'>): void =>
      dispatch({ type: 'pointOpened', code: which.code, by: pressed ? 'keyboard' : 'pointer', ...(which.side === 'M' ? {} : { side: which.side }) });
    const box = layer.current?.getBoundingClientRect();
    const stage = layer.current?.closest('.stage__picture')?.getBoundingClientRect();
    // A key press means this very button; a finger means the nearest mark, and where two crowd it is asked which.
    if (pressed || !box || !stage) return act(place);
    const near = nearestMarkers(plate, shown, { x: ((event.clientX - box.left) / box.width) * plate.width, y: ((event.clientY - box.top) / box.height) * plate.height }, plate.width / box.width);
    if (near.length > 1 && onPickMany) onPickMany(near, { x: event.clientX - stage.left, y: event.clientY - stage.top });
    else act(near[0] ?? place);
  };

  return (
    <div ref={layer} className="flat__markers" role="group" aria-label={words('flat.points')}>
      {shown.flatMap((point) => {
        const own = plate.places.filter((place) => place.code === point.code && place.seen);
        return own.map((place, index) => {
          const row = own.filter((each) => each.side === place.side);
          const nth = row.indexOf(place);
          const marker = { code: point.code, side: place.side, shape: point.shape as MarkerShape, colour: '', tier: point.tier, name: point.code, opened: opened.includes(point.code) };
          const look = markerLook(marker, { selected, hovered: null, focused: aimed === null ? null : { code: aimed, side: null } }, false, row.length > ROW);
          const sideWord = place.side === 'M' ? words('points.midline') : words(place.side === 'L' ? 'flat.left' : 'flat.right');
          return (
            <button
              key={`${place.side}-${index}`}
              type="button"
              className="flat-marker"
              data-testid={`flat-${point.code}-${place.side}${nth > 0 ? `-${nth + 1}` : ''}`}
              data-dot={look.dot || undefined}
              data-twin={look.dashed || undefined}
              data-notch={look.notch || undefined}
              data-aimed={look.focus || undefined}
              aria-pressed={look.dot}
              style={{ ...placeOn(plate, place.x, place.y), '--size': `${look.size}px`, '--dim': String(look.opacity) } as CSSProperties}
              onClick={(event) => open(place, event)}
              onPointerEnter={() => onAim(point.code)}
              onPointerLeave={() => onAim(null)}
            >
              <span className="flat-marker__shape" aria-hidden="true">
                <ChannelGlyph shape={point.shape} channel={point.channel} />
                <ChannelGlyph shape={point.shape} channel={point.channel} />
              </span>
              <span className="visually-hidden">{`${point.code} ${point.names.pinyin}, ${sideWord}`}</span>
              <span className="flat-marker__tag" aria-hidden="true">
                <b>{point.code}</b> {point.names.pinyin}
                {look.dashed ? <em> {words('points.otherSide')}</em> : null}
              </span>
            </button>
          );
        });
      })}
    </div>
  );
}
