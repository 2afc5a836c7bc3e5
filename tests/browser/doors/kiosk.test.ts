import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { settled, visit, type Visit } from '../support/openPage.ts';

const SIZES = [
  { viewport: { width: 1080, height: 1920 }, target: 76, text: 26 },
  { viewport: { width: 2160, height: 3840 }, target: 96, text: 30 },
] as const;
const QUESTIONS = ['spot', 'help', 'might', 'safe', 'me', 'today'] as const;

async function kiosk(viewport: { width: number; height: number } = SIZES[0].viewport, path = 'kiosk/'): Promise<Visit> {
  const opened = await visit(path, { viewport });
  await settled(opened.page);
  return opened;
}

const wake = async (page: Page): Promise<void> => {
  await page.getByTestId('attract').click();
  await page.getByTestId('attract').waitFor({ state: 'detached' });
};

/** Controls that are too small or too high, and texts that are too small. Markers on the body have their twins below; words of the glossary are an extra. */
const faults = (page: Page, target: number, text: number): Promise<string[]> =>
  page.evaluate(
    ([least, smallest]) => {
      const found: string[] = [];
      for (const control of document.querySelectorAll<HTMLElement>('.kiosk button, .kiosk a, .kiosk input, .kiosk select, .kiosk summary')) {
        const box = control.getBoundingClientRect();
        if (box.width === 0 || control.closest('.stage, .term-link') || !control.checkVisibility() || getComputedStyle(control).pointerEvents === 'none') continue;
        const at = `${control.textContent?.trim().slice(0, 30)} ${Math.round(box.width)}x${Math.round(box.height)}`;
        const held = control.matches('input') ? (control.closest('label')?.getBoundingClientRect() ?? box) : box;
        if (held.width < least - 0.5 || held.height < least - 0.5) found.push(`small: ${at}`);
        if (held.top < innerHeight * 0.52 - 1) found.push(`high: ${at} at ${Math.round(held.top)}`);
      }
      const walk = document.createTreeWalker(document.querySelector('.kiosk') ?? document.body, NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        const holder = node.parentElement;
        if (!holder || !node.textContent?.trim() || !holder.checkVisibility() || holder.closest('.visually-hidden, svg')) continue;
        const size = Number.parseFloat(getComputedStyle(holder).fontSize);
        if (size < smallest - 0.01) found.push(`text ${size}: ${node.textContent.trim().slice(0, 30)}`);
      }
      return [...new Set(found)];
    },
    [target, text] as const,
  );

describe('the waiting-room kiosk', () => {
  for (const { viewport, target, text } of SIZES) {
    it(`keeps every control in the lower part, large enough, with large words, at ${viewport.width}`, { timeout: 240_000 }, async () => {
      const { page, check, close } = await kiosk(viewport);
      await wake(page);
      const found = await faults(page, target, text);
      for (const id of QUESTIONS) {
        await page.getByTestId(`question-${id}`).click();
        await page.waitForFunction(() => document.querySelector('.kiosk h1') !== null && document.querySelector('.kiosk-cards, [aria-busy=true]') === null);
        found.push(...(await faults(page, target, text)).map((fault) => `${id}: ${fault}`));
        if (id === 'spot') {
          await page.getByTestId('point-BL23').click();
          await page.getByTestId('sheet').waitFor();
          expect(await page.locator('.fact').count()).toBe(3);
          found.push(...(await faults(page, target, text)).map((fault) => `BL23: ${fault}`));
        }
        if (id === 'might') {
          await page.getByTestId('mechanism-endorphin-release').click();
          await page.getByTestId('captions').waitFor();
        }
        await page.getByTestId('start-over').click();
        await page.locator('.kiosk-cards').waitFor();
      }
      expect(found).toEqual([]);
      check();
      await close();
    });
  }

  it('opens every point from its list, and brings the body into reach', async () => {
    const { page, check, close } = await kiosk();
    await wake(page);
    await page.getByTestId('question-spot').click();
    const codes: string[] = [];
    for (;;) {
      codes.push(...(await page.locator('.spot__code').allInnerTexts()));
      if (await page.getByTestId('next-points').isDisabled()) break;
      await page.getByTestId('next-points').click();
    }
    expect(new Set(codes).size).toBe(47);
    await page.getByTestId('reach').click();
    const stage = await page.getByTestId('stage').boundingBox();
    expect(stage?.y).toBeGreaterThanOrEqual(1920 * 0.52 - 1);
    expect(stage?.height).toBeGreaterThan(150);
    expect(await faults(page, 76, 26)).toEqual([]);
    check();
    await close();
  });

  it('uses up the first touch for waking', async () => {
    const { page, close } = await kiosk();
    const card = await page.getByTestId('question-safe').boundingBox();
    if (!card) throw new Error('no card');
    await page.mouse.click(card.x + card.width / 2, card.y + card.height / 2);
    await page.getByTestId('attract').waitFor({ state: 'detached' });
    expect(await page.locator('.kiosk-cards').count()).toBe(1);
    await page.mouse.click(card.x + card.width / 2, card.y + card.height / 2);
    await page.getByTestId('warning-signs').waitFor();
    await close();
  });

  it('asks after 75 s and is as new after 20 s more: address, room, words, storage', async () => {
    const { page, check, close } = await visit('kiosk/', { viewport: SIZES[0].viewport });
    await page.clock.install();
    await page.reload();
    await settled(page);
    const fresh = { url: page.url(), tree: await page.locator('body').ariaSnapshot() };
    await wakeHeld(page);
    await page.getByTestId('question-spot').click();
    await page.getByTestId('point-BL25').click();
    await page.getByTestId('sheet').waitFor();
    await page.getByTestId('deeper').click();
    expect(page.url()).toBe(fresh.url);
    await page.clock.runFor(74_000);
    expect(await page.getByTestId('still').count()).toBe(0);
    await page.clock.runFor(2_000);
    await page.getByTestId('still').waitFor();
    // One touch, and nothing has changed.
    await page.getByTestId('stay').click();
    await page.clock.runFor(200);
    await page.getByTestId('still').waitFor({ state: 'detached' });
    expect(await page.getByTestId('sheet').innerText()).toContain('BL25');
    await page.clock.runFor(76_000);
    await page.getByTestId('still').waitFor();
    await page.clock.runFor(21_000);
    await page.getByTestId('attract').waitFor();
    expect(page.url()).toBe(fresh.url);
    expect(await page.locator('body').ariaSnapshot()).toBe(fresh.tree);
    expect(await page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length])).toEqual([0, 0, '', 0]);
    check();
    await close();
  });

  it('has no way out: no outside link, no field, no menu, no selection; rooms open inside', async () => {
    const { page, check, close } = await kiosk();
    const url = page.url();
    await wake(page);
    for (const id of ['help', 'me', 'might'] as const) {
      await page.getByTestId(`question-${id}`).click();
      await page.locator('.kiosk-cards').waitFor({ state: 'detached' });
      expect(await page.locator('.kiosk :is(input:not([type=radio]), textarea, select, [target], [href^="http"])').count()).toBe(0);
      await page.getByTestId('back').click();
      await page.locator('.kiosk-cards').waitFor();
      expect(page.url()).toBe(url);
    }
    // A word on the card of a point is explained within reach, and nothing else has changed.
    await page.getByTestId('question-spot').click();
    await page.getByTestId('point-BL25').click();
    await page.locator('.spot-facts .term-link').first().click();
    expect((await page.getByTestId('term-card').boundingBox())?.y).toBeGreaterThan(1920 * 0.48);
    await page.keyboard.press('Escape');
    await page.getByTestId('term-card').waitFor({ state: 'detached' });
    expect(page.url()).toBe(url);
    expect(await page.evaluate(() => document.querySelector('.kiosk')?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true })))).toBe(false);
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.kiosk') ?? document.body).userSelect)).toBe('none');
    check();
    await close();
  });

  it('can be read without script', async () => {
    const { page, check, close } = await visit('kiosk/', { javaScriptEnabled: false, viewport: SIZES[0].viewport });
    expect(await page.locator('.kiosk__plain a').count()).toBe(6);
    await page.locator('.kiosk__plain a').last().click();
    await page.getByTestId('warning-signs').waitFor();
    check();
    await close();
  });
});

async function wakeHeld(page: Page): Promise<void> {
  await page.getByTestId('attract').click();
  await page.clock.runFor(200);
  await page.getByTestId('attract').waitFor({ state: 'detached' });
}
