/** Wakes the static page: reads the address, hydrates, and keeps address, preferences and page data in step. */
import '../../ui/styles/fonts.css';
import '../../ui/styles/cutFonts.css';
import '../../ui/styles/tokens.css';
import '../../ui/styles/base.css';
import '../../ui/styles/parts.css';
import './styles/shell.css';
import './styles/stage.css';
import './styles/flat.css';
import './styles/sheet.css';
import './styles/finding.css';
import './styles/tools.css';
import './styles/rooms.css';
import './styles/search.css';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { nextTask } from '../../base/nextTask.ts';
import { openDeviceStore } from '../../base/storage/deviceStore.ts';
import { defaultKeys } from '../../atlas/address/keys.ts';
import type { Page, SiteData } from '../../atlas/pages/Page.ts';
import { hasStage } from '../../atlas/route/Route.ts';
import { createAtlasStore } from '../../atlas/state/createAtlasStore.ts';
import { createTranslator } from '../../i18n/createTranslator.ts';
import { DEFAULT_LANGUAGE, isLanguageId, languagePrefix } from '../../i18n/languages.ts';
import { ClientRoot } from './ClientRoot.tsx';
import { applyAppearance } from './applyAppearance.ts';
import { readRemembered, keepRemembered } from './remembered.ts';
import { doorOf, loadDoor } from './doors.ts';
import { startAddress } from './startAddress.ts';
import { loadRoom } from './roomViews.ts';
import { routeOfPage } from './routeOfPage.ts';

interface EmbeddedData {
  readonly page: Page;
  readonly site: SiteData;
}

/** In several turns: the page can be scrolled and read in between. */
async function start(): Promise<void> {
  await nextTask();
  const html = document.documentElement;
  const root = document.getElementById('root');
  const block = document.getElementById('atlas-data');
  if (!root || !block) return;
  // Without a network the document comes without its words: see `composeDocument`.
  const written = root.hasChildNodes();
  const { page, site } = JSON.parse(block.textContent ?? '') as EmbeddedData;
  // The page's address will change under its feet, and the icon must not follow. A sheet would be fetched and laid again.
  const icon = document.querySelector<HTMLLinkElement>('head link[rel="icon"]');
  icon?.setAttribute('href', icon.href);
  const asked = html.dataset['language'] ?? DEFAULT_LANGUAGE;
  const language = isLanguageId(asked) ? asked : DEFAULT_LANGUAGE;
  const siteRoot = new URL(html.dataset['root'] ?? './', location.href);
  // The first drawing equals the static page; the address's own wishes follow once it stands (ruling 15).
  const route = routeOfPage(page, siteRoot, language, site, written);
  // Frames and kiosks leave nothing on the device and take nothing from it.
  const device = openDeviceStore(doorOf(route) === null ? undefined : () => undefined);
  const store = createAtlasStore({ route, keys: defaultKeys(route) });
  const address = startAddress({ store, site, language, siteRoot, remembered: readRemembered(device) });
  await Promise.all([loadRoom(page), loadDoor(route), loadDoor(address.view().route)]);
  await nextTask();
  createTranslator(language);
  await nextTask();
  applyAppearance(address.view().keys);
  store.api.subscribe((state) => {
    applyAppearance(state.keys);
    // A room without a body has nothing to wait for.
    const phase = hasStage(state.route) || state.phase !== 'boot' ? state.phase : 'ready';
    html.dataset['atlas'] = phase;
    // Words and picture stand. A frame keeps nothing.
    if (route.kind !== 'embed' && (phase === 'ready' || phase === 'flat')) void import('./offline/keepWhenIdle.ts').then(({ keepWhenIdle }) => keepWhenIdle({ siteRoot, languagePrefix: languagePrefix(language) }, device));
  });
  store.api.subscribe((state, before) => {
    if (state.keys !== before.keys) keepRemembered(device, state.keys, before.keys);
  });
  const app = <ClientRoot store={store} site={site} language={language} first={page} siteRoot={siteRoot} kept={device.kept} onHydrated={address.apply} />;
  if (written) hydrateRoot(root, app);
  else createRoot(root).render(app);
}

void start();
