/** `npm start`: installs what is missing, builds if something changed, serves on loopback, prints one address. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, ROOT } from './ensureInstalled.mjs';
import { serveSite } from './serveSite.mjs';
import { sourcesHash } from './sourcesHash.mjs';

ensureInstalled();
const stamp = join(ROOT, '.cache', 'start-hash');
const hash = sourcesHash();
if (!existsSync(join(ROOT, 'dist', 'index.html')) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash) {
  const { buildSite } = await import('./buildSite.mjs');
  await buildSite();
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  writeFileSync(stamp, hash);
}
const wanted = Number(process.env['PORT'] ?? 4173);
const site = await serveSite(join(ROOT, 'dist'), { port: wanted }).catch(() => serveSite(join(ROOT, 'dist')));
console.log(`\nLumbago Atlas: ${site.url}`);
