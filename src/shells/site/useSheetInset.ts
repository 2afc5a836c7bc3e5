/**
 * On phones the sheet slides over the body. This tells how much of the stage it covers once it has come to rest, so that
 * the camera reframes once per stop and never while a finger drags.
 */
import { useEffect, useRef, useState, type RefObject } from 'react';

const PHONE = '(max-width: 767px)';
const SETTLE_MS = 160;
const ON_BODY: ReadonlySet<string> = new Set(['home', 'point', 'structure', 'quiz', 'not-found']);

export function useSheetInset(room: string): { readonly scroller: RefObject<HTMLDivElement | null>; readonly inset: number } {
  const scroller = useRef<HTMLDivElement>(null);
  const [inset, setInset] = useState(8);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const measure = (): void => {
      if (!matchMedia(PHONE).matches || !ON_BODY.has(room)) {
        setInset(8);
        return;
      }
      const sheet = element.firstElementChild?.getBoundingClientRect();
      const frame = element.getBoundingClientRect();
      const covered = sheet ? frame.bottom - sheet.top : 0;
      // Above half, the body is hardly seen; leave the camera where it is.
      setInset(Math.round(Math.min(covered, frame.height * 0.56)));
    };
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(measure, SETTLE_MS);
    };
    measure();
    element.addEventListener('scroll', later, { passive: true });
    addEventListener('resize', later);
    return () => {
      clearTimeout(timer);
      element.removeEventListener('scroll', later);
      removeEventListener('resize', later);
    };
  }, [room]);
  // A new room starts at its top. The first one is there already, and asking would lay out the page at once.
  const open = useRef(room);
  useEffect(() => {
    if (open.current !== room) scroller.current?.scrollTo?.({ top: 0 });
    open.current = room;
  }, [room]);
  return { scroller, inset };
}
