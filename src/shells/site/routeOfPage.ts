/** The route that the static page was written for. */
import type { Page, SiteData } from '../../atlas/pages/Page.ts';
import { parseRoute } from '../../atlas/route/parseRoute.ts';
import type { Route } from '../../atlas/route/Route.ts';
import { languagePrefix, type LanguageId } from '../../i18n/languages.ts';
import { knownIds } from './knownIds.ts';

export function routeOfPage(page: Page, siteRoot: URL, language: LanguageId, site: SiteData): Route {
  if (page.kind === 'not-found') return { kind: 'not-found', path: '' };
  const path = location.pathname.slice(siteRoot.pathname.length).slice(languagePrefix(language).length);
  return parseRoute(path, knownIds(site));
}
