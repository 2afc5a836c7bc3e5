import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settled, visit, type Visit } from '../support/openPage.ts';

/** Pixels cost time in software rendering; the layout is still the desktop's. */
const SMALL = { width: 800, height: 480 };
const PROBE_MARGIN = 60;

const frames = (page: Page): Promise<number> => page.evaluate(() => globalThis.atlasProbe?.frames() ?? -1);

describe('the live body', () => {
  let open: Visit;
  beforeAll(async () => {
    open = await visit('?mo=off', { canvas: true, viewport: SMALL });
    await settled(open.page, /^ready$/);
  });
  afterAll(async () => {
    open.check();
    await open.close();
  });

  it('takes the loading bar away once it stands', async () => {
    expect(await open.page.getByTestId('progress').count()).toBe(0);
  });

  it('draws its first view with few calls and a skin of the promised size', async () => {
    const shot = await open.page.evaluate(() => globalThis.atlasProbe?.snapshot());
    expect(shot?.drawCalls).toBeLessThanOrEqual(70);
    expect(shot?.triangles).toBeGreaterThan(20_000);
  });

  it('lays the measured scatter of marks on the skin, one disc in the other', async () => {
    const { page } = open;
    const triangles = (): Promise<number> => page.evaluate(() => globalThis.atlasProbe?.snapshot().triangles ?? 0);
    await page.locator('[data-testid="point-BL23"]').first().evaluate((button: HTMLButtonElement) => button.click());
    await page.getByText('How exactly?').waitFor();
    await quiet(page);
    const before = await triangles();
    await page.getByText('How exactly?').click();
    // Two discs of four rings of 48 parts.
    await expect.poll(triangles).toBeGreaterThanOrEqual(before + 2 * 48 * 7);
    await page.getByText('How exactly?').click();
    await expect.poll(triangles).toBe(before);
  });

  it('draws nothing while nothing moves, whatever panel is open', async () => {
    const { page } = open;
    await quiet(page);
    expect(await framesInIdle(page, 200)).toBe(0);
    await page.getByTestId('settings').click();
    await page.locator('[role="dialog"]').waitFor();
    await quiet(page);
    expect(await framesInIdle(page, 40)).toBe(0);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.locator('.palette__input').waitFor();
    await quiet(page);
    expect(await framesInIdle(page, 40)).toBe(0);
    await page.keyboard.press('Escape');
  });

  it('brings every selected point near the centre of the free stage', async () => {
    for (const code of ['BL23', 'GV4', 'GB30', 'BL40', 'SI3', 'GV20']) {
      await open.page.locator(`[data-testid="point-${code}"]`).first().evaluate((button: HTMLButtonElement) => button.click());
      await open.page.locator('#sheet-title', { hasText: code }).waitFor();
      await quiet(open.page);
      const off = await open.page.evaluate((wanted) => {
        const canvas = document.querySelector('.stage__canvas')?.getBoundingClientRect();
        const place = globalThis.atlasProbe?.project(wanted, 'L') ?? globalThis.atlasProbe?.project(wanted, 'M');
        return canvas && place ? [Math.abs(place.x - canvas.width / 2), Math.abs(place.y - canvas.height / 2)] : null;
      }, code);
      expect(off, code).not.toBeNull();
      expect(Math.max(...(off ?? [])), code).toBeLessThan(PROBE_MARGIN);
    }
    expect(await framesInIdle(open.page, 40), 'with the sheet open').toBe(0);
  });

  it('leads with the chosen side, shows both, and says so in the address', async () => {
    await open.page.goto(open.page.url().replace(/p\/.*$/, 'p/BL23/?mo=less'));
    await settled(open.page, /^ready$/);
    await quiet(open.page);
    const poses = await watchPoses(open.page);
    await open.page.getByTestId('side').getByText('Both').click();
    await open.page.waitForURL(/p\/BL23\/\?.*side=both/);
    await quiet(open.page);
    const places = await open.page.evaluate(() => (['L', 'R'] as const).map((side) => globalThis.atlasProbe?.project('BL23', side)));
    expect(places.every((place) => place?.visible)).toBe(true);
    // With less motion the eye is there at once: no frame shows it on its way.
    expect(await poses()).toHaveLength(2);
    await open.page.locator('.stage__veil').waitFor({ state: 'detached' });
  });

  it('leaves the skin outside the window as it is, and keeps the window on its point while the body turns', async () => {
    const { page } = open;
    await page.goto(page.url().replace(/p\/.*$/, 'p/BL23/?mo=off&peel=0'));
    await settled(page, /^ready$/);
    const picture = async (stop: number): Promise<string> => {
      await page.getByTestId('peel').locator(`input[value="${stop}"]`).check({ force: true });
      await page.waitForFunction((wanted) => document.querySelector('[data-testid="porthole"]')?.hasAttribute('hidden') === (wanted === 0) && !(globalThis.atlasProbe?.snapshot().moving ?? true), stop);
      await quiet(page);
      await page.evaluate(() => {
        for (const over of document.querySelectorAll<HTMLElement>('.stage-labels, .porthole-tools')) over.style.opacity = '0';
      });
      return (await page.locator('.stage__canvas').screenshot()).toString('base64');
    };
    const skin = await picture(0);
    const cut = await picture(3);
    const window = await windowOf(page);
    const difference = await differenceOutside(page, skin, cut, window);
    expect(difference.outside).toBeLessThan(0.02);
    expect(difference.inside).toBeGreaterThan(0.02);
    await page.getByTestId('reset-view').focus();
    for (let turn = 0; turn < 3; turn += 1) await page.keyboard.press('ArrowRight');
    await quiet(page);
    const turned = await windowOf(page);
    const point = await page.evaluate(() => globalThis.atlasProbe?.project('BL23', 'L'));
    expect(Math.abs((point?.y ?? 0) - turned.y)).toBeLessThan(3);
    expect(Math.abs((point?.x ?? 0) - turned.x)).toBeLessThan(3);
  });

  it('announces each layer by name, and each looks different', async () => {
    await open.page.getByTestId('window').click();
    const seen = new Set<string>();
    for (const [stop, name] of ['Skin', 'Fat and fascia', 'Outer muscles', 'Deep muscles', 'Bones and discs', 'Nerves and vessels'].entries()) {
      await open.page.getByTestId('peel').locator(`input[value="${stop}"]`).check({ force: true });
      await open.page.waitForFunction((wanted) => document.querySelector('[data-testid="live"]')?.textContent?.startsWith(wanted) === true || wanted === 'Deep muscles', name);
      await open.page.waitForFunction(() => !(globalThis.atlasProbe?.snapshot().moving ?? true));
      await quiet(open.page);
      const picture = await open.page.locator('.stage__canvas').screenshot();
      seen.add(picture.toString('base64'));
    }
    expect(seen.size).toBe(6);
  });

  it('turns by keyboard within its limits and comes home', async () => {
    const { page } = open;
    await page.getByTestId('reset-view').focus();
    for (let turn = 0; turn < 3; turn += 1) await page.keyboard.press('ArrowRight');
    await quiet(page);
    const turned = await page.evaluate(() => globalThis.atlasProbe?.snapshot().pose.azimuth ?? 0);
    expect(Math.abs(turned)).toBeGreaterThan(20);
    await page.keyboard.press('0');
    await quiet(page);
    const home = await page.evaluate(() => globalThis.atlasProbe?.snapshot().pose.azimuth ?? 99);
    expect(Math.abs(home)).toBeLessThan(20);
  });
});

describe('a lost picture', () => {
  it('comes back with the selection kept', async () => {
    const { page, close } = await visit('p/BL25/?mo=off', { canvas: true, viewport: SMALL, expected: /context lost|CONTEXT_LOST/i });
    await settled(page, /^ready$/);
    await quiet(page);
    const before = await frames(page);
    await page.evaluate(() => {
      const gl = document.querySelector<HTMLCanvasElement>('.stage__canvas')?.getContext('webgl2');
      const loss = gl?.getExtension('WEBGL_lose_context');
      loss?.loseContext();
      setTimeout(() => loss?.restoreContext(), 50);
    });
    await page.waitForFunction((count) => (globalThis.atlasProbe?.frames() ?? 0) > count, before);
    expect(await page.evaluate(() => document.documentElement.dataset['atlas'])).toBe('ready');
    expect(await page.locator('#sheet-title').innerText()).toContain('BL25');
    await close();
  });

  it('gives way to the flat drawing when it does not return, and can be tried again', async () => {
    const { page, close } = await visit('p/BL25/?mo=off', { canvas: true, viewport: SMALL, expected: /context lost|CONTEXT_LOST/i });
    await settled(page, /^ready$/);
    await page.evaluate(() => document.querySelector<HTMLCanvasElement>('.stage__canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext());
    await settled(page, /^flat$/);
    expect(await page.locator('#sheet-title').innerText()).toContain('BL25');
    await page.locator('.flat-note button').click();
    await settled(page, /^ready$/);
    await close();
  });
});

describe('on its way', () => {
  it('names what is loading in a bar that rises, over words that already work', async () => {
    const { page, context, close } = await visit('about/', { canvas: true, viewport: SMALL });
    let release: () => void = () => undefined;
    const gate = new Promise<void>((open) => {
      release = open;
    });
    await context.route(/skin-.*\.glb$/, async (route) => {
      await gate;
      await route.continue();
    });
    await page.goto(page.url().replace(/about\/$/, ''));
    const bar = page.getByTestId('progress');
    await bar.waitFor();
    expect(await bar.getAttribute('role')).toBe('progressbar');
    expect(await bar.getAttribute('aria-valuetext')).toMatch(/^[A-Z][a-z ]+, \d+ %$/);
    const first = Number(await bar.getAttribute('aria-valuenow'));
    expect(await page.locator('dialog, [role=dialog]').count()).toBe(0);
    await page.getByTestId('point-BL23').click();
    await page.locator('#sheet-title', { hasText: 'BL23' }).waitFor();
    expect(Number(await bar.getAttribute('aria-valuenow'))).toBeGreaterThanOrEqual(first);
    release();
    await settled(page, /^ready$/);
    await close();
  });

  it('shows the flat drawing with a reason when the model is missing', async () => {
    const { page, context, close } = await visit('about/', { canvas: true, viewport: SMALL, expected: /404|Failed to load/ });
    await context.route(/skin-.*\.glb$/, (route) => route.abort());
    await page.goto(page.url().replace(/about\/$/, 'p/BL23/'));
    await settled(page, /^flat$/);
    expect(await page.locator('.flat-note').innerText()).toMatch(/could not be loaded/);
    expect(await page.locator('#sheet-title').innerText()).toContain('BL23');
    await close();
  });
});

/** Until no frame has been drawn for a while, counted in idle turns, not in time. */
async function quiet(page: Page): Promise<void> {
  await page.evaluate(async () => {
    let last = -1;
    let still = 0;
    while (still < 25) {
      await new Promise((done) => requestIdleCallback(done));
      await new Promise((done) => requestAnimationFrame(done));
      const now = globalThis.atlasProbe?.frames() ?? 0;
      still = now === last ? still + 1 : 0;
      last = now;
    }
  });
}

/** Frames drawn in so many turns of the event loop, in which a careless scene would have drawn. */
async function framesInIdle(page: Page, turns: number): Promise<number> {
  const before = await frames(page);
  await page.evaluate(async (count) => {
    for (let turn = 0; turn < count; turn += 1) await new Promise((done) => requestIdleCallback(done));
  }, turns);
  return (await frames(page)) - before;
}

/** Every pose that the eye takes from now on; asked for once it rests. */
async function watchPoses(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const seen = new Set<string>();
    Object.assign(globalThis, { seenPoses: seen });
    const look = (): void => {
      const shot = globalThis.atlasProbe?.snapshot();
      if (shot) seen.add(JSON.stringify(shot.pose));
      requestAnimationFrame(look);
    };
    look();
  });
  return () => page.evaluate(() => [...(globalThis as unknown as { seenPoses: Set<string> }).seenPoses]);
}

/** The round window on the canvas, told by the two buttons at its rim. CSS px. */
async function windowOf(page: Page): Promise<{ x: number; y: number; radius: number }> {
  const window = await page.evaluate(() => globalThis.atlasProbe?.snapshot().porthole ?? null);
  if (!window) throw new Error('the window is closed');
  return window;
}

/** Mean difference of two pictures, 0..1, within and without a circle. */
async function differenceOutside(page: Page, before: string, after: string, circle: { x: number; y: number; radius: number }): Promise<{ inside: number; outside: number }> {
  const blank = await page.context().newPage();
  const answer = await blank.evaluate(
    async ({ pictures, x, y, radius }) => {
      const [a, b] = await Promise.all(
        pictures.map(async (text) => {
          const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${text}`)).blob());
          const flat = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
          flat.drawImage(picture, 0, 0);
          return flat.getImageData(0, 0, picture.width, picture.height);
        }),
      );
      const sums = { inside: 0, outside: 0, within: 0, without: 0 };
      for (let i = 0; i < a!.data.length; i += 4) {
        const pixel = i / 4;
        const within = Math.hypot((pixel % a!.width) - x, Math.floor(pixel / a!.width) - y) < radius;
        const away = (Math.abs(a!.data[i]! - b!.data[i]!) + Math.abs(a!.data[i + 1]! - b!.data[i + 1]!) + Math.abs(a!.data[i + 2]! - b!.data[i + 2]!)) / 765;
        sums[within ? 'inside' : 'outside'] += away;
        sums[within ? 'within' : 'without'] += 1;
      }
      return { inside: sums.inside / sums.within, outside: sums.outside / sums.without };
    },
    { pictures: [before, after], ...circle },
  );
  await blank.close();
  return answer;
}
