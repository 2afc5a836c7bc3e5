/** The view that a host asks for by path, within the frame it asks in. */
import { KEY_NAMES, type AtlasKeys, type KeyName } from '../../atlas/address/keys.ts';
import { parseAddress } from '../../atlas/address/parseAddress.ts';
import type { KnownIds } from '../../atlas/route/parseRoute.ts';
import { roomOf, type Route } from '../../atlas/route/Route.ts';

/** Who may talk is decided by the frame's own address, never by a message. */
const FIXED: readonly KeyName[] = ['host', 'start'];
const OUTSIDE = ['not-found', 'kiosk', 'learn', 'quiz'];

export interface FrameView {
  readonly route: Route;
  /** The keys that the path names. */
  readonly keys: Partial<AtlasKeys>;
}

/** @returns null if the path leads to nothing that can be shown in a frame. */
export function frameView(asked: string, known: KnownIds): FrameView | null {
  const [path = '', query = ''] = asked.replace(/#.*$/s, '').split('?', 2);
  const view = parseAddress({ path, query, fragment: '' }, known);
  const inner = roomOf(view.route);
  if (OUTSIDE.includes(inner.kind)) return null;
  const named = new Set(new URLSearchParams(query).keys());
  const keys = KEY_NAMES.filter((name) => named.has(name) && !FIXED.includes(name)).map((name) => [name, view.keys[name]]);
  return { route: { kind: 'embed', inner }, keys: Object.fromEntries(keys) as Partial<AtlasKeys> };
}
