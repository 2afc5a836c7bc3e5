/**
 * `npm run bench`: the atlas against a bare three.js page that shows the same model files, in the same run on the same machine,
 * over a slowed network and processor. Ratios are what counts; milliseconds depend on the machine. The bare page waits for all
 * its files, the atlas draws the first and fetches the others later; lines marked `skin alone` compare with a bare page that
 * shows no more than that first file.
 *   --runs 5   --out file.json
 */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { ensureInstalled, ROOT } from './ensureInstalled.mjs';
import { BROWSER_FLAGS, findBrowser } from './findBrowser.mjs';

ensureInstalled();
const option = (name, fallback) => (process.argv.includes(`--${name}`) ? process.argv[process.argv.indexOf(`--${name}`) + 1] : fallback);
const RUNS = Number(option('runs', '5'));
const NETWORK = { offline: false, latency: 170, downloadThroughput: 9e6 / 8, uploadThroughput: 1.5e6 / 8 };
const SLOWER = 4;
/** Fewer triangles than the skin has, more than any guide or marker. */
const MODEL_TRIANGLES = 10_000;

const { buildSite } = await import('./buildSite.mjs');
const { build } = await import('vite');
const { chromium } = await import('playwright');
await buildSite({ outDir: 'dist', log: false });
const bare = join(ROOT, '.cache', 'bench-bare');
await build({ root: join(ROOT, 'tests', 'bench', 'bare'), configFile: false, logLevel: 'error', base: './', build: { outDir: bare, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 } });

const browser = await findBrowser();
const sites = { bare: await serve(bare), atlas: await serve(join(ROOT, 'dist')) };
const chrome = await chromium.launch({ executablePath: browser.executablePath, args: BROWSER_FLAGS, env: { ...process.env, ...browser.env } });
const loads = { bare: [], skin: [], atlas: [] };
// Turn about, so that a busy minute of the machine falls on both.
for (let run = 0; run < RUNS; run += 1) {
  loads.bare.push(await load(sites.bare.url));
  loads.skin.push(await load(`${sites.bare.url}?skin`));
  loads.atlas.push(await load(sites.atlas.url));
}
const barePick = await inPage(`${sites.bare.url}?skin`, () => Array.from({ length: 9 }, () => globalThis.barePick()));
const atlas = await atlasWork(sites.atlas.url);
await chrome.close();
for (const site of Object.values(sites)) site.server.close();

const of = (name, key) => median(loads[name].map((entry) => entry[key]));
const rows = [
  ['first words, share of the bare first model frame', of('atlas', 'paint') / of('bare', 'frame'), '<= 0.5'],
  ['first model frame, ratio to bare', of('atlas', 'frame') / of('bare', 'frame'), '<= 1.25'],
  ['total blocking time, ratio to bare', (of('atlas', 'blocking') + 1) / (of('bare', 'blocking') + 1), '<= 1.25'],
  ['first words, skin alone', of('atlas', 'paint') / of('skin', 'frame'), ''],
  ['first model frame, skin alone', of('atlas', 'frame') / of('skin', 'frame'), ''],
  ['total blocking time, skin alone', (of('atlas', 'blocking') + 1) / (of('skin', 'blocking') + 1), ''],
  ['JavaScript until the first model frame, kB brotli', of('atlas', 'scriptKb'), '<= 230'],
  ['the same, bare page', of('bare', 'scriptKb'), ''],
  ['requests until the first model frame (no fonts, no poster)', of('atlas', 'requests'), '<= 6'],
  ['first model file, kB brotli', size('models/built/skin.glb'), '<= 350'],
  ['draw calls of the first view', atlas.drawCalls, '<= 70'],
  ['picking a structure, ratio to a plain ray', atlas.pick / median(barePick), '<= 1'],
  ['click handler, ms on this machine', atlas.click, '<= 8'],
  ['frames drawn in 300 idle turns', atlas.idleFrames, '<= 0'],
];
let missed = 0;
for (const [what, value, budget] of rows) {
  const limit = budget === '' ? Infinity : Number(budget.slice(3));
  const ok = Number.isFinite(value) && value <= limit;
  if (!ok && budget !== '') missed += 1;
  console.log(`${budget === '' ? ' ' : ok ? '+' : '-'} ${what.padEnd(62)} ${fixed(value).padStart(9)}  ${budget}`);
}
console.log(`\nmedians of ${RUNS} runs, ${NETWORK.downloadThroughput * 8e-6} Mbit/s, ${NETWORK.latency} ms, processor ${SLOWER}x slower; first model frame: bare ${fixed(of('bare', 'frame'))} ms, skin alone ${fixed(of('skin', 'frame'))} ms, atlas ${fixed(of('atlas', 'frame'))} ms`);
const out = option('out', '');
if (out !== '') writeFileSync(out, JSON.stringify({ loads, atlas, barePick }, null, 2));
process.exit(missed > 0 ? 1 : 0);

function fixed(value) {
  return Number.isFinite(value) ? (Number.isInteger(value) ? String(value) : value.toFixed(2)) : 'none';
}

function size(file) {
  return brotliCompressSync(readFileSync(join(ROOT, file))).length / 1024;
}

function median(values) {
  const sorted = values.filter((value) => Number.isFinite(value)).toSorted((a, b) => a - b);
  return sorted.length === 0 ? Number.NaN : sorted[Math.floor(sorted.length / 2)];
}

async function load(url) {
  const context = await chrome.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const received = [];
  session.on('Network.responseReceived', ({ requestId, response }) => received.push({ requestId, url: response.url, type: response.mimeType, bytes: 0 }));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const entry = received.find((one) => one.requestId === requestId);
    if (entry) entry.bytes = encodedDataLength;
  });
  await page.addInitScript(countTriangles, MODEL_TRIANGLES);
  await page.goto(url);
  await page.waitForFunction(() => globalThis.benchFrame !== undefined, null, { timeout: 120_000 });
  const { frame, seen, paint, blocking } = await page.evaluate(() => ({
    frame: globalThis.benchFrame,
    seen: globalThis.benchSeen,
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    blocking: globalThis.benchBlocking,
  }));
  const counted = received.filter((entry) => (entry.url === url || seen.includes(entry.url)) && !/font|image|svg/.test(entry.type));
  const scriptKb = counted.filter((entry) => /javascript/.test(entry.type)).reduce((sum, entry) => sum + entry.bytes, 0) / 1024;
  await context.close();
  return { frame, paint, blocking, scriptKb, requests: counted.length };
}

/** Runs in the page: notes when a frame with the model's triangles has really been drawn, and how long tasks blocked. */
function countTriangles(wanted) {
  globalThis.benchBlocking = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (globalThis.benchFrame === undefined) globalThis.benchBlocking += Math.max(0, entry.duration - 50);
  }).observe({ type: 'longtask', buffered: true });
  let triangles = 0;
  const prototype = WebGL2RenderingContext.prototype;
  for (const [name, at] of [['drawElements', 1], ['drawArrays', 2], ['drawElementsInstanced', 1], ['drawArraysInstanced', 2]]) {
    const draw = prototype[name];
    prototype[name] = function (...args) {
      draw.apply(this, args);
      triangles += args[at] / 3;
      if (triangles < wanted || globalThis.benchFrame !== undefined) return;
      this.readPixels(0, 0, 1, 1, this.RGBA, this.UNSIGNED_BYTE, new Uint8Array(4));
      globalThis.benchFrame = performance.now();
      globalThis.benchSeen = performance.getEntriesByType('resource').map((entry) => entry.name);
    };
  }
}

async function inPage(url, work) {
  const context = await chrome.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  await page.addInitScript(countTriangles, MODEL_TRIANGLES);
  await page.goto(url);
  await page.waitForFunction(() => globalThis.benchFrame !== undefined);
  const result = await page.evaluate(work);
  await context.close();
  return result;
}

/** Handler time, picking and idleness of the atlas, without throttling. */
async function atlasWork(url) {
  return inPage(url, async () => {
    const turn = () => new Promise((done) => requestIdleCallback(done));
    while (document.documentElement.dataset.atlas !== 'ready') await turn();
    // Deeper layers arrive in idle time; each is a frame.
    for (let last = -1, still = 0; still < 300; ) {
      await turn();
      const { layers, frames } = globalThis.atlasProbe.snapshot();
      still = layers.length === 6 && frames === last ? still + 1 : 0;
      last = frames;
    }
    const canvas = document.querySelector('.stage__canvas');
    const box = canvas.getBoundingClientRect();
    const { drawCalls } = globalThis.atlasProbe.snapshot();
    const idleFrom = globalThis.atlasProbe.frames();
    for (let n = 0; n < 300; n += 1) await turn();
    const idleFrames = globalThis.atlasProbe.frames() - idleFrom;
    const tap = (x, y) => {
      const at = { bubbles: true, cancelable: true, clientX: box.x + x, clientY: box.y + y, pointerId: 1, pointerType: 'mouse', isPrimary: true, button: 0 };
      const began = performance.now();
      canvas.dispatchEvent(new PointerEvent('pointermove', at));
      canvas.dispatchEvent(new PointerEvent('pointerdown', { ...at, buttons: 1 }));
      canvas.dispatchEvent(new PointerEvent('pointerup', at));
      canvas.dispatchEvent(new MouseEvent('click', at));
      return performance.now() - began;
    };
    const clicks = [];
    const picks = [];
    for (const code of Array.from({ length: 3 }).flatMap(() => ['BL23', 'BL25', 'BL24', 'BL26', 'BL52', 'GV4', 'EX-B2'])) {
      const place = globalThis.atlasProbe.project(code, 'L');
      if (place) clicks.push(tap(place.x, place.y));
      await turn();
      picks.push(tap(box.width / 2, box.height - 20));
      await turn();
    }
    const middle = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
    return { drawCalls, idleFrames, click: middle(clicks), pick: middle(picks) };
  });
}

/** Serves files brotli-compressed, as a host would. */
function serve(folder) {
  const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.glb': 'model/gltf-binary', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.webp': 'image/webp' };
  const cache = new Map();
  const server = createServer((request, response) => {
    let file = join(folder, decodeURIComponent(new URL(request.url, 'http://x').pathname));
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    if (!existsSync(file)) return void response.writeHead(404).end();
    const type = types[extname(file)] ?? 'application/octet-stream';
    const plain = /font|webp/.test(type);
    if (!cache.has(file)) cache.set(file, plain ? readFileSync(file) : brotliCompressSync(readFileSync(file)));
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...(plain ? {} : { 'content-encoding': 'br' }) }).end(cache.get(file));
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done({ server, url: `http://127.0.0.1:${server.address().port}/` })));
}
