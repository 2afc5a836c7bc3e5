/** Keeps the address bar and the state in step. A click, a link and the back button are the same facts. */
import type { AtlasKeys } from '../../atlas/address/keys.ts';
import { parseAddress } from '../../atlas/address/parseAddress.ts';
import { printAddress } from '../../atlas/address/printAddress.ts';
import type { SiteData } from '../../atlas/pages/Page.ts';
import type { Route } from '../../atlas/route/Route.ts';
import type { AtlasView } from '../../atlas/state/AtlasState.ts';
import type { AtlasStore } from '../../atlas/state/createAtlasStore.ts';
import { nextTask } from '../../base/nextTask.ts';
import { languagePrefix, type LanguageId } from '../../i18n/languages.ts';
import { knownIds } from './knownIds.ts';

interface AddressOptions {
  readonly store: AtlasStore;
  readonly site: SiteData;
  readonly language: LanguageId;
  readonly siteRoot: URL;
  readonly remembered: Partial<AtlasKeys>;
}

export interface AddressBinding {
  /** What the address asks for now. */
  readonly view: () => AtlasView;
  /** Takes over the address's wishes; called once, after hydration. */
  readonly apply: () => void;
}

export function startAddress({ store, site, language, siteRoot, remembered }: AddressOptions): AddressBinding {
  const known = knownIds(site);
  const home = `${siteRoot.pathname}${languagePrefix(language)}`;
  const view = (): AtlasView => {
    const path = location.pathname.startsWith(home) ? location.pathname.slice(home.length) : '';
    return parseAddress({ path, query: location.search, fragment: location.hash }, known, remembered);
  };
  let applied = false;
  /** The route for which the address bar stands, while newer ones wait to be written. */
  let written: Route | null = null;
  addEventListener('popstate', () => {
    if (!applied) return;
    // Where the reader went back to counts; what was about to be written does not.
    written = null;
    store.dispatch({ type: 'addressOpened', view: view() });
  });
  const write = (): void => {
    const from = written;
    written = null;
    const { route, keys } = store.api.getState();
    // The kiosk's address never tells what a visitor looked at.
    if (from === null || route.kind === 'kiosk') return;
    const target = `${home}${printAddress({ route, keys })}`;
    if (target === location.pathname + location.search) return;
    // A frame leaves the host page's way back alone.
    const method = route === from || route.kind === 'embed' ? 'replaceState' : 'pushState';
    try {
      history[method](null, '', target);
    } catch {
      // A sandboxed frame may forbid it; the view changes all the same.
    }
  };
  store.api.subscribe((state, before) => {
    if (!applied || (state.route === before.route && state.keys === before.keys)) return;
    // The browser takes several milliseconds for it: a click is answered first.
    if (written === null) void nextTask().then(write);
    written ??= before.route;
  });
  return {
    view,
    apply: () => {
      applied = true;
      store.dispatch({ type: 'addressOpened', view: view() });
    },
  };
}
