import { expect, it } from 'vitest';
import { settled, visit } from '../support/openPage.ts';

it('asks for a guess before any result is seen, keeps the guess in the picture, and puts the yardstick in the address', async () => {
  const { page, check, close } = await visit('evidence/sham/');
  await settled(page);
  const seen = await page.locator('[data-question]').innerText();
  expect(seen).not.toMatch(/47\.6|44\.2|\b48\b|\b44\b|9\.2/);
  const slider = page.getByRole('slider').first();
  await slider.focus();
  await slider.press('Home');
  for (let step = 0; step < 3; step += 1) await slider.press('PageUp');
  const guessed = await slider.inputValue();
  await page.getByRole('button', { name: 'Show what was found' }).click();
  expect(await page.getByTestId('evidence-found').evaluate((node) => node === document.activeElement)).toBe(true);
  expect(await page.locator('#fig-gerac [data-filled]').evaluateAll((arrays) => arrays.map((array) => array.querySelectorAll('.person--on').length))).toEqual([48, 44, 27]);
  expect(await page.locator('#fig-gerac .people__guess').count()).toBe(2);
  expect(await page.locator('#fig-gerac').innerText()).toContain(`your guess: ${guessed}`);
  await page.locator('#fig-points').getByText('Usual care', { exact: true }).click();
  await expect.poll(() => page.url()).toContain('yard=usual-care');
  expect(await page.locator('#fig-points [role=status]').innerText()).toContain('usual care');
  await page.locator('#fig-gerac summary').click();
  expect(await page.locator('#fig-gerac table').innerText()).toContain('47.6');
  check();
  await close();
}, 60_000);
