/**
 * The other ways into the atlas: frame and kiosk. Each is loaded only where it is entered; `loadDoor` must have settled
 * before a page behind it is drawn, on the server and on hydration alike.
 */
import type { ComponentType } from 'react';
import type { Route } from '../../atlas/route/Route.ts';
import type { SiteAppProps } from './SiteApp.tsx';

type Door = 'embed' | 'kiosk';
type DoorView = ComponentType<SiteAppProps>;

const LOADERS: Readonly<Record<Door, () => Promise<DoorView>>> = {
  embed: async () => (await import('../embed/index.ts')).FrameApp,
  kiosk: async () => (await import('../kiosk/index.ts')).KioskApp,
};

/** Module of each door, as the build's manifest names it: its pages preload it. */
export const DOOR_MODULES: Readonly<Record<Door, string>> = {
  embed: 'src/shells/embed/index.ts',
  kiosk: 'src/shells/kiosk/index.ts',
};

const views = new Map<Door, DoorView>();

export async function loadDoor(route: Route): Promise<void> {
  const door = doorOf(route);
  if (door !== null && !views.has(door)) views.set(door, await LOADERS[door]());
}

export function doorView(route: Route): DoorView | undefined {
  const door = doorOf(route);
  return door === null ? undefined : views.get(door);
}

export function doorOf(route: Route): Door | null {
  return route.kind === 'embed' || route.kind === 'kiosk' ? route.kind : null;
}
