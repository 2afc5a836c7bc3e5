/**
 * Answers for the network where there is none. Every release brings its own list of files and its own folder of page data,
 * both named after what is in them, so that two releases never mix. Pages come from the network as long as it answers:
 * nobody is held on an old release. What is kept is the same for every reader and tells nothing of where one has been.
 */
/// <reference lib="webworker" />
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { KEPT_PACK, type KeptPages } from '../../../atlas/offline/KeptPages.ts';
import type { KeepRequest } from '../../../atlas/offline/keptCopy.ts';
import { SERVER_POLICY } from '../server/policy.ts';
import { composeDocument } from './composeDocument.ts';
import { keptAddress, prefixOf } from './keptAddress.ts';

declare const self: ServiceWorkerGlobalScope;
/** From `.ci/buildWorker.mjs`: program, styles, letters, models, drawings; folder of page data; prefixes of the languages. */
declare const __FILES__: readonly { readonly url: string; readonly revision: string | null }[];
declare const __PAGES__: string;
declare const __LANGUAGES__: readonly string[];

/** How long the network may keep a reader waiting who has a copy. */
const PATIENCE_MS = 5_000;

const root = new URL(self.registration.scope);
const pages = new URL(__PAGES__, root).href;
// The end of each name says whose it is: one origin may hold more than one atlas.
const pagesCache = `atlas-pages ${__PAGES__} ${root.href}`;
const files = new PrecacheController({ cacheName: `atlas-files ${root.href}` });
files.addToCacheList([...__FILES__]);

self.addEventListener('install', (event) => {
  event.waitUntil(openLanguages().then((languages) => Promise.all(languages.map(keep))));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([files.activate(event), forgetOldPages(), self.registration.navigationPreload?.enable()]).then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
  const { languagePrefix, pages: asking } = event.data as KeepRequest;
  const [port] = event.ports;
  event.waitUntil(
    keep(languagePrefix).then(
      async () => {
        port?.postMessage(true);
        // A page of this release, with no older one beside it that still needs the worker before: no reason to wait.
        if (asking === __PAGES__ && (await openPages()).length === 1) await self.skipWaiting();
      },
      () => port?.postMessage(false),
    ),
  );
});

registerRoute(new PrecacheRoute(files, { cleanURLs: false, directoryIndex: '' }));
registerRoute(
  ({ url }) => url.href.startsWith(pages),
  async ({ request }) => {
    const file = request.url.slice(pages.length);
    const text = (await packOf(prefixOf(file, __LANGUAGES__)))?.files[file];
    return text === undefined ? fetch(request) : new Response(text, { headers: { 'content-type': 'application/json' } });
  },
);
registerRoute(
  new NavigationRoute(
    async ({ event, request, url }) => {
      const network = early(event as FetchEvent).then((answer) => answer ?? fetch(request as Request));
      const inTime = await Promise.race([network.catch(() => null), new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MS, null))]);
      if (inTime && inTime.status < 500) return inTime;
      return (await documentOf(url)) ?? network;
    },
    { denylist: [/\.(?!html$)\w+$/] },
  ),
);

async function early(event: FetchEvent): Promise<Response | undefined> {
  return (await event.preloadResponse) as Response | undefined;
}

async function documentOf(url: URL): Promise<Response | undefined> {
  const address = keptAddress(url.pathname.slice(root.pathname.length), __LANGUAGES__);
  if (address.kind === 'redirect') return Response.redirect(new URL(address.path + url.search, root).href);
  const pack = await packOf(address.languagePrefix);
  const page = pack?.files[address.file] ?? pack?.files['404/page.json'];
  if (!pack || page === undefined) return undefined;
  return new Response(composeDocument(pack.shell, root.pathname, page), {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': address.framed ? SERVER_POLICY.embed : SERVER_POLICY.pages },
  });
}

let keeping: Promise<void> = Promise.resolve();

/** Fetches what is missing for one language; one thing after the other, so that a reader's own requests go first. */
function keep(languagePrefix: string): Promise<void> {
  keeping = keeping.catch(() => undefined).then(async () => {
    await keepFiles();
    await keepPages(languagePrefix);
  });
  return keeping;
}

/** Not `files.install`: a reader may have taken the files away from a worker that goes on, and wants them again. */
async function keepFiles(): Promise<void> {
  const cache = await caches.open(files.strategy.cacheName);
  const there = new Set((await cache.keys()).map(({ url }) => url));
  for (const [url, key] of files.getURLsToCacheKeys()) {
    if (there.has(key)) continue;
    const answer = await fetch(url, { cache: key === url ? 'default' : 'reload' });
    if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
    await cache.put(key, answer);
  }
}

/** All words of one language come in one request, and last: where they lie, everything lies. */
async function keepPages(languagePrefix: string): Promise<void> {
  const cache = await caches.open(pagesCache);
  const pack = `${pages}${languagePrefix}${KEPT_PACK}`;
  if (__LANGUAGES__.includes(languagePrefix) && !(await cache.match(pack))) await cache.add(pack);
}

const packs = new Map<string, KeptPages>();

/** The kept words of a language. Unpacking takes a tenth of a second, so it is done once as long as the worker lives. */
async function packOf(languagePrefix: string): Promise<KeptPages | undefined> {
  const known = packs.get(languagePrefix);
  if (known) return known;
  const packed = (await (await caches.open(pagesCache)).match(`${pages}${languagePrefix}${KEPT_PACK}`))?.body;
  if (!packed) return undefined;
  const pack = (await new Response(packed.pipeThrough(new DecompressionStream('gzip'))).json()) as KeptPages;
  packs.set(languagePrefix, pack);
  return pack;
}

async function forgetOldPages(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith('atlas-pages ') && name.endsWith(` ${root.href}`) && name !== pagesCache);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function openPages(): Promise<readonly URL[]> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return windows.filter(({ url }) => url.startsWith(root.href)).map(({ url }) => new URL(url));
}

/** Prefixes of the languages that are being read here. */
async function openLanguages(): Promise<readonly string[]> {
  const found = (await openPages()).map(({ pathname }) => prefixOf(pathname.slice(root.pathname.length), __LANGUAGES__));
  return [...new Set(found.length > 0 ? found : [''])];
}
