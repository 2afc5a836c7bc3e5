/** At the rim of the window: a grip that moves it by hand or by arrow keys, and a way to close it. They follow the scene's frames, not React. */
import { useImperativeHandle, useRef, type KeyboardEvent, type PointerEvent, type Ref, type RefObject } from 'react';
import { Move, X } from 'lucide-react';
import { useDispatch } from '../../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../../i18n/WordsContext.tsx';
import type { SceneFrame } from '../../../scene/SceneEvents.ts';
import type { SceneHandle } from '../../../scene/SceneHandle.ts';
import { Icon } from '../../../ui/parts/Icon.tsx';

export interface PortholeToolsHandle {
  follow(frame: SceneFrame): void;
}

/** One press of an arrow key, CSS px. */
const STEP = 16;
const STEPS: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, -STEP], ArrowDown: [0, STEP] };
/** Where on the rim the buttons sit: cosine and sine of 45 degrees. */
const CORNER = Math.SQRT1_2;
/** They stand a little outside it, so that a small window is not covered. */
const OUTSIDE = 8;
/** Below this the window has not opened yet, or no longer is. */
const LEAST_RADIUS = 24;
const EDGE = 26;

export function PortholeTools({ ref, scene }: { readonly ref: Ref<PortholeToolsHandle>; readonly scene: RefObject<SceneHandle | null> }) {
  const words = useWords();
  const dispatch = useDispatch();
  const box = useRef<HTMLDivElement>(null);
  const move = useRef<((x: number, y: number) => void) | null>(null);

  useImperativeHandle(ref, () => ({
    follow({ porthole, width, height }) {
      const shown = porthole !== null && porthole.radius >= LEAST_RADIUS;
      box.current?.toggleAttribute('hidden', !shown);
      if (!shown) return;
      const reach = (porthole.radius + OUTSIDE) * CORNER;
      for (const button of box.current?.querySelectorAll('button') ?? []) {
        const down = button.dataset['corner'] === 'lower' ? 1 : -1;
        const x = Math.min(Math.max(porthole.x + reach, EDGE), width - EDGE);
        const y = Math.min(Math.max(porthole.y + down * reach, EDGE), height - EDGE);
        button.style.transform = `translate(-50%, -50%) translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
      }
    },
  }));

  const grab = (event: PointerEvent<HTMLButtonElement>): void => {
    move.current = scene.current?.grabPorthole(event.clientX, event.clientY) ?? null;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const letGo = (): void => {
    move.current = null;
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
      <button type="button" className="porthole-tools__button" data-corner="upper" onClick={close} data-testid="porthole-close">
        <Icon of={X} size={16} />
        <span className="visually-hidden">{words('stage.windowClose')}</span>
      </button>
      <button
        type="button"
        className="porthole-tools__button porthole-tools__button--grip"
        data-corner="lower"
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
