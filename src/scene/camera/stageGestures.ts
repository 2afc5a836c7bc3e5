/**
 * Mouse, pen and fingers on the canvas, told as what they mean. One finger or the left button orbits, two fingers or the
 * right button pan and pinch, the wheel zooms, a double tap resets. In `cooperative` mode one finger and the bare wheel
 * belong to the page.
 */

export interface StageGestures {
  readonly gesture: () => 'greedy' | 'cooperative';
  /** Whether the pointer takes hold of something other than the body there: what then follows it, instead of an orbit. */
  readonly grab: (x: number, y: number, pointer: 'mouse' | 'touch') => ((x: number, y: number) => void) | null;
  readonly orbit: (dx: number, dy: number) => void;
  readonly pan: (dx: number, dy: number) => void;
  readonly zoom: (factor: number) => void;
  readonly tap: (x: number, y: number) => void;
  readonly doubleTap: (x: number, y: number) => void;
  /** Null when the pointer has left. Mice and pens only. */
  readonly hover: (place: { x: number; y: number } | null) => void;
  readonly hint: (kind: 'wheel' | 'touch') => void;
}

interface Finger {
  x: number;
  y: number;
  readonly startX: number;
  readonly startY: number;
  readonly at: number;
  readonly button: number;
}

const TAP_PX = 8;
const TAP_MS = 600;
const DOUBLE_MS = 320;
const DOUBLE_PX = 30;
const WHEEL_RATE = 0.0013;

/** Starts listening; the answer stops it. */
export function listenToStage(canvas: HTMLCanvasElement, on: StageGestures): () => void {
  const fingers = new Map<number, Finger>();
  let lastTap = { x: 0, y: 0, at: -Infinity };
  let hinted = false;
  let held: ReturnType<StageGestures['grab']> = null;
  const abort = new AbortController();
  const listen = <K extends keyof HTMLElementEventMap>(name: K, act: (event: HTMLElementEventMap[K]) => void, passive = true): void =>
    canvas.addEventListener(name, act, { signal: abort.signal, passive });
  const local = (event: { clientX: number; clientY: number }): { x: number; y: number } => {
    const box = canvas.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const belongsToPage = (event: PointerEvent): boolean => on.gesture() === 'cooperative' && event.pointerType === 'touch' && fingers.size < 2;

  listen('pointerdown', (event) => {
    const { x, y } = local(event);
    fingers.set(event.pointerId, { x, y, startX: x, startY: y, at: event.timeStamp, button: event.button });
    held = fingers.size === 1 && event.button === 0 ? on.grab(x, y, event.pointerType === 'touch' ? 'touch' : 'mouse') : null;
    if (!belongsToPage(event)) canvas.setPointerCapture(event.pointerId);
    on.hover(null);
  });
  listen('pointermove', (event) => {
    const { x, y } = local(event);
    const finger = fingers.get(event.pointerId);
    if (!finger) {
      if (event.pointerType !== 'touch') on.hover({ x, y });
      return;
    }
    const [dx, dy] = [x - finger.x, y - finger.y];
    const settledTap = Math.hypot(x - finger.startX, y - finger.startY) < TAP_PX && event.timeStamp - finger.at < TAP_MS;
    if (fingers.size === 1 && settledTap) return;
    if (belongsToPage(event)) {
      if (!hinted && Math.hypot(x - finger.startX, y - finger.startY) > 24) on.hint('touch');
      hinted = true;
      return;
    }
    if (fingers.size >= 2) pinch(fingers, event.pointerId, x, y, on);
    else if (finger.button === 2 || event.shiftKey) on.pan(dx, dy);
    else if (held) held(x, y);
    else on.orbit(dx, dy);
    finger.x = x;
    finger.y = y;
  });
  const lift = (event: PointerEvent): void => {
    const finger = fingers.get(event.pointerId);
    fingers.delete(event.pointerId);
    if (!finger || fingers.size > 0) return;
    hinted = false;
    const { x, y } = local(event);
    const still = Math.hypot(x - finger.startX, y - finger.startY) < TAP_PX && event.timeStamp - finger.at < TAP_MS;
    if (!still || finger.button !== 0) return;
    const again = event.timeStamp - lastTap.at < DOUBLE_MS && Math.hypot(x - lastTap.x, y - lastTap.y) < DOUBLE_PX;
    lastTap = { x, y, at: again ? -Infinity : event.timeStamp };
    if (again) on.doubleTap(x, y);
    else on.tap(x, y);
  };
  listen('pointerup', lift);
  listen('pointercancel', (event) => fingers.delete(event.pointerId));
  listen('pointerleave', () => on.hover(null));
  listen('contextmenu', (event) => event.preventDefault(), false);
  listen(
    'wheel',
    (event) => {
      if (on.gesture() === 'cooperative' && !event.ctrlKey && !event.metaKey) {
        on.hint('wheel');
        return;
      }
      event.preventDefault();
      // Wheels count in lines in some browsers, in pixels in others; a pinch on a trackpad comes as small steps with ctrl.
      const pixels = event.deltaY * (event.deltaMode === 1 ? 18 : 1) * (event.ctrlKey && Math.abs(event.deltaY) < 40 ? 6 : 1);
      on.zoom(Math.exp(Math.max(-240, Math.min(240, pixels)) * WHEEL_RATE));
    },
    false,
  );
  // Two fingers on a page that may scroll: the browser must be told in time that they are ours.
  listen(
    'touchmove',
    (event) => {
      if (event.touches.length > 1 && event.cancelable) event.preventDefault();
    },
    false,
  );
  return () => abort.abort();
}

function pinch(fingers: ReadonlyMap<number, Finger>, moved: number, x: number, y: number, on: StageGestures): void {
  const [a, b] = [...fingers].slice(0, 2);
  if (!a || !b || (a[0] !== moved && b[0] !== moved)) return;
  const mine = a[0] === moved ? a[1] : b[1];
  const other = a[0] === moved ? b[1] : a[1];
  const before = Math.hypot(mine.x - other.x, mine.y - other.y);
  const after = Math.hypot(x - other.x, y - other.y);
  if (before > 8 && after > 8) on.zoom(before / after);
  on.pan((x - mine.x) / 2, (y - mine.y) / 2);
}
