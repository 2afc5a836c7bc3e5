/** What the build and the development server call. */
import { parseRoute } from '../../atlas/route/parseRoute.ts';
import { printRoute } from '../../atlas/route/printRoute.ts';
import { ContentReader } from '../../atlas/pages/ContentReader.ts';
import { bibliography } from '../../atlas/pages/sourcePages.ts';
import { pointRows } from '../../atlas/pages/siteData.ts';
import { createTranslator } from '../../i18n/createTranslator.ts';
import { buildSearchEntries } from '../../atlas/search/buildSearchEntries.ts';
import { buildStructureIndex } from '../../atlas/structures/buildStructureIndex.ts';
import type { StructureIndex } from '../../atlas/structures/StructureIndex.ts';
import type { SearchEntry } from '../../atlas/search/SearchEntry.ts';
import { LANGUAGES, languagePrefix, splitLanguage, type LanguageId } from '../../i18n/languages.ts';
import { contentFiles } from './server/contentFiles.ts';
import { listRoutes } from './server/listRoutes.ts';
import { renderDocument, type BuiltAssets, type RenderedPage } from './server/renderDocument.tsx';

export { POLICY, SERVER_POLICY } from './server/policy.ts';
export { NO_ASSETS, renderShell } from './server/renderDocument.tsx';
export { languagePrefix } from '../../i18n/languages.ts';
export { KEPT_PACK } from '../../atlas/offline/KeptPages.ts';

/** Every address below the site's root, e.g. `''`, `p/BL23/`, `es/p/BL23/`. */
export function listPaths(languages: readonly LanguageId[]): readonly string[] {
  const routes = listRoutes(new ContentReader(contentFiles, 'en'));
  // Pseudo-languages try layouts; their frames would try the same ones again.
  return languages.flatMap((language) =>
    routes.filter((route) => LANGUAGES[language].pseudo === undefined || route.kind !== 'embed').map((route) => `${languagePrefix(language)}${printRoute(route)}`),
  );
}

/** Files beside the pages: the whole bibliography for reference managers. The same in every language. */
export function listFiles(): readonly { readonly path: string; readonly text: string }[] {
  const { text, bibtex, ris } = bibliography(new ContentReader(contentFiles, 'en'));
  return [
    { path: 'sources/lumbago-atlas.txt', text },
    { path: 'sources/lumbago-atlas.bib', text: bibtex },
    { path: 'sources/lumbago-atlas.ris', text: ris },
  ];
}

/** Everything that can be found in a language. */
export function searchEntries(language: LanguageId): readonly SearchEntry[] {
  return buildSearchEntries(new ContentReader(contentFiles, language), createTranslator(language));
}

/** Names of the body's structures in a language. */
export function structureIndex(language: LanguageId): StructureIndex {
  return buildStructureIndex(new ContentReader(contentFiles, language));
}

export function renderPath(path: string, languages: readonly LanguageId[], assets: BuiltAssets, policy: string): Promise<RenderedPage> {
  const { language, rest } = splitLanguage(path);
  const content = new ContentReader(contentFiles, 'en');
  const known = { points: new Set(pointRows(content).map(({ code }) => code)), mechanisms: new Set(content.list('mechanisms')) };
  const route = parseRoute(rest, known);
  // One file stands for every address that leads nowhere: it cannot know which was asked.
  return renderDocument({ route: route.kind === 'not-found' ? { kind: 'not-found', path: '' } : route, language, languages, assets, policy });
}
