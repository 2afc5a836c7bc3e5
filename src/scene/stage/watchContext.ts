/** A lost drawing context comes back only if its loss is not taken for granted, and shows nothing until asked to draw. */
import type { SceneEvents } from '../SceneEvents.ts';

export function watchContext(canvas: HTMLCanvasElement, events: SceneEvents, redraw: () => void): () => void {
  const lost = (event: Event): void => {
    event.preventDefault();
    events.onLost?.();
  };
  const restored = (): void => {
    // The renderer rebuilds its state in its own listener first; the picture follows in the next frame.
    queueMicrotask(redraw);
    requestAnimationFrame(() => {
      redraw();
      events.onRestored?.();
    });
  };
  canvas.addEventListener('webglcontextlost', lost);
  canvas.addEventListener('webglcontextrestored', restored);
  return () => {
    canvas.removeEventListener('webglcontextlost', lost);
    canvas.removeEventListener('webglcontextrestored', restored);
  };
}
