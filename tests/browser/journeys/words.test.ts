import { expect, it } from 'vitest';
import { settled, visit } from '../support/openPage.ts';

it('shows the sham result at once on a phone, and explains a word in place: by keyboard, with the focus back, and with a page of its own', async () => {
  const { page, check, close } = await visit('expect/', { viewport: { width: 390, height: 844 } });
  await settled(page);
  const sham = await page.locator('.shares li').filter({ hasText: 'sham' }).locator('strong').boundingBox();
  expect((sham?.y ?? 844) + (sham?.height ?? 0)).toBeLessThan(await page.evaluate(() => document.querySelector('.strip')?.getBoundingClientRect().top ?? innerHeight));
  const word = page.locator('.article .term-link').filter({ hasText: 'sham' });
  await word.focus();
  await word.press('Enter');
  const card = page.getByTestId('term-card');
  await card.getByText('A pretend treatment').waitFor();
  expect(await card.evaluate((node) => node.contains(document.activeElement))).toBe(true);
  expect(page.url()).toContain('/expect/');
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });
  expect(await word.evaluate((node) => node === document.activeElement)).toBe(true);
  await word.click();
  await card.getByRole('link').click();
  await page.waitForFunction(() => location.pathname.endsWith('/glossary/sham/'));
  await card.waitFor({ state: 'detached' });
  check();
  await close();
}, 60_000);
