/** Keeps the address bar and the state in step. A click, a link and the back button are the same facts. */
import type { AtlasKeys } from '../../atlas/address/keys.ts';
import { parseAddress } from '../../atlas/address/parseAddress.ts';
import { printAddress } from '../../atlas/address/printAddress.ts';
import type { SiteData } from '../../atlas/pages/Page.ts';
import type { AtlasView } from '../../atlas/state/AtlasState.ts';
import type { AtlasStore } from '../../atlas/state/createAtlasStore.ts';
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
  addEventListener('popstate', () => {
    if (applied) store.dispatch({ type: 'addressOpened', view: view() });
  });
  store.api.subscribe((state, before) => {
    if (!applied || (state.route === before.route && state.keys === before.keys)) return;
    // The kiosk's address never tells what a visitor looked at.
    if (state.route.kind === 'kiosk') return;
    const target = `${home}${printAddress(state)}`;
    if (target === location.pathname + location.search) return;
    // A frame leaves the host page's way back alone.
    const method = state.route === before.route || state.route.kind === 'embed' ? 'replaceState' : 'pushState';
    try {
      history[method](null, '', target);
    } catch {
      // A sandboxed frame may forbid it; the view changes all the same.
    }
  });
  return {
    view,
    apply: () => {
      applied = true;
      store.dispatch({ type: 'addressOpened', view: view() });
    },
  };
}
