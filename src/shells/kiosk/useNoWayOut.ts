/** Keeps a visitor on the page: no menu, no zoom, no dragging out, no shortcut, no link that leads elsewhere. */
import { useEffect } from 'react';

export function useNoWayOut(): void {
  useEffect(() => {
    const abort = new AbortController();
    const stop = (event: Event): void => event.preventDefault();
    const listen = (name: string, act: (event: never) => void): void =>
      document.addEventListener(name, act as EventListener, { signal: abort.signal, passive: false });
    for (const name of ['contextmenu', 'dragstart', 'selectstart', 'gesturestart', 'auxclick']) listen(name, stop);
    listen('wheel', (event: WheelEvent) => {
      if (event.ctrlKey) event.preventDefault();
    });
    listen('keydown', (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || /^F\d+$/.test(event.key)) event.preventDefault();
    });
    // Links to rooms have acted by now. What is left would leave the page.
    listen('click', (event: MouseEvent) => {
      const link = (event.target as Element | null)?.closest('a');
      if (!link || event.defaultPrevented || link.dataset['stay'] !== undefined) return;
      event.preventDefault();
    });
    listen('submit', stop);
    return () => abort.abort();
  }, []);
}
