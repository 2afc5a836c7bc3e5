/** Plays the first step when its picture first comes into sight, once. */
import { useEffect, type RefObject } from 'react';

export function useFirstSight(section: RefObject<HTMLElement | null>, wanted: boolean, play: () => void): void {
  useEffect(() => {
    const figure = section.current?.querySelector('.step__figure');
    if (!wanted || !figure) return undefined;
    const watcher = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        watcher.disconnect();
        play();
      },
      { threshold: 0.6 },
    );
    watcher.observe(figure);
    return () => watcher.disconnect();
    // Only what is there at the start counts.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);
}
