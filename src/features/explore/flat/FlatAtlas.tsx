/**
 * The body as a drawn plate: poster while the live scene loads, atlas where there is none. The plates come from the same
 * model and the same rules as the scene. Left stays left in every language: the body is never mirrored.
 */
import { useEffect, useRef, useState } from 'react';
import { useSite } from '../../../atlas/navigation/SiteContext.tsx';
import type { PointRow } from '../../../atlas/pages/Page.ts';
import { roomOf } from '../../../atlas/route/Route.ts';
import { useAtlas } from '../../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../../i18n/WordsContext.tsx';
import { HOME_PLATE, plateFile, PLATES, type Plate } from '../../../scene/assets/plates.ts';
import type { SceneEvents } from '../../../scene/SceneEvents.ts';
import { useHydrated } from '../../../ui/parts/useHydrated.ts';
import { choosePlate, type PlateWish } from './choosePlate.ts';
import { FlatChannels } from './FlatChannels.tsx';
import { FlatGuide } from './FlatGuide.tsx';
import { FlatMarkers } from './FlatMarkers.tsx';
import { FlatTabs } from './FlatTabs.tsx';
import { FlatTask } from './FlatTask.tsx';
import { LevelTags } from './LevelTags.tsx';
import { PlateLines } from './PlateLines.tsx';
import { Porthole } from './Porthole.tsx';

interface FlatAtlasProps {
  /** The plate is the atlas; otherwise it is the poster of a scene on its way. */
  readonly live: boolean;
  /** Point under the pointer or focus elsewhere, such as in the list. */
  readonly aimed: string | null;
  readonly onAim: (code: string | null) => void;
  readonly points: readonly PointRow[];
  /** CSS px of the stage's lower edge that a sheet covers. */
  readonly insetBottom?: number;
  readonly onPickMany?: SceneEvents['onPickMany'];
}

export function FlatAtlas({ live, aimed, onAim, points, insetBottom = 8, onPickMany }: FlatAtlasProps) {
  const words = useWords();
  const { root } = useSite();
  const frame = useRef<HTMLDivElement>(null);
  const hydrated = useHydrated();
  const wish = useWish();
  const [shown, setShown] = useShownPlate(wish);
  const win = useAtlas((state) => state.keys.win);
  const task = useAtlas((state) => state.task);
  // A quiz gives no names away, neither on the poster nor on the plate.
  const quiz = useAtlas((state) => roomOf(state.route).kind === 'quiz');
  // A pin is placed on the sheet of the lower back.
  const plate = live && !(task && (task.takesPin || task.pin)) ? shown : HOME_PLATE;
  const through = wish.code !== null && win && plate.peels.includes(wish.peel);
  const peel = through || !plate.peels.includes(wish.peel) ? 0 : wish.peel;
  const file = (stop: number): string => `${root}${plateFile(plate, stop) ?? ''}`;
  const hole = through && live && wish.peel > 0 ? plate.places.find((place) => place.code === wish.code && place.seen && (place.side === 'M' || wish.side === 'both' || place.side === wish.side)) : undefined;

  useEffect(() => {
    frame.current?.style.setProperty('--inset', `${insetBottom}px`);
    // The note beside the plate keeps clear of the same sheet.
    frame.current?.parentElement?.style.setProperty('--note-inset', `${insetBottom}px`);
  }, [insetBottom]);

  return (
    <>
      <div ref={frame} className="flat" dir="ltr" data-live={live || undefined}>
        <div className="flat__sheet" data-zone={plate.zone} data-plate={plate.id} data-peel={hole ? wish.peel : peel}>
          <img
            className="flat__plate"
            data-testid="plate"
            src={file(peel)}
            alt={live ? words(`flat.plates.${plate.id as 'lower-back'}`, { layer: words(`stage.peels.s${peel as 0}`) }) : words('stage.posterAlt')}
            width={plate.width * 8}
            height={plate.height * 8}
            draggable={false}
            decoding="sync"
            {...(live ? {} : { fetchPriority: 'high' as const })}
          />
          {hole ? <Porthole plate={plate} at={hole} src={file(wish.peel)} /> : null}
          <PlateLines plate={plate} points={points} marks={!live && !quiz} />
          {hydrated ? <LevelTags plate={plate} /> : null}
          {live && !quiz ? <FlatChannels plate={plate} /> : null}
          {live ? <FlatGuide plate={plate} /> : null}
          {live && task ? <FlatTask plate={plate} points={points} task={task} /> : null}
          {live && !quiz ? <FlatMarkers plate={plate} points={points} aimed={aimed} onAim={onAim} {...(onPickMany && { onPickMany })} /> : null}
        </div>
      </div>
      {live && !quiz ? <FlatTabs plate={plate} plates={PLATES} onChoose={setShown} /> : null}
    </>
  );
}

function useWish(): PlateWish {
  const code = useAtlas((state) => {
    const room = roomOf(state.route);
    return room.kind === 'point' ? room.code : (state.task?.lit?.code ?? null);
  });
  const side = useAtlas((state) => {
    const own = state.task?.lit?.side;
    return own === undefined ? state.keys.side : own === 'M' ? 'both' : own;
  });
  const view = useAtlas((state) => state.keys.view);
  const peel = useAtlas((state) => state.keys.peel);
  return { code, side, view, peel };
}

/** The sheet follows what is opened, until the reader takes up another one. */
function useShownPlate(wish: PlateWish): [Plate, (plate: Plate) => void] {
  const [held, setHeld] = useState<{ plate: Plate; wish: PlateWish }>(() => {
    const nothing: PlateWish = { code: null, side: 'L', view: 'back', peel: wish.peel };
    return { plate: choosePlate(PLATES, HOME_PLATE, nothing, wish), wish };
  });
  const { code, side, view, peel } = wish;
  const before = held.wish;
  let plate = held.plate;
  if (code !== before.code || side !== before.side || view !== before.view || peel !== before.peel) {
    plate = choosePlate(PLATES, held.plate, before, wish);
    setHeld({ plate, wish });
  }
  return [plate, (next) => setHeld({ plate: next, wish })];
}
