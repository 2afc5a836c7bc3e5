/** Listens on the canvas before the stage does: a hand on the needle moves the needle, and nothing else. */
import type { PerspectiveCamera } from 'three';
import type { StageCut } from '../../atlas/state/StageCut.ts';
import type { Stage } from '../stage/Stage.ts';
import { holdNeedle } from './holdNeedle.ts';

/** Starts listening; the answer stops it. */
export function listenToNeedle(stage: Stage, camera: () => PerspectiveCamera, cut: () => StageCut | null): () => void {
  const { canvas } = stage;
  const abort = new AbortController();
  let held: { readonly pointer: number; readonly follow: (x: number, y: number) => number; readonly tell: StageCut['onDepth'] } | null = null;
  const grip = (event: PointerEvent): typeof held => {
    const now = stage.cutOpen ? cut() : null;
    const follow = now && holdNeedle(now, camera(), stage.size, { ...local(event), touch: event.pointerType === 'touch' });
    return follow && now && { pointer: event.pointerId, follow, tell: now.onDepth };
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
    if (held !== null || event.button !== 0 || !event.isPrimary) return false;
    held = grip(event);
    if (!held) return false;
    canvas.setPointerCapture(event.pointerId);
    return true;
  });
  listen('pointermove', (event) => {
    if (held?.pointer === event.pointerId) {
      const { x, y } = local(event);
      held.tell(held.follow(x, y));
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
