/**
 * The body as drawn plates, where there is no live scene: they come from the same model and the same rules.
 */
import { useState } from 'react';
import { useSite } from '../../../atlas/navigation/SiteContext.tsx';
import type { PointRow } from '../../../atlas/pages/Page.ts';
import { roomOf } from '../../../atlas/route/Route.ts';
import { useAtlas } from '../../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../../i18n/WordsContext.tsx';
import { HOME_PLATE } from '../../../scene/assets/homePlate.ts';
import { plateFile, type Plate } from '../../../scene/assets/plate.ts';
import { PLATES } from '../../../scene/assets/plates.ts';
import type { SceneEvents } from '../../../scene/SceneEvents.ts';
import { choosePlate, type PlateWish } from './choosePlate.ts';
import { FlatChannels } from './FlatChannels.tsx';
import { FlatGuide } from './FlatGuide.tsx';
import { FlatMarkers } from './FlatMarkers.tsx';
import { FlatSheet } from './FlatSheet.tsx';
import { FlatTabs } from './FlatTabs.tsx';
import { FlatTask } from './FlatTask.tsx';
import { LevelTags } from './LevelTags.tsx';
import { PlateLines } from './PlateLines.tsx';
import { Porthole } from './Porthole.tsx';

interface FlatAtlasProps {
  /** Point under the pointer or focus elsewhere, such as in the list. */
  readonly aimed: string | null;
  readonly onAim: (code: string | null) => void;
  readonly points: readonly PointRow[];
  /** CSS px of the stage's lower edge that a sheet covers. */
  readonly insetBottom?: number;
  readonly onPickMany?: SceneEvents['onPickMany'];
}

export function FlatAtlas({ aimed, onAim, points, insetBottom = 8, onPickMany }: FlatAtlasProps) {
  const words = useWords();
  const { root } = useSite();
  const wish = useWish();
  const [shown, setShown] = useShownPlate(wish);
  const win = useAtlas((state) => state.keys.win);
  const task = useAtlas((state) => state.task);
  // A quiz gives no names away.
  const quiz = useAtlas((state) => roomOf(state.route).kind === 'quiz');
  // A pin is placed on the sheet of the lower back.
  const plate = task && (task.takesPin || task.pin) ? HOME_PLATE : shown;
  const through = wish.code !== null && win && plate.peels.includes(wish.peel);
  const peel = through || !plate.peels.includes(wish.peel) ? 0 : wish.peel;
  const hole = through && wish.peel > 0 ? plate.places.find((place) => place.code === wish.code && place.seen && (place.side === 'M' || wish.side === 'both' || place.side === wish.side)) : undefined;
  const alt = words(`flat.plates.${plate.id as 'lower-back'}`, { layer: words(`stage.peels.s${peel as 0}`) });
  return (
    <>
      <FlatSheet plate={plate} peel={peel} shown={hole ? wish.peel : peel} alt={alt} insetBottom={insetBottom} live>
        {hole ? <Porthole plate={plate} at={hole} src={`${root}${plateFile(plate, wish.peel) ?? ''}`} /> : null}
        <PlateLines plate={plate} points={points} marks={false} />
        <LevelTags plate={plate} />
        {quiz ? null : <FlatChannels plate={plate} />}
        <FlatGuide plate={plate} />
        {task ? <FlatTask plate={plate} points={points} task={task} /> : null}
        {quiz ? null : <FlatMarkers plate={plate} points={points} aimed={aimed} onAim={onAim} {...(onPickMany && { onPickMany })} />}
      </FlatSheet>
      {quiz ? null : <FlatTabs plate={plate} plates={PLATES} onChoose={setShown} />}
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
