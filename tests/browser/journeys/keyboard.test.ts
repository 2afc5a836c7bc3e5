import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { settled, visit } from '../support/openPage.ts';

const DESKTOP = { width: 1200, height: 760 };
const MOST_STROKES = 8;
const MOST_TABS = 90;

describe('without a mouse', () => {
  it('reaches each of the 29 points with a sheet in at most eight keystrokes through search', { timeout: 180_000 }, async () => {
    const { page, check, close } = await visit('about/', { viewport: DESKTOP });
    await page.waitForFunction(() => document.documentElement.dataset['atlas'] === 'ready');
    const { site } = JSON.parse((await page.locator('#atlas-data').textContent()) ?? '') as { readonly site: { readonly points: readonly { readonly code: string; readonly tier: number }[] } };
    const codes = site.points.filter(({ tier }) => tier < 3).map(({ code }) => code);
    expect(codes.length).toBe(29);
    for (const code of codes) {
      const typed = code.replaceAll('-', '').toLowerCase();
      expect(typed.length + 2, `keystrokes for ${code}`).toBeLessThanOrEqual(MOST_STROKES);
      await page.keyboard.press('Control+k');
      await page.locator('.palette__input').waitFor();
      await page.keyboard.type(typed);
      await page.locator('.palette [role="option"]', { hasText: code }).first().waitFor();
      await page.keyboard.press('Enter');
      await page.locator('#sheet-title', { hasText: code }).waitFor();
      // The reader stands at the head of the sheet, and goes on from there.
      await page.waitForFunction(() => document.activeElement?.id === 'sheet-title');
      expect(new URL(page.url()).pathname).toMatch(new RegExp(`/p/${code}/$`));
    }
    check();
    await close();
  });

  it('opens a point, peels, reads evidence, answers a quiz question and opens safety, and always shows where it is', async () => {
    const { page, check, close } = await visit('', { viewport: DESKTOP });
    await settled(page);
    await tabTo(page, '[data-testid="point-BL23"]');
    await page.keyboard.press('Enter');
    await page.locator('#sheet-title', { hasText: 'BL23' }).waitFor();

    await tabTo(page, '[data-testid="peel"] input', 'Shift+Tab');
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => /peel=4/.test(location.search));

    await tabTo(page, '.rail a[href*="evidence"]', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/evidence\//);
    await page.locator('.room h1').waitFor();

    await tabTo(page, '.rail a[href*="learn"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/learn\//);
    await tabTo(page, 'a[href$="quiz/name/"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/quiz\/name/);
    await tabTo(page, '.quiz__choice');
    await page.keyboard.press('Enter');
    await page.locator('[data-testid="verdict"]').first().waitFor();

    await tabTo(page, '.rail a[href*="safety"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/safety\//);
    check();
    await close();
  });
});

/** Walks with Tab, or back with Shift and Tab, to the first thing that fits; every stop on the way must be visible and ringed. */
async function tabTo(page: Page, selector: string, key = 'Tab'): Promise<void> {
  await page.locator(selector).first().waitFor({ state: 'attached' });
  for (let step = 0; step < MOST_TABS; step += 1) {
    await page.keyboard.press(key);
    const stop = await page.evaluate((wanted) => {
      const at = document.activeElement;
      if (!(at instanceof HTMLElement) || at === document.body) return { there: false, ringed: true, what: 'the page itself' };
      // A hidden radio button shows its ring on the label beside it.
      const shown = [at, at.nextElementSibling, at.parentElement].filter((each): each is Element => each !== null);
      const ringed = shown.some((each) => {
        const style = getComputedStyle(each);
        return (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
      });
      return { there: at.matches(wanted), ringed, what: at.outerHTML.slice(0, 120) };
    }, selector);
    expect(stop.ringed, `a ring on ${stop.what}`).toBe(true);
    if (stop.there) return;
  }
  throw new Error(`Tab never came to ${selector}`);
}
