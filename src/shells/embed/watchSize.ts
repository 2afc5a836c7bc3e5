/** Tells the size that a frame would like to have: at most ten times a second, and not for a change under 2 px. */
export interface FrameSize {
  readonly width: number;
  readonly height: number;
}

const LEAST_MS = 100;
const LEAST_PX = 2;

export function watchSize(element: HTMLElement, tell: (size: FrameSize) => void): () => void {
  let told: FrameSize | null = null;
  let last = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    timer = undefined;
    const { width, height } = element.getBoundingClientRect();
    const size = { width: Math.round(width), height: Math.round(height) };
    if (size.width === 0 || (told && Math.abs(size.width - told.width) < LEAST_PX && Math.abs(size.height - told.height) < LEAST_PX)) return;
    told = size;
    last = performance.now();
    tell(size);
  };
  const observer = new ResizeObserver(() => {
    timer ??= setTimeout(look, Math.max(0, last + LEAST_MS - performance.now()));
  });
  observer.observe(element);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}
