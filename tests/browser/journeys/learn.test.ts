import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { settled, visit } from '../support/openPage.ts';

const SMALL = { width: 900, height: 640 };

describe('learning without WebGL, by keyboard', () => {
  it('answers one Name it and one Place it item, and finds the progress again after a reload', async () => {
    const { page, check, close } = await visit('learn/', { viewport: SMALL });
    await settled(page);
    await page.getByTestId('today').waitFor();
    expect(await page.getByTestId('memory-fading').locator('li').count()).toBe(0);

    await press(page, 'quiz-name');
    await page.locator('[data-testid="quiz"][data-phase="ready"]').waitFor();
    await settled(page, /^flat$/);
    const named = await asked(page);
    expect(await page.getByTestId('flat-lit').count()).toBeGreaterThan(0);
    expect(await page.locator('.flat-marker__tag').count(), 'names on the body').toBe(0);
    await press(page, `choice-${named}`);
    await page.locator('[data-testid="verdict"][data-verdict="right"]').waitFor();
    expect((await page.getByTestId('why').innerText()).split(/\s+/).length).toBeLessThanOrEqual(40);
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-testid') === 'next');
    await page.keyboard.press('Enter');
    await page.locator('[data-testid="item"][data-number="2"]').waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H2');

    // What was answered lies on the device before the page is left.
    await page.waitForFunction(async (code) => {
      const base = await new Promise<IDBDatabase>((done) => {
        const asked = indexedDB.open('lumbago-atlas');
        asked.onsuccess = () => done(asked.result);
      });
      const kept = await new Promise<unknown>((done) => {
        const asked = base.transaction('study').objectStore('study').get('progress');
        asked.onsuccess = () => done(asked.result);
      });
      base.close();
      return JSON.stringify(kept).includes(code);
    }, named);
    await page.goto(new URL('../place/?seed=5', page.url()).href);
    await page.locator('[data-testid="quiz"][data-phase="ready"]').waitFor();
    await settled(page, /^flat$/);
    const placed = await asked(page);
    expect(await page.getByTestId('flat-lit').count(), 'bare skin').toBe(0);
    await page.getByTestId('pin-up').focus();
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('Shift+ArrowUp');
    await page.keyboard.press('ArrowLeft');
    await page.getByTestId('flat-pin').waitFor();
    expect(await page.getByTestId('pin').innerText()).toMatch(/^Pin 2 mm to the left of the midline, at the height of L\d\.$/);
    await press(page, 'confirm');
    await page.getByTestId('verdict').waitFor();
    expect(await page.getByTestId('error').innerText()).toMatch(/^\d+ mm \(\d+\.\d cun\) away from the point\./);
    expect(await page.getByTestId('flat-lit').count(), 'the true point').toBeGreaterThan(0);
    expect(await page.locator('.quiz__measured').innerText()).toContain('flat drawing');

    await press(page, 'see-it');
    await page.locator('#sheet-title', { hasText: placed }).waitFor();
    await page.goBack();
    await page.locator('[data-testid="item"][data-number="2"]').waitFor();

    await page.goto(new URL('../../', page.url()).href);
    await page.reload();
    await page.getByTestId('today').waitFor();
    const fading = page.getByTestId('memory-fading').locator('li');
    expect((await fading.allInnerTexts()).join()).toContain(named);
    check();
    await close();
  });

  it('measures a tap on the drawing: on the point itself there is no error', async () => {
    const path = 'learn/quiz/place/?seed=5';
    const before = await visit(path, { viewport: SMALL });
    await begun(before.page);
    const first = await asked(before.page);
    await before.page.getByTestId('pin-up').press('ArrowUp');
    await press(before.page, 'confirm');
    const lit = await before.page.getByTestId('flat-lit').first().boundingBox();
    await before.close();
    if (!lit) throw new Error(`${first} is not on the sheet`);

    // Another device with the same seed is asked the same.
    const { page, check, close } = await visit(path, { viewport: SMALL });
    await begun(page);
    expect(await asked(page)).toBe(first);
    await page.mouse.click(lit.x + lit.width / 2, lit.y + lit.height / 2);
    await page.getByTestId('flat-pin').waitFor();
    await press(page, 'confirm');
    expect(Number(await page.getByTestId('error').getAttribute('data-mm'))).toBeLessThan(1.5);
    expect(await page.getByTestId('verdict').getAttribute('data-verdict')).toBe('spot-on');
    check();
    await close();
  });

  it('works where nothing may be kept, and says so', async () => {
    const { page, close } = await visit('learn/', { viewport: SMALL, javaScriptEnabled: true });
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'indexedDB', {
        get: () => {
          throw new DOMException('closed', 'SecurityError');
        },
      });
    });
    await page.reload();
    await page.getByTestId('not-kept').waitFor();
    await page.getByTestId('today').waitFor();
    await close();
  });
});

describe('the learning rooms without script', () => {
  it.each(['learn/', 'learn/quiz/name/', 'learn/quiz/place/'])('%s says what it is and links to the points', async (path) => {
    const { page, close } = await visit(path, { javaScriptEnabled: false, viewport: SMALL });
    expect(await page.getByText('need JavaScript').count()).toBe(1);
    expect(await page.locator('.learn-static a').count()).toBe(47);
    await close();
  });
});

async function begun(page: Page): Promise<void> {
  await settled(page, /^flat$/);
  await page.locator('[data-testid="quiz"][data-phase="ready"]').waitFor();
}

async function asked(page: Page): Promise<string> {
  return (await page.getByTestId('item').getAttribute('data-code')) ?? '';
}

/** By keyboard, as everything here. */
async function press(page: Page, testId: string): Promise<void> {
  await page.getByTestId(testId).focus();
  await page.keyboard.press('Enter');
}
