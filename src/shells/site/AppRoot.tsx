/** The site with everything it needs around it; the same tree on the server and in the browser. */
import { Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { nextTask } from '../../base/nextTask.ts';
import { SiteProvider } from '../../atlas/navigation/SiteContext.tsx';
import type { SearchEntry } from '../../atlas/search/SearchEntry.ts';
import type { Page, SiteData } from '../../atlas/pages/Page.ts';
import { printRoute } from '../../atlas/route/printRoute.ts';
import { AtlasProvider, useAtlas } from '../../atlas/state/AtlasContext.tsx';
import type { AtlasStore } from '../../atlas/state/createAtlasStore.ts';
import { createTranslator } from '../../i18n/createTranslator.ts';
import { languagePrefix, type LanguageId } from '../../i18n/languages.ts';
import { WordsProvider } from '../../i18n/WordsContext.tsx';
import { doorView } from './doors.ts';
import { SiteApp } from './SiteApp.tsx';

export interface AppRootProps {
  readonly store: AtlasStore;
  readonly site: SiteData;
  readonly language: LanguageId;
  /** In the browser. */
  readonly siteRoot?: URL | undefined;
  readonly page: Page | null;
  readonly failed: boolean;
  readonly onRetry: () => void;
  readonly kept: boolean;
  readonly loadSearch: () => Promise<readonly SearchEntry[]>;
  /** Called once, when the program has taken over all of the page. */
  readonly onAwake?: (() => void) | undefined;
}

export function AppRoot({ store, site, language, siteRoot, onAwake, ...page }: AppRootProps) {
  const words = useMemo(() => createTranslator(language), [language]);
  return (
    <AtlasProvider store={store}>
      <WordsProvider words={words} language={language}>
        {/* Inside a boundary a written page wakes piece by piece, and what is touched wakes first. */}
        <Suspense fallback={null}>
          <Located site={site} language={language} siteRoot={siteRoot} {...page} />
          <Awake onAwake={onAwake} />
        </Suspense>
      </WordsProvider>
    </AtlasProvider>
  );
}

function Awake({ onAwake }: Pick<AppRootProps, 'onAwake'>) {
  const once = useRef(onAwake);
  // What only a running program shows comes in one more turn, and listens to keys before anyone is told that it does.
  useEffect(() => void nextTask().then(() => once.current?.()), []);
  return null;
}

function Located({ site, language, siteRoot, ...page }: Omit<AppRootProps, 'store' | 'onAwake'>) {
  const route = useAtlas((state) => state.route);
  const prefix = languagePrefix(language);
  const path = `${prefix}${printRoute(route)}`;
  const [first] = useState(path);
  const [walked, setWalked] = useState(false);
  if (!walked && path !== first) setWalked(true);
  const root = walked && siteRoot ? siteRoot.pathname : '../'.repeat(first.split('/').length - 1);
  const here = useMemo(() => ({ data: site, root, languagePrefix: prefix }), [site, root, prefix]);
  const Door = doorView(route) ?? SiteApp;
  return (
    <SiteProvider site={here}>
      <Door {...page} />
    </SiteProvider>
  );
}
