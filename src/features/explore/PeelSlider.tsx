/**
 * Six named stops on one line. Each stop is a native radio button, so that keys, labels and tests come with the platform; the line can be
 * dragged, and the body follows the finger between the stops until it is let go.
 */
import { useEffect, useId, useRef, type PointerEvent, type RefObject } from 'react';
import { PEEL_STOPS } from '../../atlas/address/keys.ts';
import { useAtlas, useDispatch } from '../../atlas/state/AtlasContext.tsx';
import { useWords } from '../../i18n/WordsContext.tsx';
import type { SceneHandle } from '../../scene/SceneHandle.ts';
import { placeOnLine } from './placeOnLine.ts';

const STOPS = Array.from({ length: PEEL_STOPS }, (_, stop) => stop);
/** A finger that moves less than this means the stop it touches. */
const DRAG_PX = 4;

export function PeelSlider({ scene }: { readonly scene: RefObject<SceneHandle | null> }) {
  const words = useWords();
  const dispatch = useDispatch();
  const peel = useAtlas((state) => state.keys.peel);
  const name = useId();
  const line = useRef<HTMLDivElement>(null);
  const drag = useRef<{ readonly x: number; readonly y: number; moved: boolean } | null>(null);

  const show = (place: number): void => line.current?.style.setProperty('--at', place.toFixed(3));
  useEffect(() => {
    if (!drag.current?.moved) show(peel);
  }, [peel]);
  const choose = (stop: number): void => {
    if (stop !== peel) dispatch({ type: 'keysChosen', keys: { peel: stop, sel: null } });
  };

  const follow = (event: PointerEvent<HTMLDivElement>): void => {
    const from = drag.current;
    const element = line.current;
    if (!from || !element) return;
    if (!from.moved) {
      if (Math.hypot(event.clientX - from.x, event.clientY - from.y) < DRAG_PX) return;
      from.moved = true;
      // Caught only now: a mere click stays with the stop it was made on.
      element.setPointerCapture(event.pointerId);
      element.toggleAttribute('data-held', true);
    }
    const place = placeOnLine([...element.querySelectorAll('label')].map((stop) => stop.getBoundingClientRect()), event.clientX, event.clientY);
    show(place);
    scene.current?.holdPeel(place);
    choose(Math.round(place));
  };
  const letGo = (): void => {
    const moved = drag.current?.moved === true;
    drag.current = null;
    line.current?.removeAttribute('data-held');
    if (!moved) return;
    show(peel);
    scene.current?.holdPeel(null);
    line.current?.querySelector<HTMLInputElement>('input:checked')?.focus({ preventScroll: true });
  };

  return (
    <div
      ref={line}
      className="peel"
      role="radiogroup"
      aria-label={words('stage.peel')}
      data-testid="peel"
      onPointerDown={(event) => {
        if (event.button === 0) drag.current = { x: event.clientX, y: event.clientY, moved: false };
      }}
      onPointerMove={follow}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onLostPointerCapture={letGo}
    >
      <span className="peel__knob" aria-hidden="true" />
      {STOPS.map((stop) => (
        <label key={stop} className="peel__stop" title={words(`stage.peels.s${stop as 0}`)}>
          <input type="radio" name={name} value={stop} checked={stop === peel} onChange={() => choose(stop)} />
          <span>{words(`stage.peelsShort.s${stop as 0}`)}</span>
        </label>
      ))}
    </div>
  );
}
