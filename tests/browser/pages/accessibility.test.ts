import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { settled, visit } from '../support/openPage.ts';
import { listBuilt } from '../support/listBuilt.ts';
import { FULL, ONE_OF_EACH, SIZES } from '../support/rooms.ts';

const THEMES = ['light', 'dark', 'hc'] as const;

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary?.split('\n').at(1) ?? ''}`));
}

const DAILY = 6;
/** The full matrix takes the better part of an hour: two pages at a time, one per core. */
const LANES = FULL ? 2 : 1;
const walk = FULL ? it.concurrent : it;

describe('accessibility, as far as a machine can tell', () => {
  for (const [index, path] of ONE_OF_EACH.entries()) {
    walk(`holds on /${path} in every theme at every size`, { timeout: 300_000 }, async () => {
      const sizes = Object.entries(SIZES);
      const wanted = FULL ? sizes : [sizes[index % sizes.length] ?? sizes[0]];
      const found: string[] = [];
      for (const size of wanted) {
        if (!size) continue;
        for (const [at, theme] of THEMES.entries()) {
          if (!FULL && at !== index % THEMES.length) continue;
          const { page, close } = await visit(`${path}?th=${theme}&lv=${at % 2 === 0 ? 'plain' : 'student'}`, { viewport: size[1] });
          await settled(page);
          found.push(...(await violations(page)).map((text) => `${size[0]} ${theme} ${text}`));
          await close();
        }
      }
      // eslint-disable-next-line vitest/no-standalone-expect -- `walk` is `it`
      expect(found).toEqual([]);
    });
  }

  // Every other address in the full matrix; in the daily run, which shares eight minutes with all else, so many spread over all.
  it('holds on other addresses once', { timeout: FULL ? 3_600_000 : 600_000 }, async () => {
    const rest = listBuilt().filter((path) => !/^(en-XA|ar-XB)\//.test(path) && !(ONE_OF_EACH as readonly string[]).includes(path));
    const wanted = FULL ? rest : rest.filter((_, at) => at % Math.ceil(rest.length / DAILY) === 0);
    const found: string[] = [];
    const lane = async (paths: readonly string[]): Promise<void> => {
      const { page, close } = await visit('');
      const root = page.url();
      for (const path of paths) {
        await page.goto(new URL(path, root).href, { waitUntil: 'domcontentloaded' });
        found.push(...(await violations(page)).map((text) => `${path} ${text}`));
      }
      await close();
    };
    await Promise.all(Array.from({ length: LANES }, (_, at) => lane(wanted.filter((_path, index) => index % LANES === at))));
    expect(found).toEqual([]);
  });
});
