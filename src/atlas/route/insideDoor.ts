/** Where a link leads from here: frames and kiosks keep their visitors inside. */
import type { Route } from './Route.ts';

export function insideDoor(from: Route, to: Route): Route {
  if (to.kind === 'embed' || 'inner' in to) return to;
  if (from.kind === 'embed') return to.kind === 'kiosk' || to.kind === 'learn' || to.kind === 'quiz' ? { kind: 'embed', inner: { kind: 'home' } } : { kind: 'embed', inner: to };
  if (from.kind === 'kiosk') return to.kind === 'kiosk' || to.kind === 'learn' || to.kind === 'quiz' ? { kind: 'kiosk' } : { kind: 'kiosk', inner: to };
  return to;
}
