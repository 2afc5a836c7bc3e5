import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { settled, visit, type Visit } from '../support/openPage.ts';

/** Small enough for software rendering, wide enough for the desktop layout. */
const SMALL = { width: 900, height: 560 };

describe('open, find BL23, read how endorphins are proposed to work and what sham did, share, open again', () => {
  it('by mouse, on the body itself', async () => {
    const { page, check, close } = await visit('', { canvas: true, viewport: SMALL });
    await settled(page, /^ready$/);
    await clickMarker(page, 'BL23', 'L');
    await expectSheet(page, 'BL23');
    await page.getByTestId('mechanism-endorphin-release').first().click();
    await readToTheSham(page, () => page.getByTestId('next-step').click());
    const shared = page.url();
    check();
    await close();
    await expectSameView(shared);
  });

  it('by keyboard alone', async () => {
    const { page, check, close } = await visit('', { viewport: SMALL });
    await settled(page);
    await page.getByTestId('point-BL23').focus();
    await page.keyboard.press('Enter');
    await expectSheet(page, 'BL23');
    // A sheet that was opened from the keyboard takes the focus, so that reading goes on from there.
    await page.waitForFunction(() => document.activeElement?.id === 'sheet-title');
    await page.getByTestId('mechanism-endorphin-release').first().focus();
    await page.keyboard.press('Enter');
    await readToTheSham(page, async () => {
      await page.getByTestId('next-step').focus();
      await page.keyboard.press('Enter');
    });
    check();
    await close();
  });

  it('without WebGL, on the flat drawing', async () => {
    const { page, check, close } = await visit('', { viewport: SMALL });
    await settled(page, /^flat$/);
    await page.locator('[data-testid="flat-BL23-L"]').click();
    await expectSheet(page, 'BL23');
    await page.getByTestId('mechanism-endorphin-release').first().click();
    await readToTheSham(page, () => page.getByTestId('next-step').click());
    const shared = page.url();
    check();
    await close();
    await expectSameView(shared);
  });

  it('without script, as plain pages', async () => {
    const { page, close } = await visit('', { javaScriptEnabled: false, viewport: SMALL });
    await page.getByTestId('point-BL23').click();
    await page.waitForURL(/p\/BL23\//);
    expect(await page.locator('#sheet-title').innerText()).toContain('BL23');
    await page.getByTestId('mechanism-endorphin-release').first().click();
    await page.waitForURL(/m\/endorphin-release\//);
    expect(await page.locator('.static-steps > li').count()).toBeGreaterThanOrEqual(5);
    expect(await page.locator('[data-testid="badge"]').count()).toBeGreaterThan(3);
    await close();
  });
});

async function clickMarker(page: Page, code: string, side: 'L' | 'R' | 'M'): Promise<void> {
  const place = await page.evaluate(([c, s]) => globalThis.atlasProbe?.project(c as string, s as 'L'), [code, side]);
  const box = await page.locator('.stage__canvas').boundingBox();
  if (!place || !box) throw new Error(`${code} is not on the stage`);
  await page.mouse.click(box.x + place.x, box.y + place.y);
  // On a stage this small markers crowd, and a crowd asks which one was meant.
  const chosen = page.locator('.chooser button', { hasText: code }).first();
  await chosen.or(page.locator('#sheet-title')).waitFor();
  if (await chosen.isVisible()) await chosen.click();
}

async function expectSheet(page: Page, code: string): Promise<void> {
  await page.locator('#sheet-title', { hasText: code }).waitFor();
  expect(page.url()).toContain(`/p/${code}/`);
  expect(await page.getByTestId('evidence-strip').innerText()).toMatch(/sham/);
}

async function readToTheSham(page: Page, next: () => Promise<void>): Promise<void> {
  await page.getByTestId('captions').waitFor();
  // The stage starts on the body, at the point, with the reader's own guess.
  await page.locator('[data-step="opening"]').waitFor();
  await next();
  expect(page.url()).toMatch(/\/m\/endorphin-release\/\?point=BL23/);
  const steps = await page.locator('.tick').count();
  expect(steps).toBeGreaterThanOrEqual(5);
  for (let step = 1; step < steps; step += 1) {
    await page.locator(`.tick[aria-current]:has-text("${step}")`).waitFor();
    await next();
  }
  await page.locator('.mechanism-stage__question').waitFor();
  await page.getByTestId('needle-switch').getByText('Sham').click();
  await page.waitForURL(/needle=sham/);
  expect(await page.getByTestId('captions').innerText()).toMatch(/sham/i);
  const sentence = await page.getByTestId('captions').getByTestId('badge').first().getAttribute('aria-label');
  expect(sentence).toMatch(/^Seen in: .+\. How sure: .+, \d of 4\. Real against sham needling: .+\.$/);
}

async function expectSameView(url: string): Promise<void> {
  const again: Visit = await visit(url);
  await settled(again.page);
  await again.page.locator('.mechanism-stage__question').waitFor();
  expect(again.page.url()).toBe(url);
  again.check();
  await again.close();
}
