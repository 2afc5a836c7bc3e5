/**
 * Finds a Chromium for the tests, or unpacks one: first ATLAS_BROWSER, then a browser of the system, then Playwright's own
 * cache, then the Chromium inside the npm package @sparticuz/chromium (with the libraries that bare machines lack).
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { brotliDecompressSync } from 'node:zlib';
import { ROOT } from './ensureInstalled.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/**
 * The last list wins over Playwright's own, so that what matters of that stands here too. The first three are the browser's address
 * field, which loads a page of its own into every new window: a second of processor for each page that is tested.
 */
const UNWANTED = [
  'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup',
  'AimEnabled', 'AvoidCorsURLLoaderRestartOnRedirect', 'AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsFirstBalancedModeAutoEnable', 'HttpsUpgrades',
  'LensOverlay', 'MediaRouter', 'NetworkTimeServiceQuerying', 'OptimizationHints', 'PaintHolding', 'PreconnectToSearch', 'ThirdPartyStoragePartitioning',
];

/** Software WebGL2, no background traffic; words and drawings are painted by the processor, since Debian's Chromium would paint them on the emulated GPU, ten times slower. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-gpu-rasterization',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  `--disable-features=${UNWANTED.join(',')}`,
];

/** @returns {Promise<{executablePath: string, env: Record<string, string>}>} */
export async function findBrowser() {
  const found = fromEnvironment() ?? onPath() ?? inPlaywrightCache() ?? (await fromPackage());
  if (found) return found;
  console.error(
    'No Chromium was found for the browser tests. Install one (on Debian: apt-get install chromium) or set ATLAS_BROWSER to its path.',
  );
  process.exit(1);
}

function runs(executablePath, env = {}) {
  if (!existsSync(executablePath)) return undefined;
  const probe = spawnSync(executablePath, ['--version'], { env: { ...process.env, ...env }, encoding: 'utf8', timeout: 20_000 });
  return probe.status === 0 ? { executablePath, env } : undefined;
}

function fromEnvironment() {
  const named = process.env['ATLAS_BROWSER'];
  return named ? runs(named) : undefined;
}

function onPath() {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const name of NAMES) {
      const browser = runs(join(folder, name));
      if (browser) return browser;
    }
  }
  return undefined;
}

function inPlaywrightCache() {
  const cache = process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(cache)) return undefined;
  for (const folder of readdirSync(cache).filter((name) => name.startsWith('chromium')).toSorted().toReversed()) {
    for (const inner of ['chrome-linux/chrome', 'chrome-linux64/chrome', 'chrome-linux/headless_shell']) {
      const browser = runs(join(cache, folder, inner));
      if (browser) return browser;
    }
  }
  return undefined;
}

async function fromPackage() {
  const packaged = join(ROOT, 'node_modules', '@sparticuz', 'chromium', 'bin');
  if (!existsSync(packaged)) return undefined;
  const target = join(ROOT, '.cache', 'browser');
  mkdirSync(target, { recursive: true });
  const executablePath = join(target, 'chromium');
  if (!existsSync(executablePath)) {
    console.log('Unpacking the Chromium of the npm package…');
    writeFileSync(executablePath, brotliDecompressSync(readFileSync(join(packaged, 'chromium.br'))), { mode: 0o755 });
    for (const archive of ['al2023.tar.br', 'swiftshader.tar.br']) {
      const file = join(packaged, archive);
      if (!existsSync(file)) continue;
      spawnSync('tar', ['-x', '-C', target], { input: brotliDecompressSync(readFileSync(file)) });
    }
  }
  const libraries = [join(target, 'al2023', 'lib'), join(target, 'lib'), target];
  return runs(executablePath, { LD_LIBRARY_PATH: [...libraries, process.env['LD_LIBRARY_PATH'] ?? ''].filter(Boolean).join(':') });
}
