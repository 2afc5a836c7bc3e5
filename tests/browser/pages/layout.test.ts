import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { settled, visit } from '../support/openPage.ts';
import { FULL, ONE_OF_EACH } from '../support/rooms.ts';

/** Things that stick out sideways, outside of boxes that scroll on purpose. */
async function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const wide = document.documentElement.clientWidth;
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const box = element.getBoundingClientRect();
      // What a drawing holds is cut off at its edge; the drawing itself must fit.
      if (box.width === 0 || box.height === 0 || (element instanceof SVGElement && element.ownerSVGElement !== null) || element.closest('.stage, .visually-hidden, .skip, [hidden]')) continue;
      if (box.right > wide + 1 || box.left < -1) found.push(`${element.tagName}.${element.className} ${Math.round(box.left)}..${Math.round(box.right)} of ${wide}`);
    }
    return found.slice(0, 5);
  });
}

const LANGUAGES = ['', 'en-XA/', 'ar-XB/'] as const;

describe('layout', () => {
  for (const [index, path] of ONE_OF_EACH.entries()) {
    it(`of /${path} needs no sideways scrolling at 320 px, nor at 200 % text, in long and mirrored languages`, { timeout: 120_000 }, async () => {
      const found: string[] = [];
      const languages = FULL ? LANGUAGES : [LANGUAGES[index % LANGUAGES.length] ?? ''];
      for (const language of languages) {
        const { page, close } = await visit(`${language}${path}`, { viewport: { width: 320, height: 720 } });
        await settled(page);
        for (const [width, zoom] of [[320, 1], [1280, 2]] as const) {
          await page.setViewportSize({ width, height: 720 });
          await page.evaluate((factor) => document.documentElement.style.setProperty('--text-zoom', String(factor)), zoom);
          found.push(...(await overflowing(page)).map((text) => `${language} ${width} px: ${text}`));
        }
        await close();
      }
      expect(found).toEqual([]);
    });
  }

  it('says that this is no medical advice, with a way to the warning signs, without scrolling at every size', async () => {
    for (const viewport of [{ width: 1440, height: 900 }, { width: 390, height: 844 }, { width: 2160, height: 3840 }, { width: 600, height: 400 }]) {
      const { page, close } = await visit('', { viewport });
      const strip = page.locator('.strip');
      const box = await strip.boundingBox();
      expect(await strip.innerText()).toMatch(/Not medical advice.*Warning signs/s);
      expect(box && box.y >= 0 && box.y + box.height <= viewport.height + 0.5).toBe(true);
      await close();
    }
  });

  it('never mirrors the anatomy: the subject\'s left stays on the left of a back view', async () => {
    for (const language of ['', 'ar-XB/']) {
      const { page, close } = await visit(`${language}p/BL23/`, { viewport: { width: 900, height: 560 } });
      await settled(page);
      const [left, right] = await Promise.all(['L', 'R'].map((side) => page.locator(`[data-testid="flat-BL23-${side}"]`).boundingBox()));
      expect(left && right && left.x < right.x).toBe(true);
      await close();
    }
  });
});
