import jsqr from 'jsqr';
import { describe, expect, it } from 'vitest';
import { visit } from '../support/openPage.ts';

const PX_A_MODULE = 4;

/** Pixels of a code that is drawn as squares of one unit. */
function bitmap(path: string, size: number): Uint8ClampedArray {
  const side = size * PX_A_MODULE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let dy = 0; dy < PX_A_MODULE; dy++) for (let dx = 0; dx < PX_A_MODULE; dx++) pixels.fill(0, 4 * ((Number(y) * PX_A_MODULE + dy) * side + Number(x) * PX_A_MODULE + dx), 4 * ((Number(y) * PX_A_MODULE + dy) * side + Number(x) * PX_A_MODULE + dx) + 3);
  }
  return pixels;
}

describe('the page to take along', () => {
  it('fits one sheet of A4 and one of Letter, and its code leads back to the point', async () => {
    const { page, check, close } = await visit('print/p/BL23/');
    const code = page.getByTestId('qr');
    await code.waitFor();
    const size = Number((await code.getAttribute('viewBox'))?.split(' ')[2]);
    const read = jsqr(bitmap((await code.locator('path').last().getAttribute('d')) ?? '', size), size * PX_A_MODULE, size * PX_A_MODULE);
    expect(read?.data).toBe(new URL('../../../p/BL23/', page.url()).href);
    for (const format of ['A4', 'Letter'] as const) {
      const paper = (await page.pdf({ format, printBackground: true, preferCSSPageSize: false })).toString('latin1');
      expect([format, paper.match(/\/Type\s*\/Page\b/g)?.length]).toEqual([format, 1]);
    }
    check();
    await close();
  });
});
