/** A link to a room. Without script it is an ordinary link; with script the room changes and the body stays mounted. */
import type { MouseEvent, ReactNode } from 'react';
import { defaultKeys, settleKeys, type AtlasKeys } from '../address/keys.ts';
import { printAddress } from '../address/printAddress.ts';
import { insideDoor } from '../route/insideDoor.ts';
import type { Route } from '../route/Route.ts';
import { useAtlas, useDispatch } from '../state/AtlasContext.tsx';
import { useSite } from './SiteContext.tsx';

interface RoomLinkProps {
  readonly to: Route;
  readonly keys?: Partial<AtlasKeys>;
  readonly anchor?: string;
  readonly className?: string;
  readonly current?: boolean;
  readonly testId?: string;
  /** What opens in place of the room, until the reader asks for a page of its own. */
  readonly instead?: (link: HTMLElement) => void;
  readonly children: ReactNode;
}

export function RoomLink({ to, keys = {}, anchor, className, current, testId, instead, children }: RoomLinkProps) {
  const dispatch = useDispatch();
  const { root, languagePrefix } = useSite();
  const here = useAtlas((state) => state.route);
  const route = insideDoor(here, to);
  const view = { route, keys: settleKeys({ ...defaultKeys(route), ...keys }, route) };
  const href = `${root}${languagePrefix}${printAddress(view)}${anchor ? `#${anchor}` : ''}` || './';
  const open = (event: MouseEvent): void => {
    if ((anchor !== undefined && route.kind !== 'kiosk') || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (instead) instead(event.currentTarget as HTMLElement);
    else dispatch({ type: 'roomOpened', route, keys, by: 'pointer' });
  };
  return (
    <a href={href} onClick={open} className={className} aria-current={current ? 'page' : undefined} aria-haspopup={instead ? 'dialog' : undefined} data-testid={testId}>
      {children}
    </a>
  );
}
