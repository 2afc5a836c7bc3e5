/** At the rim of the window: a grip that moves it by hand or by arrow keys, and a way to close it. They follow the scene's frames, not React. */
import { useEffect, useImperativeHandle, useRef, type KeyboardEvent, type PointerEvent, type Ref, type RefObject } from 'react';
import { Move, X } from 'lucide-react';
import { useDispatch } from '../../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../../i18n/WordsContext.tsx';
import type { SceneFrame } from '../../../scene/SceneEvents.ts';
import type { SceneHandle } from '../../../scene/SceneHandle.ts';
import { Icon } from '../../../ui/parts/Icon.tsx';
import { boxesWithin } from '../boxesWithin.ts';
import { rimPlaces, rimPoint, type RimPlace } from './rimPlaces.ts';

export interface PortholeToolsHandle {
  follow(frame: SceneFrame): void;
}

/** One press of an arrow key, CSS px. */
const STEP = 16;
const STEPS: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, -STEP], ArrowDown: [0, STEP] };
/** Below this the window has not opened yet, or no longer is. */
const LEAST_RADIUS = 24;
/** So long after the last frame the picture rests; the labels are laid out a little later, round the buttons. */
const REST_MS = 100;
const FIRST = [{ degrees: -45, outside: 8 }, { degrees: 45, outside: 8 }] as const;
const EDGE = 20;
/** What else of the page may be touched near the window. */
const OVER = '.frame-tools > *, .body-look > summary, .orientation button, .controls__unfold, .controls__window';

export function PortholeTools({ ref, scene }: { readonly ref: Ref<PortholeToolsHandle>; readonly scene: RefObject<SceneHandle | null> }) {
  const words = useWords();
  const dispatch = useDispatch();
  const box = useRef<HTMLDivElement>(null);
  const move = useRef<((x: number, y: number) => void) | null>(null);
  const last = useRef<SceneFrame>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const places = useRef<readonly [close: RimPlace, grip: RimPlace]>(FIRST);

  /** Looks for room once the picture rests; until then the buttons keep their place at the rim. */
  const settle = (): void => {
    const frame = last.current;
    const layer = box.current?.parentElement;
    if (!frame?.porthole || !layer || move.current) return;
    places.current = rimPlaces(frame.porthole, [...frame.markers(), ...boxesWithin(layer, OVER)], frame.width, frame.height);
    place(frame);
  };

  const follow = (frame: SceneFrame): void => {
    last.current = frame;
    clearTimeout(timer.current);
    if (frame.porthole) timer.current = setTimeout(settle, REST_MS);
    place(frame);
  };
  const place = ({ porthole, width, height }: SceneFrame): void => {
    const shown = porthole !== null && porthole.radius >= LEAST_RADIUS;
    box.current?.toggleAttribute('hidden', !shown);
    if (!shown) return;
    for (const button of box.current?.querySelectorAll('button') ?? []) {
      const at = rimPoint(porthole, places.current[button.dataset['tool'] === 'grip' ? 1 : 0]);
      const x = Math.min(Math.max(at.x, EDGE), width - EDGE);
      const y = Math.min(Math.max(at.y, EDGE), height - EDGE);
      button.style.transform = `translate(-50%, -50%) translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
    }
  };
  useImperativeHandle(ref, () => ({ follow }));
  useEffect(() => () => clearTimeout(timer.current), []);

  const grab = (event: PointerEvent<HTMLButtonElement>): void => {
    move.current = scene.current?.grabPorthole(event.clientX, event.clientY) ?? null;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const letGo = (): void => {
    move.current = null;
    settle();
  };
  const onKey = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    // The arrows turn the body everywhere else on the stage.
    event.preventDefault();
    event.stopPropagation();
    scene.current?.grabPorthole(0, 0)?.(...step);
  };
  const close = (): void => {
    // The focus goes where the window can be opened again.
    box.current?.closest('.stage')?.querySelector<HTMLElement>('[data-testid="window"]')?.focus();
    dispatch({ type: 'keysChosen', keys: { win: false } });
  };

  return (
    <div ref={box} className="porthole-tools" data-testid="porthole" hidden>
      <button type="button" className="porthole-tools__button" data-tool="close" onClick={close} data-testid="porthole-close">
        <Icon of={X} size={16} />
        <span className="visually-hidden">{words('stage.windowClose')}</span>
      </button>
      <button
        type="button"
        className="porthole-tools__button porthole-tools__button--grip"
        data-tool="grip"
        title={words('stage.windowMove')}
        onPointerDown={grab}
        onPointerMove={(event) => move.current?.(event.clientX, event.clientY)}
        onPointerUp={letGo}
        onPointerCancel={letGo}
        onKeyDown={onKey}
        data-testid="porthole-grip"
      >
        <Icon of={Move} size={16} />
        <span className="visually-hidden">{words('stage.windowMove')}</span>
      </button>
    </div>
  );
}
