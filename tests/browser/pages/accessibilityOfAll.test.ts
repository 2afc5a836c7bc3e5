import { describe, expect, it } from 'vitest';
import { findViolations } from '../support/findViolations.ts';
import { listBuilt } from '../support/listBuilt.ts';
import { settled, visit } from '../support/openPage.ts';
import { FULL, ONE_OF_EACH } from '../support/rooms.ts';

/** The daily run, which shares eight minutes with all else, opens so many, spread over all. */
const DAILY = 6;
/** So many addresses share a page, and an answer. */
const STRETCH = FULL ? 40 : DAILY;
const walk = FULL ? it.concurrent : it;

const others = listBuilt().filter((path) => !/^(en-XA|ar-XB)\//.test(path) && !(ONE_OF_EACH as readonly string[]).includes(path));
const wanted = FULL ? others : others.filter((_, at) => at % Math.ceil(others.length / DAILY) === 0);
const stretches = Array.from({ length: Math.ceil(wanted.length / STRETCH) }, (_, at) => wanted.slice(at * STRETCH, (at + 1) * STRETCH));

describe('accessibility, as far as a machine can tell, of all other addresses', () => {
  it('has addresses to look at', () => {
    expect(others.length).toBeGreaterThan(1000);
  });

  for (const paths of stretches) {
    walk(`holds from /${paths[0]} to /${paths.at(-1)}`, { timeout: 900_000 }, async () => {
      const { page, close } = await visit('about/');
      const root = new URL('../', page.url());
      const found: string[] = [];
      for (const path of paths) {
        await page.goto(new URL(path, root).href, { waitUntil: 'domcontentloaded' });
        // A frame waits for its visitor with the poster.
        await settled(page, path.startsWith('embed/') ? /^(poster|ready|flat)$/ : undefined);
        found.push(...(await findViolations(page)).map((text) => `${path} ${text}`));
      }
      await close();
      // eslint-disable-next-line vitest/no-standalone-expect -- `walk` is `it`
      expect(found, found.join('\n')).toEqual([]);
    });
  }
});
