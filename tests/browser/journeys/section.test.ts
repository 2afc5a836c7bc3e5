import { describe, expect, it } from 'vitest';
import { settled, visit } from '../support/openPage.ts';

describe('what a needle passes', () => {
  it('is read by keyboard alone: ten steps move the tip ten millimetres, the layer is told, the stop holds', async () => {
    const { page, check, close } = await visit('p/BL23/', { viewport: { width: 900, height: 700 } });
    await settled(page);
    await page.getByTestId('section-link').focus();
    await page.keyboard.press('Enter');
    const depth = page.getByTestId('needle-depth');
    await depth.focus();
    const before = Number(await depth.inputValue());
    for (let i = 0; i < 10; i += 1) await page.keyboard.press('ArrowRight');
    expect(Number(await depth.inputValue()) - before).toBe(10);
    await page.waitForURL(new RegExp(`depth=${before + 10}`));
    // The name that is spoken is the one beside the picture.
    const told = await page.getByTestId('tip').locator('strong').innerText();
    expect(await depth.getAttribute('aria-valuetext')).toContain(told);
    expect(await page.locator('.passed li[data-state="here"]').innerText()).toContain(told);
    expect(await depth.getAttribute('aria-valuetext')).toMatch(/^\d+ mm · \d\.\d cun/);
    for (let i = 0; i < 20; i += 1) await page.keyboard.press('Shift+ArrowRight');
    const stop = Number(await depth.getAttribute('max'));
    expect(Number(await depth.inputValue())).toBe(stop);
    expect(await page.getByTestId('tip').innerText()).toContain('The atlas stops here');
    // A slim body ends sooner, and takes the needle back with it.
    await page.getByTestId('needle-build').getByText('Slim').click();
    await page.waitForFunction((most) => Number(document.querySelector<HTMLInputElement>('[data-testid="needle-depth"]')?.max) < most, stop);
    expect(Number(await depth.inputValue())).toBe(Number(await depth.getAttribute('max')));
    expect(await page.locator('.section-room__calm').isVisible()).toBe(true);
    check();
    await close();
  });

  it('asks a student first, by keyboard, and tells how far the mark was, in mm and cun', async () => {
    const { page, check, close } = await visit('p/BL52/section/?lv=student', { viewport: { width: 900, height: 600 } });
    const mark = page.getByTestId('guess-mark');
    await mark.focus();
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('Shift+ArrowRight');
    // Nothing gives the answer away before.
    expect(await page.locator('[data-testid="bands"], [data-testid="needle-depth"], .plate-needle__stop').count()).toBe(0);
    await page.getByTestId('guess-done').focus();
    await page.keyboard.press('Enter');
    const answer = page.getByTestId('guess-answer');
    await answer.waitFor();
    expect(await answer.innerText()).toMatch(/Your mark: 15 mm · 0\.7 cun\..*\d+ mm · \d\.\d cun deeper/s);
    expect(await answer.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.waitForURL(/guess=15/);
    expect(await page.getByTestId('bands').isVisible()).toBe(true);
    check();
    await close();
  });

  it('stands in the page without script, and in order only where the model has no tissue', async () => {
    const bare = await visit('p/GV4/section/', { javaScriptEnabled: false, viewport: { width: 900, height: 700 } });
    expect(await bare.page.locator('.section-plate__svg .cut').count()).toBeGreaterThan(20);
    expect(await bare.page.getByTestId('passed').innerText()).toContain('Interspinous ligaments');
    await bare.page.goto(new URL('../../BL40/section/', bare.page.url()).href);
    expect(await bare.page.locator('.stack-desk').innerText()).toContain('Order only, no depth');
    expect(await bare.page.getByTestId('hazards').innerText()).toContain('named, not measured');
    await bare.close();
  });
});
