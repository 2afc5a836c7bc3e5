/** The live picture for whoever wants to keep it: drawn afresh, since a canvas forgets what it has shown. */
let draw: (() => HTMLCanvasElement | null) | null = null;

/** Told by the mounted scene; null when it goes. */
export function offerPicture(next: (() => HTMLCanvasElement | null) | null): void {
  draw = next;
}

/** The canvas with the present view on it, to be read at once; null without a live body. */
export function takePicture(): HTMLCanvasElement | null {
  return draw?.() ?? null;
}
