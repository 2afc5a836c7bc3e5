/** The page in the browser: fetches the words of a room when a reader walks there, keeps what was open until they come. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { pagesFolder } from '../../atlas/navigation/pagesFolder.ts';
import type { SearchEntry } from '../../atlas/search/SearchEntry.ts';
import type { Page, SiteData } from '../../atlas/pages/Page.ts';
import { printRoute } from '../../atlas/route/printRoute.ts';
import { roomOf } from '../../atlas/route/Route.ts';
import type { AtlasStore } from '../../atlas/state/createAtlasStore.ts';
import { createTranslator } from '../../i18n/createTranslator.ts';
import { languagePrefix, type LanguageId } from '../../i18n/languages.ts';
import { AppRoot } from './AppRoot.tsx';
import { loadRoom } from './roomViews.ts';

interface ClientRootProps {
  readonly store: AtlasStore;
  readonly site: SiteData;
  readonly language: LanguageId;
  readonly first: Page;
  readonly siteRoot: URL;
  readonly kept: boolean;
  readonly onHydrated: () => void;
}

interface Loaded {
  readonly path: string;
  readonly page: Page | null;
  readonly failed: boolean;
}

export function ClientRoot({ store, site, language, first, siteRoot, kept, onHydrated }: ClientRootProps) {
  const route = useStore(store.api, (state) => state.route);
  // A room in a frame or in the kiosk has the words of the room itself.
  const room = roomOf(route);
  const path = printRoute(room.kind === 'not-found' ? { kind: 'not-found', path: '' } : room);
  const [loaded, setLoaded] = useState<Loaded>({ path, page: first, failed: false });
  const [attempt, setAttempt] = useState(0);
  const pages = useRef(new Map<string, Page>([[path, first]]));

  useEffect(() => {
    let stale = false;
    const cached = pages.current.get(path);
    const show = (page: Page): void => {
      if (stale) return;
      pages.current.set(path, page);
      // The page that is open already is not drawn again.
      setLoaded((open) => (open.path === path && open.page === page ? open : { path, page, failed: false }));
      document.title = titleOf(page, language);
    };
    if (cached) show(cached);
    else loadPage(path, language, siteRoot).then(show, () => !stale && setLoaded({ path, page: null, failed: true }));
    return () => {
      stale = true;
    };
  }, [path, language, siteRoot, attempt]);

  const loadSearch = useCallback(
    () => fetchJson<readonly SearchEntry[]>(new URL(`${pagesFolder()}${languagePrefix(language)}search.json`, siteRoot)),
    [language, siteRoot],
  );
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return <AppRoot store={store} site={site} language={language} siteRoot={siteRoot} page={loaded.page} failed={loaded.failed} onRetry={retry} kept={kept} loadSearch={loadSearch} onAwake={onHydrated} />;
}

/** Rejects where the server cannot be reached; an address in a known form that names nothing is a page of its own. */
async function loadPage(path: string, language: LanguageId, siteRoot: URL): Promise<Page> {
  const page = await fetchIfThere<Page>(new URL(`${pagesFolder()}${languagePrefix(language)}${path}page.json`, siteRoot));
  if (page === null) return missingPage(language);
  await loadRoom(page);
  return page;
}

function missingPage(language: LanguageId): Page {
  const words = createTranslator(language);
  return { kind: 'not-found', title: words('notFound.title'), description: words('product.line'), marked: [] };
}

async function fetchJson<T>(url: URL): Promise<T> {
  const data = await fetchIfThere<T>(url);
  if (data === null) throw new Error(`${url.pathname}: 404`);
  return data;
}

async function fetchIfThere<T>(url: URL): Promise<T | null> {
  const response = await fetch(url);
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`);
  return (await response.json()) as T;
}

function titleOf(page: Page, language: LanguageId): string {
  const words = createTranslator(language);
  return page.kind === 'home' ? words('product.name') : `${page.title} · ${words('product.name')}`;
}
