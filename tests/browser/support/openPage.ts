/** Opens pages of the built site and watches them: no request to another origin, no policy violation, no error. */
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright';
import { expect, inject } from 'vitest';

let browser: Browser | undefined;

async function sharedBrowser(): Promise<Browser> {
  browser ??= await chromium.connect(inject('browserEndpoint'));
  return browser;
}

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Fails if anything went wrong that a visitor may not see. */
  readonly check: () => void;
  readonly close: () => Promise<void>;
}

export interface VisitOptions extends BrowserContextOptions {
  /** Without it a page has no WebGL, so that tests of words and layout cost no rendering. */
  readonly canvas?: boolean;
  /** Console messages that a test expects. */
  readonly expected?: RegExp;
  /** Origin of a page of someone else's, in which the atlas stands. */
  readonly host?: string;
}

/** Small, still and unscaled: software rendering draws few pixels a second. */
const CHEAP: BrowserContextOptions = { viewport: { width: 1000, height: 640 }, deviceScaleFactor: 1, reducedMotion: 'reduce' };

export async function visit(path: string, { canvas = false, expected, host, ...options }: VisitOptions = {}): Promise<Visit> {
  const context = await (await sharedBrowser()).newContext({ ...CHEAP, ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  const site = new URL(inject('site'));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== site.origin && url.origin !== host && !['data:', 'blob:'].includes(url.protocol)) troubles.push(`request to ${url.href}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !expected?.test(String(response.status()))) troubles.push(`${response.status()} ${response.url()}`);
  });
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !expected?.test(message.text())) troubles.push(`console: ${message.text()}`);
  });
  if (!canvas) {
    await page.addInitScript(() => {
      // Flat pictures stay: axe reads the colours of letters by them.
      const { getContext } = HTMLCanvasElement.prototype;
      HTMLCanvasElement.prototype.getContext = function only(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, [kind, ...rest]);
      } as typeof getContext;
    });
  }
  await page.goto(new URL(path, site).href, { waitUntil: 'load' });
  return {
    page,
    context,
    check: () => expect(troubles).toEqual([]),
    close: async () => {
      await context.close();
      expect(troubles).toEqual([]);
    },
  };
}

/** Waits until the program has taken over the static page and the stage has settled. */
export async function settled(page: Page, phase = /^(ready|flat)$/): Promise<void> {
  await page.waitForFunction(
    (source) => {
      const now = document.documentElement.dataset['atlas'] ?? '';
      const stage = document.querySelector('.stage:not([hidden])');
      return new RegExp(source).test(now) && (now !== 'flat' || stage === null || stage.querySelector('.flat[data-live], .stage__drawing') !== null);
    },
    phase.source,
    { timeout: 45_000 },
  );
}
