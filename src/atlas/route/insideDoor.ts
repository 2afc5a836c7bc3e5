/** Where a link leads from here: frames and kiosks keep their visitors inside. */
import { isSiteOnly, type Route } from './Route.ts';

export function insideDoor(from: Route, to: Route): Route {
  if (to.kind === 'embed' || 'inner' in to) return to;
  if (from.kind === 'embed') return isSiteOnly(to) ? { kind: 'embed', inner: { kind: 'home' } } : { kind: 'embed', inner: to };
  if (from.kind === 'kiosk') return isSiteOnly(to) ? { kind: 'kiosk' } : { kind: 'kiosk', inner: to };
  return to;
}
