import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { settled, visit } from '../support/openPage.ts';
import { serveReleases } from './serveReleases.ts';

/** Twenty seconds pass, and again: the clock of the copy begins when its program has come, which nobody outside can see. */
async function stayUntil(page: Page, done: () => Promise<boolean>): Promise<void> {
  await expect.poll(async () => {
    await page.clock.runFor(20_000);
    return done();
  }, { timeout: 60_000 }).toBe(true);
}

it('works without a network after a first stay: kiosk, rooms, search and addresses never opened; About tells it and can undo it', { timeout: 180_000 }, async () => {
  const { page, context, close } = await visit('kiosk/', { viewport: { width: 1080, height: 1920 }, expected: /ERR_INTERNET_DISCONNECTED/ });
  await page.clock.install();
  await page.reload();
  await settled(page);
  const kept = (): Promise<unknown> => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state);
  expect(await kept()).toBeUndefined();
  await stayUntil(page, () => page.evaluate(() => navigator.serviceWorker.controller !== null));
  await context.setOffline(true);

  // The screen in a waiting room starts again as it was.
  await page.reload();
  await settled(page);
  await page.getByTestId('attract').click();
  await page.getByTestId('question-safe').click();
  await page.getByTestId('warning-signs').waitFor();

  // An address of a room that nobody has opened here, and from there on by hand.
  await page.goto(new URL('../p/BL25?lv=student', page.url()).href);
  await settled(page);
  expect(new URL(page.url()).pathname).toMatch(/\/p\/BL25\/$/);
  expect(await page.getByTestId('sheet').locator('h1').innerText()).toContain('BL25');
  await page.locator('.rail__door').nth(1).click();
  await page.getByTestId('mechanism-endorphin-release').click();
  await page.getByTestId('captions').waitFor();
  await page.keyboard.press('Control+k');
  await page.locator('.palette__input').fill('bl52');
  await page.locator('.palette [role="option"]', { hasText: 'BL52' }).first().click();
  await page.locator('#sheet-title', { hasText: 'BL52' }).waitFor();

  // What leads nowhere says so, and has a way on.
  await page.goto(new URL('../../m/nowhere/', page.url()).href);
  await page.getByRole('heading', { level: 1, name: 'This address leads nowhere' }).waitFor();
  await page.goto(new URL('../../about/', page.url()).href);
  const here = page.locator('#offline');
  await here.and(page.locator('[data-copy=kept]')).waitFor();
  expect(await here.locator('.kept-here__badge').count()).toBe(1);
  await context.setOffline(false);
  await here.locator('.kept-here__badge').waitFor({ state: 'detached' });
  await here.getByRole('button').click();
  await here.and(page.locator('[data-copy=removed]')).waitFor();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await here.getByRole('button').click();
  await here.and(page.locator('[data-copy=kept]')).waitFor();
  await context.setOffline(true);
  await page.reload();
  await here.and(page.locator('[data-copy=kept]')).waitFor();
  await close();
});

/** The folder that the program of a page comes from. */
const program = (page: Page): Promise<string> => page.evaluate(() => new URL(document.querySelector<HTMLScriptElement>('script[src]')?.src ?? location.href).pathname.split('/')[1] ?? '');
/** The folders that kept files lie in. */
const kept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const open = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const files = (await Promise.all(open.map((cache) => cache.keys()))).flat();
    return [...new Set(files.map(({ url }) => new URL(url).pathname.split('/')[1] ?? ''))].toSorted();
  });

it('goes on with one release until the next is whole: pages that are open, no network, the change, no network again', { timeout: 180_000 }, async () => {
  const site = await serveReleases('dist-test');
  const { page, context, close } = await visit(`${site.url}sources/`, { host: new URL(site.url).origin, expected: /ERR_INTERNET_DISCONNECTED|404/ });
  const open = async (): Promise<void> => {
    await page.clock.install();
    await page.reload();
    await settled(page);
  };
  await open();
  await stayUntil(page, () => page.evaluate(() => navigator.serviceWorker.controller !== null));

  // The first release is gone from the server: the page that is open knows nothing of it.
  site.release();
  await page.locator('a[href$="claims/"]').first().click();
  await page.locator('h1', { hasText: 'Claims' }).waitFor();
  await page.keyboard.press('Control+k');
  await page.locator('.palette__input').waitFor();
  await context.setOffline(true);
  await page.reload();
  await page.locator('h1', { hasText: 'Claims' }).waitFor();
  expect(await program(page)).toBe('assets');
  await context.setOffline(false);

  // With a network the next page is of the second, and is whole; then its copy takes the place of the first.
  await open();
  expect(await program(page)).toBe('renewed');
  await stayUntil(page, async () => {
    const folders = await kept(page);
    return folders.includes('renewed') && !folders.includes('assets');
  });
  await context.setOffline(true);
  await page.goto(`${site.url}about/`);
  await page.locator('#offline').and(page.locator('[data-copy=kept]')).waitFor();
  expect(await program(page)).toBe('renewed');
  await close();
  site.close();
});
