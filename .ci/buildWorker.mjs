/** Builds the worker that answers without a network, with the list of what it keeps, into the root of a built site. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './ensureInstalled.mjs';

/**
 * @param {{out: string, pages: string, prefixes: string[], files: string[]}} options folder of the site; folder of its page
 *   data; prefixes of its languages; files with a name of their own that are kept beside those in `assets/`.
 */
export async function buildWorker({ out, pages, prefixes, files }) {
  const { build } = await import('vite');
  const hashed = readdirSync(join(out, 'assets'), { withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => ({ url: `assets/${name}`, revision: null }));
  const named = files.map((url) => ({ url, revision: createHash('sha256').update(readFileSync(join(out, url))).digest('hex').slice(0, 10) }));
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    define: { __FILES__: JSON.stringify([...hashed, ...named]), __PAGES__: JSON.stringify(pages), __LANGUAGES__: JSON.stringify(prefixes) },
    build: {
      outDir: out,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2022',
      rolldownOptions: { input: 'src/shells/site/offline/worker.ts', output: { format: 'iife', entryFileNames: 'offline.js' } },
    },
  });
}

/** All texts of a language in one small file (`KeptPages`), with the words for addresses that lead nowhere. */
export function packPages(shell, texts, prefix, prefixes) {
  const others = prefixes.filter((other) => other !== '' && other !== prefix);
  const own = texts.filter(({ file }) => file === '404/page.json' || (file.startsWith(prefix) && !others.some((other) => file.startsWith(other))));
  return gzipSync(JSON.stringify({ shell, files: Object.fromEntries(own.map(({ file, text }) => [file, text])) }), { level: 9 });
}
