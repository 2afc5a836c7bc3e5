import { expect, it } from 'vitest';
import { settled, visit } from '../support/openPage.ts';

it('works without a network after a first stay: kiosk, rooms, search and addresses never opened; About tells it and can undo it', { timeout: 180_000 }, async () => {
  const { page, context, close } = await visit('kiosk/', { viewport: { width: 1080, height: 1920 }, expected: /ERR_INTERNET_DISCONNECTED/ });
  await page.clock.install();
  await page.reload();
  await settled(page);
  const kept = (): Promise<unknown> => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state);
  expect(await kept()).toBeUndefined();
  await page.clock.runFor(20_000);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
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
