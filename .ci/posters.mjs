/**
 * `npm run posters`: photographs the live body in the frame of the home plate, light and dark, for the first seconds of a visit:
 * models/built/posters/lower-back-{light,dark}.webp, and the hash of what they show in models/built/posters.json.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, ROOT } from './ensureInstalled.mjs';

ensureInstalled();
const { build } = await import('vite');
const { chromium } = await import('playwright');
const { BROWSER_FLAGS, findBrowser } = await import('./findBrowser.mjs');
const { homePlate } = await import('./homePlate.mjs');
const { leanThree } = await import('./leanThree.mjs');
const { posterHash } = await import('./posterHash.mjs');
const { serveSite } = await import('./serveSite.mjs');

/** Sharp on a common desktop at twice its pixels, within the weight below. */
const SCALE = 1.5;
const MOST_BYTES = 90_000;
const QUALITIES = [0.9, 0.86, 0.82, 0.78, 0.74, 0.7, 0.6];

const out = join(ROOT, 'models', 'built', 'posters');
const pages = join(ROOT, '.cache', 'posters');
const plate = JSON.parse(readFileSync(join(ROOT, 'models', 'built', 'plates.json'), 'utf8')).views[0];
await build({ root: join(ROOT, 'src', 'shells', 'poster'), configFile: false, logLevel: 'error', base: './', plugins: [leanThree(), homePlate()], build: { outDir: pages, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 } });
const browser = await findBrowser();
const site = await serveSite(pages);
const chrome = await chromium.launch({ executablePath: browser.executablePath, args: BROWSER_FLAGS, env: { ...process.env, ...browser.env } });
mkdirSync(out, { recursive: true });
for (const theme of ['light', 'dark']) {
  const page = await chrome.newPage({ viewport: { width: plate.width, height: plate.height }, deviceScaleFactor: SCALE });
  await page.goto(`${site.url}?theme=${theme}`);
  await page.waitForFunction(() => globalThis.takePoster !== undefined, null, { timeout: 120_000 });
  let bytes = Buffer.alloc(MOST_BYTES + 1);
  for (const quality of QUALITIES) {
    if (bytes.length <= MOST_BYTES) break;
    bytes = Buffer.from((await page.evaluate((wanted) => globalThis.takePoster(wanted), quality)).split(',')[1], 'base64');
  }
  writeFileSync(join(out, `lower-back-${theme}.webp`), bytes);
  console.log(`lower-back-${theme}.webp: ${bytes.length} bytes`);
  await page.close();
}
await chrome.close();
await site.close();
writeFileSync(join(ROOT, 'models', 'built', 'posters.json'), `${JSON.stringify({ shows: posterHash() })}\n`);
