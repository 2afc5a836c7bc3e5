import { describe, expect, it } from 'vitest';
import { findViolations } from '../support/findViolations.ts';
import { settled, visit } from '../support/openPage.ts';
import { FULL, ONE_OF_EACH, SIZES } from '../support/rooms.ts';

const THEMES = ['light', 'dark', 'hc'] as const;
const ALL_SIZES = Object.entries(SIZES);
/** The full matrix walks two pages at a time, one per core. */
const walk = FULL ? it.concurrent : it;

describe('accessibility, as far as a machine can tell, of one address per kind', () => {
  it('would not hold with a missing heading, a picture without words or a pale line', async () => {
    const { page, close } = await visit('about/');
    await settled(page);
    await page.evaluate(() => {
      document.querySelector('h1')?.remove();
      document.querySelector('main')?.append(document.createElement('img'));
      document.querySelector<HTMLElement>('.lead')?.style.setProperty('color', '#ccc');
    });
    const found = (await findViolations(page)).map((text) => text.split(':')[0]);
    expect(found).toEqual(expect.arrayContaining(['color-contrast', 'image-alt', 'page-has-heading-one']));
    await close();
  });

  for (const [index, path] of ONE_OF_EACH.entries()) {
    walk(`holds on /${path} in every theme at every size`, { timeout: 300_000 }, async () => {
      const sizes = ALL_SIZES.filter((_, at) => FULL || at === index % ALL_SIZES.length);
      const themes = THEMES.filter((_, at) => FULL || at === index % THEMES.length);
      const found: string[] = [];
      for (const theme of themes) {
        const { page, close } = await visit(`${path}?th=${theme}&lv=${THEMES.indexOf(theme) % 2 === 0 ? 'plain' : 'student'}`, { viewport: sizes[0]?.[1] ?? null });
        await settled(page);
        for (const [name, size] of sizes) {
          await page.setViewportSize(size);
          found.push(...(await findViolations(page)).map((text) => `${name} ${theme} ${text}`));
        }
        await close();
      }
      // eslint-disable-next-line vitest/no-standalone-expect -- `walk` is `it`
      expect(found, found.join('\n')).toEqual([]);
    });
  }
});
