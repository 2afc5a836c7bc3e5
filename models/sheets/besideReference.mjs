/**
 * Every structure of the built model beside its reference: one sheet for each file of `../shared/anatomy/reference`, and one for what
 * has no reference. Without that folder the model stands alone, one sheet for each built file.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = join(root, 'models', 'built');
const references = join(root, '..', 'shared', 'anatomy', 'reference');
const home = 'http://atlas.invalid/';
/** Where the page finds its files; nothing is fetched from a network. */
const folders = { three: join(root, 'node_modules', 'three'), sheets: join(root, 'models', 'sheets'), built, references };
const types = { js: 'text/javascript', mjs: 'text/javascript', glb: 'model/gltf-binary' };
const frame = `<!doctype html><body style="margin:12px;font:11px sans-serif;background:#eef1f2"><script type="importmap">{"imports":{
  "three":"/three/build/three.module.js","three/addons/":"/three/examples/jsm/"}}</script>`;

/**
 * Draws the sheets.
 * @param {import('playwright').Browser} chrome
 * @param {string} out The folder for `model-beside-<family>.png`.
 * @param {readonly string[] | undefined} families Only these files of the reference (`bones`, `muscles`, ...).
 */
export async function besideReference(chrome, out, families) {
  const page = await chrome.newPage({ viewport: { width: 1500, height: 900 } });
  page.on('pageerror', (error) => console.error(error.message));
  await page.route('**/*', (route) => {
    const [folder, ...rest] = new URL(route.request().url()).pathname.slice(1).split('/');
    if (folder === '') return route.fulfill({ contentType: 'text/html', body: frame });
    const file = folders[folder] && join(folders[folder], ...rest);
    return file && existsSync(file) ? route.fulfill({ contentType: types[file.split('.').pop()] ?? 'text/plain', body: readFileSync(file) }) : route.abort();
  });
  await page.goto(home);
  const files = (folder) => (existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.glb')).toSorted() : []);
  const compared = files(references).map((name) => basename(name, '.glb'));
  const names = await page.evaluate(async ([models, refs]) => (await import('/sheets/drawBeside.mjs')).load(models, refs), [files(built), files(references)]);
  const sheets = [...compared, ...(compared.length ? ['without-reference'] : Object.keys(names.built))];
  for (const sheet of sheets.filter((each) => families?.includes(each) ?? true)) {
    const count = await page.evaluate(async (name) => (await import('/sheets/drawBeside.mjs')).draw(name), sheet);
    await page.screenshot({ path: join(out, `model-beside-${sheet}.png`), fullPage: true });
    console.log(`looks/model-beside-${sheet}.png: ${count} structures`);
  }
  await page.close();
}
