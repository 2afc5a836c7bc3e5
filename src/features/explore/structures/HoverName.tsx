/** The name of what lies under the pointer; students read it in Latin too. */
import { useLayoutEffect, useRef } from 'react';
import { useAtlas } from '../../../atlas/state/AtlasContext.tsx';
import type { NamedMember } from './structureNames.ts';
import { useMemberName } from './useMemberName.ts';

/** Below and beside the pointer, and as far from the stage's edge. */
const AWAY = 16;
const EDGE = 6;

export function HoverName({ entry, member, x, y }: NamedMember & { readonly x: number; readonly y: number }) {
  const chip = useRef<HTMLParagraphElement>(null);
  const level = useAtlas((state) => state.keys.lv);
  const name = useMemberName()(entry, member);
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
      {level === 'student' ? (
        <span className="hover-name__latin" lang="la">
          {member.latin}
        </span>
      ) : null}
    </p>
  );
}
