/** The route with which a page starts. */
import type { Page, SiteData } from '../../atlas/pages/Page.ts';
import { parseRoute } from '../../atlas/route/parseRoute.ts';
import type { Route } from '../../atlas/route/Route.ts';
import { languagePrefix, type LanguageId } from '../../i18n/languages.ts';
import { knownIds } from './knownIds.ts';

/**
 * The route that the page was written for.
 * @param written the page came with its words: one file stands for every address that leads nowhere, and knew none of them.
 */
export function routeOfPage(page: Page, siteRoot: URL, language: LanguageId, site: SiteData, written: boolean): Route {
  const path = location.pathname.slice(siteRoot.pathname.length).slice(languagePrefix(language).length);
  if (page.kind === 'not-found') return { kind: 'not-found', path: written ? '' : path.replace(/\/+$/, '') };
  return parseRoute(path, knownIds(site));
}
