/** The name of what lies under the pointer, a structure or a point, with a word more below it. */
import { useLayoutEffect, useRef, type ReactNode } from 'react';

/** Below and beside the pointer, and as far from the stage's edge. */
const AWAY = 16;
const EDGE = 6;

interface HoverNameProps {
  /** CSS px on the stage. */
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly more: ReactNode;
}

export function HoverName({ x, y, name, more }: HoverNameProps) {
  const chip = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const element = chip.current;
    const stage = element?.parentElement;
    if (!element || !stage) return;
    const left = Math.max(EDGE, Math.min(x + AWAY, stage.clientWidth - element.offsetWidth - EDGE));
    const below = y + AWAY + element.offsetHeight < stage.clientHeight;
    element.style.transform = `translate(${Math.round(left)}px, ${Math.round(below ? y + AWAY : y - AWAY - element.offsetHeight)}px)`;
  });
  return (
    <p ref={chip} className="hover-name" data-testid="hover-name" aria-hidden="true">
      {name}
      {more}
    </p>
  );
}
