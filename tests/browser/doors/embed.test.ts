import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { settled, visit, type Visit } from '../support/openPage.ts';

/** A course page on another port is another origin. It keeps what it hears, and says welcome when it is asked to. */
function hostPage(frames: readonly string[], attributes = ''): string {
  const tags = frames.map((path, at) => `<iframe id="f${at}" src="${new URL(path, inject('site')).href}" width="600" height="400" ${attributes}></iframe>`);
  return `<!doctype html><title>Course</title><body><p>Course</p>${tags.join('')}<div style="height:3000px"></div>
<script>
  window.heard = [];
  addEventListener('message', (event) => window.heard.push({ origin: event.origin, data: event.data }));
  window.say = (type, payload, at = 0) => document.querySelectorAll('iframe')[at].contentWindow.postMessage({ ns: 'atlas', v: 1, type, id: 'h', payload }, '*');
</script></body>`;
}

let host: Server;
let origin = '';
const pages = new Map<string, string>();

beforeAll(async () => {
  host = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(pages.get(request.url ?? '') ?? '');
  });
  await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((done) => host.close(done)));

interface Course extends Visit {
  readonly frame: FrameLocator;
}

async function course(frames: readonly string[], attributes = '', options: Parameters<typeof visit>[1] = {}): Promise<Course> {
  const path = `/${pages.size}`;
  pages.set(path, hostPage(frames, attributes));
  const opened = await visit(`${origin}${path}`, { viewport: { width: 800, height: 600 }, host: origin, ...options });
  const frame = opened.page.frameLocator('#f0');
  await frame.locator('html[data-atlas="poster"], html[data-atlas="ready"], html[data-atlas="flat"]').first().waitFor({ state: 'attached' });
  return { ...opened, frame };
}

const types = (page: Page): Promise<string[]> => page.evaluate(() => (globalThis as unknown as { heard: { data: { type: string } }[] }).heard.map(({ data }) => data.type));
const say = (page: Page, type: string, payload?: unknown): Promise<void> =>
  page.evaluate(([name, value]) => (globalThis as unknown as { say: (type: unknown, payload: unknown) => void }).say(name, value), [type, payload] as const);
const heard = (page: Page, type: string): Promise<unknown> =>
  page
    .waitForFunction((wanted) => (globalThis as unknown as { heard: { data: { type: string } }[] }).heard.find(({ data }) => data.type === wanted), type)
    .then((handle) => handle.jsonValue());

describe('a room in a frame', () => {
  it('shows its poster and fetches neither scene nor model before it is started', async () => {
    const asked: string[] = [];
    const { page, check, close } = await visit('about/', { canvas: true, viewport: { width: 600, height: 400 } });
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(page.url().replace(/about\/$/, 'embed/p/BL23/'));
    await settled(page, /^poster$/);
    await page.getByTestId('start').waitFor();
    expect(await page.getByTestId('plate').isVisible()).toBe(true);
    expect(asked.filter((url) => /\.glb$|three|mountScene/.test(url))).toEqual([]);
    await page.getByTestId('start').focus();
    await page.keyboard.press('Enter');
    await settled(page, /^ready$/);
    expect(asked.some((url) => url.endsWith('.glb'))).toBe(true);
    check();
    await close();
  });

  it('says what it is not in every amount of chrome, at every size', async () => {
    for (const ui of ['full', 'min', 'none']) {
      for (const viewport of [{ width: 600, height: 400 }, { width: 320, height: 280 }]) {
        const { page, check, close } = await visit(`embed/p/BL23/?ui=${ui}`, { viewport });
        await settled(page, /^poster$/);
        const line = page.getByTestId('frame-line');
        const box = await line.boundingBox();
        expect(await line.innerText()).toMatch(/Not medical advice.*Warning signs/s);
        expect(box && box.y >= 0 && box.y + box.height <= viewport.height + 0.5).toBe(true);
        expect(await page.evaluate(() => [document.documentElement.scrollWidth - innerWidth, document.documentElement.scrollHeight - innerHeight])).toEqual([0, 0]);
        check();
        await close();
      }
    }
  });

  it('opens a point as a sheet of at most 70 %, with a visible way to close it', async () => {
    const { page, check, close } = await visit('embed/?points=BL23,BL25,BL40', { viewport: { width: 600, height: 400 } });
    await settled(page, /^poster$/);
    expect(await page.locator('.frame-chip').count()).toBe(3);
    await page.locator('.frame-chip[data-testid=point-BL25]').click();
    const sheet = page.getByTestId('frame-sheet');
    await sheet.locator('#sheet-title', { hasText: 'BL25' }).waitFor();
    expect((await sheet.boundingBox())?.height).toBeLessThanOrEqual(0.7 * 400);
    await page.getByTestId('close-sheet').click();
    await sheet.waitFor({ state: 'detached' });
    const out = page.getByTestId('open-atlas');
    expect([await out.getAttribute('target'), await out.getAttribute('rel')]).toEqual(['_blank', 'noopener']);
    expect(new URL((await out.getAttribute('href')) ?? '', page.url()).pathname).toMatch(/\/atlas\/p\/BL25\/$/);
    check();
    await close();
  });

  it('shows a structure on the body, and its words when they are asked for', async () => {
    const { page, check, close } = await visit('embed/a/sacrum/', { viewport: { width: 600, height: 400 } });
    await settled(page, /^poster$/);
    await page.getByTestId('start').waitFor();
    await page.getByTestId('read-structure').click();
    await page.getByTestId('frame-sheet').locator('#structure-title', { hasText: 'Sacrum' }).waitFor();
    check();
    await close();
  });

  it('stays in the frame through every link, and has every room', async () => {
    const { page, check, close } = await visit('embed/safety/', { viewport: { width: 600, height: 400 } });
    await settled(page);
    await page.getByTestId('warning-signs').waitFor();
    expect(await page.locator('.topbar, .rail').count()).toBe(0);
    await page.locator('.frame-bar__body').click();
    await page.waitForURL(/\/embed\/$/);
    check();
    await close();
  });
});

describe('a frame in the page of somebody else', () => {
  it('leaves scrolling and focus to that page', async () => {
    const { page, frame, close } = await course(['embed/p/BL23/']);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await page.mouse.move(300, 250);
    await page.mouse.wheel(0, 300);
    await page.waitForFunction(() => scrollY > 100);
    await page.evaluate(() => scrollTo(0, 0));
    await frame.getByTestId('start').click();
    await frame.locator('html[data-atlas="flat"]').waitFor({ state: 'attached' });
    await page.mouse.wheel(0, 300);
    await page.waitForFunction(() => scrollY > 100);
    await close();
  });

  it('lets the wheel scroll the page over the live body, with a hint, and moves the body with Ctrl', { timeout: 120_000 }, async () => {
    const { page, frame, close } = await course(['embed/p/BL23/?start=1&mo=off'], '', { canvas: true });
    await frame.locator('html[data-atlas="ready"]').waitFor({ state: 'attached', timeout: 90_000 });
    const inner = page.frames()[1];
    const distance = (): Promise<number> => inner?.evaluate(() => globalThis.atlasProbe?.snapshot().pose.distance ?? 0) ?? Promise.resolve(0);
    const before = await distance();
    await page.mouse.move(300, 200);
    await page.mouse.wheel(0, 240);
    await page.waitForFunction(() => scrollY > 100);
    await frame.getByTestId('gesture-hint').waitFor();
    expect(await distance()).toBe(before);
    await page.evaluate(() => scrollTo(0, 0));
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await inner?.waitForFunction((far) => (globalThis.atlasProbe?.snapshot().pose.distance ?? far) < far, before);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await close();
  });

  it('says ready and its size first, and everything else only to the page that answered welcome', async () => {
    const { page, frame, close } = await course(['embed/']);
    expect(await heard(page, 'ready')).toMatchObject({ data: { ns: 'atlas', v: 1, payload: { protocols: [1] } } });
    await heard(page, 'resize');
    await frame.locator('.frame-chip[data-testid=point-BL23]').click();
    await frame.locator('#sheet-title').waitFor();
    expect(await types(page)).not.toContain('select');
    await say(page, 'goto', { path: 'p/BL40/' });
    await say(page, 'welcome');
    await frame.locator('.frame-chip[data-testid=point-BL25]').click();
    expect(await heard(page, 'select')).toMatchObject({ origin: new URL(inject('site')).origin, data: { payload: { point: 'BL25', side: 'L' } } });
    expect(await frame.locator('#sheet-title').innerText()).not.toContain('BL40');
    await say(page, 'goto', { path: 'm/endorphin-release/?step=3' });
    await frame.getByTestId('captions').waitFor();
    expect(await heard(page, 'step')).toMatchObject({ data: { payload: { mechanism: 'endorphin-release', step: 3, needle: 'real' } } });
    await say(page, 'theme', { theme: 'dark' });
    await frame.locator('html[data-theme="dark"]').waitFor({ state: 'attached' });
    await close();
  });

  it('does not hear a page that is not on its list', async () => {
    const { page, frame, close } = await course(['embed/?host=https://school.example']);
    await heard(page, 'ready');
    await say(page, 'welcome');
    await say(page, 'goto', { path: 'p/BL40/' });
    await frame.locator('.frame-chip[data-testid=point-BL23]').click();
    await frame.locator('#sheet-title', { hasText: 'BL23' }).waitFor();
    expect((await types(page)).filter((type) => type !== 'resize')).toEqual(['ready']);
    await close();
  });

  it('runs in a sandbox without storage of its own, without an error', async () => {
    const { page, frame, close } = await course(['embed/p/BL23/'], 'sandbox="allow-scripts"');
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await heard(page, 'ready');
    await frame.locator('.frame-chip[data-testid=point-BL25]').click();
    await frame.locator('#sheet-title', { hasText: 'BL25' }).waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  it('can stand six times on one page, each started in turn', { timeout: 240_000 }, async () => {
    const codes = ['BL23', 'BL25', 'GV4', 'BL40', 'GB30', 'BL52'];
    const { page, close } = await course(codes.map((code) => `embed/p/${code}/?mo=off`), '', { canvas: true, expected: /context lost|too many active/i });
    for (const at of codes.keys()) {
      const frame = page.frameLocator(`#f${at}`);
      await frame.getByTestId('start').click();
      await frame.locator('html[data-atlas="ready"], html[data-atlas="flat"]').first().waitFor({ state: 'attached', timeout: 60_000 });
    }
    for (const at of codes.keys()) {
      const frame = page.frameLocator(`#f${at}`);
      // Either live, or the poster with its button: never a message about something lost.
      expect(await frame.locator('html[data-atlas="ready"], html[data-atlas="poster"]').count(), codes[at]).toBe(1);
      expect(await frame.locator('.flat-note').count()).toBe(0);
    }
    await close();
  });
});
