import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { settled, visit, type Visit } from '../support/openPage.ts';

const DESKTOP = { width: 1280, height: 800 };

async function flat(path = '', options: Parameters<typeof visit>[1] = {}): Promise<Visit> {
  const opened = await visit(path, { viewport: DESKTOP, ...options });
  await settled(opened.page, /^flat$/);
  return opened;
}

describe('the flat atlas, where nothing can be drawn in 3D', () => {
  it('shows the back with its points as named buttons, and opens the sheet of the one that is clicked', async () => {
    const { page, check, close } = await flat();
    expect(await page.getByTestId('plate').evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)).toBe(true);
    expect(await page.getByRole('button', { name: 'BL23 Shènshū, left' }).count()).toBe(1);
    await page.getByTestId('flat-BL25-R').click();
    await page.locator('#sheet-title', { hasText: 'BL25' }).waitFor();
    expect(page.url()).toMatch(/\/p\/BL25\/\?side=R/);
    expect(await page.getByTestId('flat-BL25-R').getAttribute('aria-pressed')).toBe('true');
    expect(await page.getByTestId('flat-BL25-L').getAttribute('data-twin')).toBe('true');
    check();
    await close();
  });

  // That each of the 46 has such a plate is shown without a browser, in tests/features/flat.
  it.each(['BL54', 'GB31', 'BL62', 'SI3', 'GV26'])('brings %s into view when it is opened from elsewhere, with its layer or without', async (code) => {
    const { page, check, close } = await flat(`p/${code}/`);
    await page.locator(`[data-testid^="flat-${code}-"][aria-pressed="true"]`).first().waitFor();
    expect(await page.getByTestId('plate').evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).toBeGreaterThan(0);
    check();
    await close();
  });

  it('is worked by keyboard: a marker takes the focus and opens its point', async () => {
    const { page, check, close } = await flat();
    await page.getByTestId('flat-GV4-M').focus();
    await page.keyboard.press('Enter');
    await page.locator('#sheet-title', { hasText: 'GV4' }).waitFor();
    check();
    await close();
  });

  it('changes the plate with each peel stop', async () => {
    const { page, check, close } = await flat();
    const seen = new Set<string>();
    for (let stop = 0; stop < 6; stop++) {
      await page.getByTestId('peel').locator('input').nth(stop).check({ force: true });
      await page.locator(`.flat__sheet[data-peel="${stop}"]`).waitFor();
      seen.add((await page.getByTestId('plate').getAttribute('src')) ?? '');
    }
    expect(seen.size).toBe(6);
    check();
    await close();
  });

  it('offers whole body, leg, foot, hand and head, and goes back to the back for a deeper layer', async () => {
    const { page, check, close } = await flat();
    for (const zone of ['whole', 'leg', 'foot', 'hand', 'head']) {
      await page.getByTestId('flat-zones').locator(`input[value="${zone}"]`).check({ force: true });
      await page.locator(`.flat__sheet[data-zone="${zone}"]`).waitFor();
    }
    await page.getByTestId('peel').locator('input').nth(4).check({ force: true });
    await page.locator('.flat__sheet[data-zone="lower-back"][data-peel="4"]').waitFor();
    check();
    await close();
  });

  it('never mirrors the body: left stays left in a language that runs from right to left', async () => {
    const { page, check, close } = await flat('ar-XB/');
    const x = (testId: string): Promise<number> => page.getByTestId(testId).evaluate((element) => element.getBoundingClientRect().x);
    expect(await x('flat-BL23-L')).toBeLessThan(await x('flat-BL23-R'));
    check();
    await close();
  });

  it('keeps its marks inside the stage on a phone, each with 44 px to touch', async () => {
    const { page, check, close } = await flat('', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    const place = await markerPlace(page, 'flat-BL23-L');
    expect(place.x).toBeGreaterThan(0);
    expect(place.x).toBeLessThan(390);
    expect(await page.getByTestId('flat-BL23-L').evaluate((element) => Number.parseFloat(getComputedStyle(element, '::before').width))).toBeGreaterThanOrEqual(44);
    check();
    await close();
  });

  it('lets a sheet that was drawn up on a phone cover the tools of the body', async () => {
    const { page, check, close } = await flat('p/BL25/', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    const uncovered = (): Promise<string[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll('.stage :is(button, a)')].flatMap((tool) => {
          const { x, y, width, height } = tool.getBoundingClientRect();
          const top = document.elementFromPoint(x + width / 2, y + height / 2);
          return width > 0 && top && tool.contains(top) ? [tool.textContent] : [];
        }),
      );
    expect((await uncovered()).length).toBeGreaterThan(0);
    await page.locator('.sheet-scroller').evaluate((scroller) => scroller.scrollTo({ top: 1500, behavior: 'instant' }));
    expect(await uncovered()).toEqual([]);
    check();
    await close();
  });
});

describe('the poster', () => {
  it('stands without script: a picture with words for those who cannot see it', async () => {
    const { page, check, close } = await visit('', { javaScriptEnabled: false, viewport: DESKTOP });
    const plate = page.getByTestId('plate');
    expect(await plate.getAttribute('alt')).toMatch(/back/);
    const box = await plate.boundingBox();
    expect(box!.height).toBeGreaterThan(DESKTOP.height);
    expect(await page.locator('.flat__lines use').count()).toBeGreaterThan(40);
    check();
    await close();
  });
});

async function markerPlace(page: Page, testId: string): Promise<{ x: number; y: number }> {
  return page.getByTestId(testId).evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
}
