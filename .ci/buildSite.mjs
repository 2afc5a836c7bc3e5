/** Builds the site into a folder: the program, then every address as static HTML with its words in it. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildWorker, packPages } from './buildWorker.mjs';
import { ROOT } from './ensureInstalled.mjs';

const RELEASE = '__RELEASE__';

/**
 * @param {{outDir?: string, languages?: string[], log?: boolean}} options folder relative to the project; pseudo-languages
 *   are for tests only.
 */
export async function buildSite({ outDir = 'dist', languages = ['en'], log = true } = {}) {
  // A test runner says otherwise, and the site must be the same whoever builds it.
  process.env['NODE_ENV'] = 'production';
  const { build } = await import('vite');
  const out = join(ROOT, outDir);
  const serverOut = join(ROOT, '.cache', `server-${outDir}`);
  const quiet = { root: ROOT, logLevel: 'warn' };
  await build({ ...quiet, build: { outDir: out, emptyOutDir: true } });
  await build({
    ...quiet,
    build: { outDir: serverOut, emptyOutDir: true, ssr: 'src/shells/site/entryServer.ts', manifest: false, copyPublicDir: false },
  });
  const server = await import(pathToFileURL(join(serverOut, 'entryServer.js')).href);
  const manifest = JSON.parse(readFileSync(join(out, '.vite', 'manifest.json'), 'utf8'));
  rmSync(join(out, '.vite'), { recursive: true });
  const assets = { ...assetsOf(manifest), pages: RELEASE };

  const rendered = [];
  for (const path of [...server.listPaths(languages), '404/']) rendered.push({ path, ...(await server.renderPath(path, languages, assets, server.POLICY)) });
  const lists = languages.flatMap((language) => [
    { file: `${server.languagePrefix(language)}search.json`, text: JSON.stringify(server.searchEntries(language)) },
    { file: `${server.languagePrefix(language)}structures.json`, text: JSON.stringify(server.structureIndex(language)) },
  ]);

  // One name for a release: whatever changes in words or program changes it.
  const hash = createHash('sha256');
  for (const { path, html } of rendered) hash.update(path).update(html);
  for (const { text } of lists) hash.update(text);
  const pages = `assets/pages-${hash.digest('hex').slice(0, 10)}/`;
  for (const { path, html } of rendered) {
    const file = path === '404/' ? '404.html' : join(path, 'index.html');
    write(join(out, file), html.replaceAll(RELEASE, pages));
  }
  // A frame fetches the words of the room that it shows.
  const rooms = rendered.filter(({ path }) => !/^([\w-]+\/)?embed\//.test(path));
  const texts = [...rooms.map(({ path, page }) => ({ file: `${path}page.json`, text: JSON.stringify(page) })), ...lists];
  for (const { file, text } of texts) write(join(out, pages, file), text);
  const prefixes = languages.map(server.languagePrefix);
  for (const language of languages) {
    const shell = server.renderShell({ language, languages, assets: { ...assets, pages }, policy: server.POLICY });
    write(join(out, pages, server.languagePrefix(language), server.KEPT_PACK), packPages(shell, texts, server.languagePrefix(language), prefixes));
  }
  const files = server.listFiles();
  for (const { path, text } of files) write(join(out, path), text);
  await buildWorker({ out, pages, prefixes, files: ['favicon.svg', ...files.map(({ path }) => path)] });
  write(join(out, 'headers.json'), `${JSON.stringify(server.SERVER_POLICY, null, 2)}\n`);
  if (log) console.log(`Built ${rendered.length} pages in ${outDir}/`);
}

function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** The faces of the sheet that `.ci/fonts.mjs` wrote. */
function cutFonts() {
  const sheet = readFileSync(join(ROOT, 'src', 'ui', 'styles', 'cutFonts.css'), 'utf8');
  return [...sheet.matchAll(/fonts\/([^']+)'[^}]*unicode-range: ([^;]+);/g)].map(([, name, range]) => ({
    name,
    letters: new Set(range.split(', ').map((code) => String.fromCodePoint(Number.parseInt(code.slice(2), 16)))),
  }));
}

/** What the pages must name: from Vite's manifest, where each entry knows its file, styles and imports. */
function assetsOf(manifest) {
  // The two groups of vite.config.ts: their hashed names are keys of the manifest.
  const group = (name) => Object.keys(manifest).find((key) => manifest[key].name === name && manifest[key].file.endsWith('.js'));
  const entry = manifest[group('shell')];
  const statics = (item, seen = new Set()) => {
    for (const name of item?.imports ?? []) {
      if (seen.has(name)) continue;
      seen.add(name);
      statics(manifest[name], seen);
    }
    return [...seen].map((name) => manifest[name].file);
  };
  const font = (name) => Object.values(manifest).find((item) => item.src?.endsWith(name))?.file;
  const shared = new Set([entry.file, ...statics(entry)]);
  const chunk = (name) => (manifest[name] ? [manifest[name].file, ...statics(manifest[name])].filter((file) => !shared.has(file)) : []);
  const features = Object.keys(manifest).filter((name) => /^src\/features\/[a-z]+\/index\.ts$/.test(name));
  return {
    script: entry.file,
    preloads: [...shared].filter((file) => file !== entry.file),
    rooms: Object.fromEntries(features.map((name) => [name, chunk(name)])),
    doors: Object.fromEntries(['src/shells/embed/index.ts', 'src/shells/kiosk/index.ts'].map((name) => [name, { files: chunk(name), styles: manifest[name]?.css ?? [] }])),
    scene: chunk(group('scene')),
    styles: entry.css ?? [],
    roomStyles: [manifest['src/shells/site/styles/roomSheets.css'].file],
    fonts: [font('source-sans-3-latin-wght-normal.woff2'), font('source-serif-4-latin-wght-normal.woff2')].filter(Boolean),
    cutFonts: cutFonts().flatMap(({ name, letters }) => (font(name) ? [{ file: font(name), letters }] : [])),
    models: ['models/built/skin.glb', 'models/built/anchors.json'].flatMap((name) => manifest[name]?.file ?? []),
  };
}
