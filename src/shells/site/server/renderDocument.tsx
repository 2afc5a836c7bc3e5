/** Writes one page as a whole HTML document: readable without script, hydrated when script comes. */
import { renderToString } from 'react-dom/server';
import { defaultKeys } from '../../../atlas/address/keys.ts';
import { buildPage } from '../../../atlas/pages/buildPage.ts';
import { ContentReader } from '../../../atlas/pages/ContentReader.ts';
import type { Page, SiteData } from '../../../atlas/pages/Page.ts';
import { siteData } from '../../../atlas/pages/siteData.ts';
import { printRoute } from '../../../atlas/route/printRoute.ts';
import { hasStage, roomOf, type Route } from '../../../atlas/route/Route.ts';
import { createAtlasStore } from '../../../atlas/state/createAtlasStore.ts';
import { createTranslator } from '../../../i18n/createTranslator.ts';
import { LANGUAGES, languagePrefix, type LanguageId } from '../../../i18n/languages.ts';
import { AppRoot } from '../AppRoot.tsx';
import { DOOR_MODULES, doorOf, loadDoor } from '../doors.ts';
import { loadRoom } from '../roomViews.ts';
import { SHELL_MARKS } from '../offline/composeDocument.ts';
import { ROOM_MODULES } from './roomModules.ts';
import { contentFiles } from './contentFiles.ts';

/** Addresses of built files, relative to the site's root. */
export interface BuiltAssets {
  readonly script: string;
  /** Modules that the script will ask for at once. */
  readonly preloads: readonly string[];
  /** The same for the view of a room, by its module. */
  readonly rooms: Readonly<Record<string, readonly string[]>>;
  /** Program of the scene, on pages with a body. */
  readonly scene: readonly string[];
  readonly styles: readonly string[];
  /** Styles of every page but the first, and of every page behind a door. */
  readonly roomStyles: readonly string[];
  /** Program and styles of frame and kiosk, by their module. */
  readonly doors: Readonly<Record<string, { readonly files: readonly string[]; readonly styles: readonly string[] }>>;
  /** Letters of every page. */
  readonly fonts: readonly string[];
  /** Small fonts of rarer letters, in the order in which they are looked through. */
  readonly cutFonts: readonly { readonly file: string; readonly letters: ReadonlySet<string> }[];
  /** Files of the first picture of the body, fetched early on pages that show it. */
  readonly models: readonly string[];
  /** Folder of the page data of this release. */
  readonly pages: string;
}

/** A page with no built files beside it: the development server and tests of words. */
export const NO_ASSETS: BuiltAssets = { script: '', preloads: [], rooms: {}, scene: [], styles: [], roomStyles: [], doors: {}, fonts: [], cutFonts: [], models: [], pages: 'pages/' };

export interface RenderOptions {
  readonly route: Route;
  readonly language: LanguageId;
  readonly languages: readonly LanguageId[];
  readonly assets: BuiltAssets;
  readonly policy: string;
}

export interface RenderedPage {
  readonly html: string;
  readonly page: Page;
}

const sites = new Map<LanguageId, SiteData>();
/** Rooms stand at more than one address: on the site and in frames. */
const pages = new Map<string, Page>();

export async function renderDocument({ route, language, languages, assets, policy }: RenderOptions): Promise<RenderedPage> {
  const content = new ContentReader(contentFiles, language);
  const name = `${language} ${printRoute(roomOf(route))}`;
  const page = pages.get(name) ?? buildPage(content, route);
  pages.set(name, page);
  await loadRoom(page);
  await loadDoor(route);
  const site = sites.get(language) ?? siteData(content, languages);
  sites.set(language, site);
  const store = createAtlasStore({ route, keys: defaultKeys(route) });
  const path = `${languagePrefix(language)}${printRoute(route)}`;
  const root = '../'.repeat(path.split('/').length - 1);
  const body = renderToString(<AppRoot store={store} site={site} language={language} page={page} failed={false} onRetry={() => undefined} kept loadSearch={async () => []} />);
  return { html: documentText({ route, language, languages, assets, policy }, { page, data: { page, site }, root, body }), page };
}

/** A document without a room, which an offline worker completes for any address: see `composeDocument`. */
export function renderShell({ language, languages, assets, policy }: Omit<RenderOptions, 'route'>): string {
  const content = new ContentReader(contentFiles, language);
  const route: Route = { kind: 'home' };
  const data = { page: JSON.parse(SHELL_MARKS.page) as string, site: siteData(content, languages) };
  // Everything lies on the device: what a room needs is there when its program asks.
  const bare = { ...assets, preloads: [], scene: [], models: [] };
  return documentText({ route, language, languages: [], assets: bare, policy }, { page: buildPage(content, route), data, root: SHELL_MARKS.root, body: '' });
}

interface DocumentParts {
  readonly page: Page;
  /** What the program reads first. */
  readonly data: { readonly page: Page | string; readonly site: SiteData };
  readonly root: string;
  readonly body: string;
}

function documentText({ route, language, languages, assets, policy }: RenderOptions, { page, data, root, body }: DocumentParts): string {
  const words = createTranslator(language);
  const { tag, direction } = LANGUAGES[language];
  const title = page.kind === 'home' ? words('product.name') : `${page.title} · ${words('product.name')}`;
  const at = (file: string): string => `${root}${file}`;
  const door = doorAssets(route, assets);
  const bodied = route.kind !== 'embed' && hasStage(route);
  const head = [
    '<meta charset="utf-8">',
    policy === '' ? '' : `<meta http-equiv="Content-Security-Policy" content="${escape(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">',
    `<title>${escape(title)}</title>`,
    `<meta name="description" content="${escape(page.description)}">`,
    '<meta name="color-scheme" content="light dark">',
    `<link rel="icon" href="${at('favicon.svg')}" type="image/svg+xml">`,
    // A frame shows a page that has an address of its own; that one is to be found.
    route.kind === 'embed' ? `<link rel="canonical" href="${at(languagePrefix(language) + printRoute(route.inner)) || './'}">` : '',
    doorOf(route) === null ? '' : '<meta name="robots" content="noindex">',
    ...[...assets.styles, ...(page.kind === 'home' && !door ? [] : assets.roomStyles), ...(door?.styles ?? [])].map((file) => `<link rel="stylesheet" href="${at(file)}">`),
    ...[...assets.fonts, ...(page.kind === 'home' && !door ? cutFontsOf(body, assets) : [])].map((file) => `<link rel="preload" href="${at(file)}" as="font" type="font/woff2" crossorigin>`),
    `<script type="module" src="${at(assets.script)}"></script>`,
    ...preloadsOf(page, route, assets).map((file) => `<link rel="modulepreload" href="${at(file)}">`),
    // The body comes after the words, their sheet and their letters. A frame fetches it only when it is started.
    ...(bodied ? assets.scene : []).map((file) => `<link rel="modulepreload" href="${at(file)}" fetchpriority="low">`),
    ...(bodied ? assets.models : []).map((file) => `<link rel="preload" href="${at(file)}" as="fetch" fetchpriority="low" crossorigin>`),
    ...languages
      .filter((id) => id !== language && !LANGUAGES[id].pseudo)
      .map((id) => `<link rel="alternate" hreflang="${LANGUAGES[id].tag}" href="${at(languagePrefix(id) + printRoute(route))}">`),
  ];
  return `<!doctype html>
<html lang="${tag}" dir="${direction}" data-atlas="boot" data-root="${root}" data-language="${language}" data-pages="${assets.pages}">
<head>
${head.filter((line) => line !== '').join('\n')}
</head>
<body>
<div id="root">${body}</div>
<script type="application/json" id="atlas-data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
</body>
</html>
`;
}

/** Each font that comes later lays the whole page anew, so those that the first words need come with their sheet. */
function cutFontsOf(body: string, { cutFonts }: BuiltAssets): readonly string[] {
  return [...new Set([...new Set(body)].flatMap((letter) => cutFonts.find(({ letters }) => letters.has(letter))?.file ?? []))];
}

function preloadsOf(page: Page, route: Route, assets: BuiltAssets): readonly string[] {
  const module = (ROOM_MODULES as Readonly<Record<string, string>>)[page.kind];
  const room = module === undefined ? [] : (assets.rooms[module] ?? []);
  return [...new Set([...assets.preloads, ...room, ...(doorAssets(route, assets)?.files ?? [])])];
}

function doorAssets(route: Route, assets: BuiltAssets): BuiltAssets['doors'][string] | undefined {
  const door = doorOf(route);
  return door === null ? undefined : assets.doors[DOOR_MODULES[door]];
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
