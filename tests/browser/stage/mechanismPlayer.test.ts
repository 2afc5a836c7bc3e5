import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { settled, visit } from '../support/openPage.ts';

declare global {
  var framesAsked: Set<number>;
}

/** Counts the frames that are asked for and not yet shown. */
function watchFrames(): void {
  globalThis.framesAsked = new Set();
  const { requestAnimationFrame: ask, cancelAnimationFrame: cancel } = globalThis;
  globalThis.requestAnimationFrame = (tick) => {
    const id = ask((now) => {
      globalThis.framesAsked.delete(id);
      tick(now);
    });
    globalThis.framesAsked.add(id);
    return id;
  };
  globalThis.cancelAnimationFrame = (id) => {
    globalThis.framesAsked.delete(id);
    cancel(id);
  };
}

/** Takes the line to a place, as dragging does. */
async function scrub(page: Page, place: number): Promise<void> {
  await page.getByTestId('scrubber').evaluate((slider: HTMLInputElement, to) => {
    slider.valueAsNumber = to;
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  }, place);
}

const drawing = (page: Page): Promise<string> => page.locator('.step-drawing').evaluate((svg) => svg.innerHTML.replaceAll(/_[a-zA-Z0-9]+_|«[^»]*»/g, ''));

describe('a step of a mechanism', () => {
  it('plays once, stops, asks for no more frames, and looks the same from either side', async () => {
    const { page, context, check, close } = await visit('', { reducedMotion: 'no-preference' });
    await context.addInitScript(watchFrames);
    await page.goto(new URL('m/blood-flow/?point=BL23&step=4', page.url()).href);
    await settled(page);
    await page.locator('[data-step="blood-at-the-needle"]').waitFor();

    await scrub(page, 4.2);
    await scrub(page, 4.62);
    const fromBefore = await drawing(page);
    await scrub(page, 4.95);
    expect(await drawing(page)).not.toBe(fromBefore);
    await scrub(page, 4.62);
    expect(await drawing(page)).toBe(fromBefore);

    const word = page.locator('.tint').first();
    const lit = page.locator(`.step-drawing .tone-${await word.getAttribute('data-tone')}.tone-lit:visible`);
    expect(await lit.count()).toBe(0);
    await word.hover();
    await lit.first().waitFor();

    const place = await page.getByTestId('scrubber').inputValue();
    await page.getByTestId('needle-switch').getByText('Sham').click();
    await page.locator('.step-drawing[data-needle="sham"]').waitFor();
    expect(await page.getByTestId('scrubber').inputValue()).toBe(place);
    expect(await page.getByTestId('play').getAttribute('data-state')).toBe('resting');

    await scrub(page, 4.96);
    await page.getByTestId('play').click();
    await page.locator('[data-testid="play"][data-state="ended"]').waitFor();
    expect(await page.evaluate(() => globalThis.framesAsked.size)).toBe(0);
    expect(await page.getByTestId('stage-voice').innerText()).toContain('over');

    await page.locator('.step__figure').focus();
    await page.keyboard.press('l');
    await page.waitForURL(/step=5/);
    check();
    await close();
  });

  it('begins on the live body at the point it was opened from', { timeout: 60_000 }, async () => {
    const { page, check, close } = await visit('m/blood-flow/?point=BL23&step=0', { canvas: true, reducedMotion: 'no-preference' });
    await page.getByTestId('live-opening').waitFor();
    expect(await page.locator('.step svg.step-drawing').count()).toBe(0);
    check();
    await close();
  });

  it('is a numbered still with the same words where motion is not wanted', async () => {
    const { page, check, close } = await visit('m/blood-flow/?point=BL23&step=4');
    await settled(page);
    await page.locator('[data-step="blood-at-the-needle"]').waitFor();
    expect(await page.getByTestId('play').count()).toBe(0);
    const words = await page.locator('.step__caption').innerText();
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.getByTestId('play').waitFor();
    expect(await page.locator('.step__caption').innerText()).toBe(words);
    check();
    await close();
  });
});
