/**
 * Less motion: the eye and the layers do not travel, they are there. What was seen before lies over the new picture and fades, so that the
 * cut is soft and the scene itself draws the new view once.
 */
import type { SceneProps } from '../SceneProps.ts';

const FADE_MS = 150;

/** Whether the picture will be another one, at a reader's wish and not by the reader's own hand. */
export function cutsTo(before: SceneProps, after: SceneProps): boolean {
  if (after.motion !== 'less') return false;
  const shown = ({ selected, view, zone, away, peel, porthole, highlighted, amid, build, insets }: SceneProps): string =>
    JSON.stringify([selected, view, zone, away ?? false, peel, porthole, highlighted, amid, build, insets]);
  return shown(before) !== shown(after);
}

/** Keeps the present picture over the canvas for a moment. @param draw draws it once more, since a canvas forgets what it has shown */
export function layVeil(canvas: HTMLCanvasElement, draw: () => void): void {
  const veil = document.createElement('canvas');
  [veil.width, veil.height] = [canvas.width, canvas.height];
  veil.className = 'stage__veil';
  veil.setAttribute('aria-hidden', 'true');
  draw();
  veil.getContext('2d')?.drawImage(canvas, 0, 0);
  canvas.parentElement?.querySelector('.stage__veil')?.remove();
  canvas.after(veil);
  const gone = (): void => veil.remove();
  veil.animate([{ opacity: 1 }, { opacity: 0 }], { duration: FADE_MS, easing: 'ease-out' }).finished.then(gone, gone);
}
