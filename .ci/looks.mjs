/**
 * `npm run looks`: photographs rooms of the built site at five sizes, light and dark, and lays the pictures out as contact
 * sheets in `looks/` (not committed).
 *   --rooms p/,m/      only rooms whose address starts so; without it one address of each kind
 *   stages         every step of every mechanism instead, real and sham, plain and student
 *   model          the body instead: every structure beside its reference, every layer from five sides, builds, tones, sections
 *   model --sheets beside,stops-light,builds   only these of its sheets; --families bones,muscles   only these beside their reference
 *   contrast       no pictures: how strongly the edges of markers stand out, on four skin tones and at each peel stop
 *   --sizes phone,kiosk   --themes dark   --reuse   the last build, if nothing changed
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, ROOT } from './ensureInstalled.mjs';

ensureInstalled();
const { BROWSER_FLAGS, findBrowser } = await import('./findBrowser.mjs');
const { serveSite } = await import('./serveSite.mjs');
const { chromium } = await import('playwright');

const option = (name) => {
  const at = process.argv.indexOf(`--${name}`);
  return at > 0 ? (process.argv[at + 1] ?? '').split(',').filter(Boolean) : undefined;
};
const SIZES = { desktop: [1440, 900], tablet: [820, 1180], phone: [390, 844], kiosk: [1080, 1920], frame: [640, 420] };
const THEMES = ['light', 'dark'];
const COLUMNS = 6;

const ofModel = process.argv.includes('model');
const onlyBeside = ofModel && option('sheets')?.join() === 'beside';
if (!onlyBeside && (!process.argv.includes('--reuse') || !existsSync(join(ROOT, 'dist', 'index.html')))) {
  const { buildSite } = await import('./buildSite.mjs');
  await buildSite();
}
const out = join(ROOT, 'looks');
mkdirSync(out, { recursive: true });
const site = await serveSite(join(ROOT, 'dist'));
const browser = await findBrowser();
const chrome = await chromium.launch({ executablePath: browser.executablePath, args: BROWSER_FLAGS, env: { ...process.env, ...browser.env } });
if (ofModel) {
  const { MODEL_LOOKS } = await import('../models/sheets/modelLooks.mjs');
  const { besideReference } = await import('../models/sheets/besideReference.mjs');
  const wanted = option('sheets');
  if (wanted?.includes('beside') ?? true) await besideReference(chrome, out, option('families'));
  for (const sheet of new Set(MODEL_LOOKS.map((look) => look.sheet))) {
    if (wanted && !wanted.includes(sheet)) continue;
    const looks = MODEL_LOOKS.filter((look) => look.sheet === sheet);
    await photograph(`model-${sheet}`, sheet === 'sections' ? [1100, 700] : [460, 560], {}, looks.map(({ name, address }) => ({ name, path: address })));
  }
} else if (process.argv.includes('contrast')) {
  const { markerContrast } = await import('./markerContrast.mjs');
  if ((await markerContrast(chrome, site.url)) > 0) process.exitCode = 1;
} else if (process.argv.includes('stages')) {
  for (const slug of readdirSync(join(ROOT, 'dist', 'm')).filter((name) => !name.includes('.'))) {
    for (const theme of option('themes') ?? THEMES) await photographStage(slug, theme);
  }
} else {
  const rooms = chosenRooms();
  for (const size of option('sizes') ?? Object.keys(SIZES)) {
    for (const theme of option('themes') ?? THEMES) {
      const touch = size !== 'desktop' && size !== 'frame';
      await photograph(`${size}-${theme}`, SIZES[size], { colorScheme: theme, hasTouch: touch }, rooms.map((path) => ({ name: `/${path}`, path })));
    }
  }
}
await chrome.close();
await site.close();

/** One address of each kind: the first of every folder, or all below the folders that were asked for. */
function chosenRooms() {
  const wanted = option('rooms');
  const all = readdirSync(join(ROOT, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file === 'index.html' || file.endsWith('/index.html'))
    .map((file) => file.slice(0, -'index.html'.length))
    .toSorted();
  if (wanted) return all.filter((path) => wanted.some((start) => path.startsWith(start)));
  const kinds = new Map();
  for (const path of all.filter((entry) => !entry.startsWith('embed/') || entry === 'embed/p/BL23/')) {
    const parts = path.split('/').filter(Boolean);
    const kind = parts.length < 2 ? path : [...parts.slice(0, -1), '*', parts.length].join('/');
    if (!kinds.has(kind) || path.endsWith('/BL23/')) kinds.set(kind, path);
  }
  return [...kinds.values()];
}

async function photograph(sheet, [width, height], settings, looks) {
  const context = await chrome.newContext({ viewport: { width, height }, reducedMotion: 'reduce', ...settings });
  const folder = join(out, sheet);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const page = await context.newPage();
  const shots = [];
  for (const { name, path } of looks) {
    const file = join(folder, `${path.replaceAll(/[^\w-]+/g, '_') || 'home'}.png`);
    await page.goto(site.url + path, { waitUntil: 'load' });
    await page
      .waitForFunction(() => /ready|flat|error/.test(document.documentElement.dataset.atlas ?? '') || !document.querySelector('.stage:not([hidden])'), null, { timeout: 90_000 })
      .catch(() => console.log(`${path} did not settle on ${sheet}`));
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: file });
    shots.push({ name, file });
  }
  await context.close();
  await layOut(sheet, shots, width / height);
  console.log(`looks/${sheet}.png: ${shots.length} pictures`);
}

/** One sheet for a mechanism: its steps beside one another, a row for each level and needle. */
async function photographStage(slug, colorScheme) {
  const sheet = `stage-${slug}-${colorScheme}`;
  const folder = join(out, sheet);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const context = await chrome.newContext({ viewport: { width: 1100, height: 720 }, reducedMotion: 'reduce', colorScheme });
  const page = await context.newPage();
  const rows = [];
  for (const level of ['plain', 'student']) {
    await page.goto(`${site.url}m/${slug}/?point=BL23&step=0&lv=${level}`, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready);
    const ticks = page.locator('.ticks button');
    await ticks.first().waitFor();
    const count = await ticks.count();
    for (const needle of ['real', 'sham']) {
      await page.getByTestId('needle-switch').locator(`input[value=${needle}]`).check({ force: true });
      for (let step = 0; step < count; step += 1) {
        await ticks.nth(step).click();
        const file = join(folder, `${level}-${needle}-${step}.png`);
        await page.getByTestId('captions').screenshot({ path: file });
        rows.push({ name: `${slug} ${step} ${needle} ${level}`, file });
      }
    }
  }
  await context.close();
  await layOut(sheet, rows, 2.1, rows.length / 4, 460);
  console.log(`looks/${sheet}.png: ${rows.length} pictures`);
}

async function layOut(name, shots, ratio, columns = COLUMNS, tile = 320) {
  const figures = shots.map(({ name: caption, file }) => `<figure><img width="${tile}" height="${Math.round(tile / ratio)}" style="object-fit:contain;object-position:top" src="data:image/png;base64,${readFileSync(file).toString('base64')}"><figcaption>${caption}</figcaption></figure>`);
  const page = await chrome.newPage({ viewport: { width: columns * (tile + 12) + 12, height: 800 } });
  await page.setContent(`<style>body{margin:12px;display:grid;grid-template-columns:repeat(${columns},${tile}px);gap:12px;font:13px sans-serif;background:#888}figure{margin:0}img{display:block}</style>${figures.join('')}`);
  await page.screenshot({ path: join(out, `${name}.png`), fullPage: true });
  await page.close();
}
