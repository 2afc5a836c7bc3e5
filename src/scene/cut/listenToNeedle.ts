/** Listens on the canvas before the stage does: a hand on the needle moves the needle, and nothing else. */
import type { PerspectiveCamera } from 'three';
import type { StageCut } from '../../atlas/state/StageCut.ts';
import type { Stage } from '../stage/Stage.ts';
import { holdNeedle } from './holdNeedle.ts';

/** Starts listening; the answer stops it. */
export function listenToNeedle(stage: Stage, camera: () => PerspectiveCamera, cut: () => StageCut | null): () => void {
  const { canvas } = stage;
  const abort = new AbortController();
  let held: { readonly pointer: number; readonly follow: (x: number, y: number) => number } | null = null;
  const grip = (event: PointerEvent): ReturnType<typeof holdNeedle> => {
    const now = stage.cutOpen ? cut() : null;
    return now && holdNeedle(now, camera(), stage.size, { ...local(event), touch: event.pointerType === 'touch' });
  };
  const local = ({ clientX, clientY }: PointerEvent): { x: number; y: number } => {
    const box = canvas.getBoundingClientRect();
    return { x: clientX - box.left, y: clientY - box.top };
  };
  const listen = (name: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel', act: (event: PointerEvent) => boolean): void =>
    canvas.addEventListener(
      name,
      (event) => {
        if (act(event)) event.stopImmediatePropagation();
      },
      { capture: true, signal: abort.signal },
    );
  const release = (event: PointerEvent): boolean => {
    if (held?.pointer !== event.pointerId) return false;
    held = null;
    return true;
  };
  listen('pointerdown', (event) => {
    const follow = held === null && event.button === 0 && event.isPrimary ? grip(event) : null;
    if (!follow) return false;
    held = { pointer: event.pointerId, follow };
    canvas.setPointerCapture(event.pointerId);
    return true;
  });
  listen('pointermove', (event) => {
    if (held?.pointer === event.pointerId) {
      const { x, y } = local(event);
      stage.events.onNeedle?.(held.follow(x, y));
      return true;
    }
    if (event.buttons !== 0 || event.pointerType === 'touch' || !grip(event)) return false;
    canvas.style.cursor = 'grab';
    return true;
  });
  listen('pointerup', release);
  listen('pointercancel', release);
  return () => abort.abort();
}
