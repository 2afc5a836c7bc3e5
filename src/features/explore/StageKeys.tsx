/** Single-key commands. They act only while the stage or its list has the focus (WCAG 2.1.4), and say what they do. */
import { useEffect, useRef, type RefObject } from 'react';
import { PEEL_STOPS } from '../../atlas/address/keys.ts';
import { useSite } from '../../atlas/navigation/SiteContext.tsx';
import { roomOf } from '../../atlas/route/Route.ts';
import { useAtlas, useDispatch } from '../../atlas/state/AtlasContext.tsx';
import type { SceneHandle } from '../../scene/SceneHandle.ts';

const VIEW_KEYS = { '1': 'back', '2': 'left', '3': 'right', '4': 'front', '5': 'top' } as const;
const TURNS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-10, 0],
  ArrowRight: [10, 0],
  ArrowUp: [0, 10],
  ArrowDown: [0, -10],
};

export function StageKeys({ scene }: { readonly scene: RefObject<SceneHandle | null> }) {
  const dispatch = useDispatch();
  const { data } = useSite();
  const place = useRef<HTMLSpanElement>(null);
  const keys = useAtlas((state) => state.keys);
  const room = useAtlas((state) => roomOf(state.route));

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const target = event.target as HTMLElement;
      const onStage = place.current?.closest('.stage')?.contains(target) || target.closest('[data-testid="points"]') !== null;
      const typing = target.matches('input:not([type=radio]), textarea, select');
      if (event.key === 'Escape' && !typing && !event.defaultPrevented && target.closest('[role=dialog]') === null) {
        if (keys.sel !== null) dispatch({ type: 'keysChosen', keys: { sel: null } });
        else if (room.kind === 'point') dispatch({ type: 'pointClosed' });
        return;
      }
      if (!onStage || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      const turn = TURNS[event.key];
      const peels = keys.lock === 'none' || keys.lock === 'camera';
      const views = keys.lock === 'none' || keys.lock === 'layers';
      // Arrow keys belong to a radio group that has the focus.
      if (turn && !target.matches('input[type=radio]')) scene.current?.orbit(...turn);
      else if (event.key === '+') scene.current?.zoom(0.8);
      else if (event.key === '-') scene.current?.zoom(1.25);
      else if (event.key in VIEW_KEYS && views) dispatch({ type: 'keysChosen', keys: { view: VIEW_KEYS[event.key as '1'], cam: null } });
      else if (event.key === '0' && views) {
        dispatch({ type: 'keysChosen', keys: { view: 'back', cam: null, sel: null } });
        scene.current?.reset();
      } else if ((event.key === '[' || event.key === ']') && peels) {
        const peel = Math.min(PEEL_STOPS - 1, Math.max(0, keys.peel + (event.key === ']' ? 1 : -1)));
        dispatch({ type: 'keysChosen', keys: { peel } });
      } else if (event.key === 'w' && peels && room.kind === 'point') dispatch({ type: 'keysChosen', keys: { win: !keys.win } });
      else if ((event.key === 'n' || event.key === 'p') && room.kind !== 'quiz') {
        const codes = data.points.map((point) => point.code).filter((code) => keys.points.length === 0 || keys.points.includes(code));
        const at = room.kind === 'point' ? codes.indexOf(room.code) : -1;
        const next = codes[(at + (event.key === 'n' ? 1 : -1) + codes.length) % codes.length];
        if (next !== undefined) dispatch({ type: 'pointOpened', code: next });
      } else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [dispatch, data, keys, room, scene]);

  return <span ref={place} hidden />;
}
