import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { settled, visit } from '../support/openPage.ts';
import { listBuilt } from '../support/listBuilt.ts';

const DIST = new URL('../../../dist-test/', import.meta.url).pathname;

describe('links', () => {
  it('lead to pages and anchors that exist, from every page', () => {
    const built = new Set(listBuilt());
    const broken: string[] = [];
    for (const path of built) {
      const html = readFileSync(`${DIST}${path}index.html`, 'utf8').replaceAll(/<script[\s\S]*?<\/script>/g, '');
      const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
      for (const [, href = ''] of html.matchAll(/<(?:a|button)[^>]*?\s(?:href|formaction|formAction)="([^"]+)"/g)) {
        const [target = '', anchor] = href.split('#', 2);
        if (target === '') {
          if (anchor !== undefined && !ids.has(anchor)) broken.push(`${path} -> #${anchor}`);
          continue;
        }
        const resolved = new URL(target.split('?')[0] ?? '', `http://x/${path}`).pathname.slice(1);
        if (!built.has(resolved) && !(/\.\w+$/.test(resolved) && existsSync(`${DIST}${resolved}`))) broken.push(`${path} -> ${href}`);
      }
    }
    expect([...new Set(broken)].slice(0, 20)).toEqual([]);
  });
});

describe('walking through rooms', () => {
  it('keeps the body mounted, the address true and the back button honest', async () => {
    const { page, check, close } = await visit('', { viewport: { width: 1000, height: 640 } });
    await settled(page);
    await page.locator('.stage').evaluate((stage) => stage.setAttribute('data-same', 'yes'));
    await page.getByTestId('point-GV4').click();
    await page.locator('#sheet-title', { hasText: 'GV4' }).waitFor();
    await page.locator('.rail').getByText('Safety').click();
    await page.getByTestId('warning-signs').waitFor();
    expect(page.url()).toMatch(/\/safety\/$/);
    expect(await page.title()).toContain('Lumbago Atlas');
    await page.goBack();
    await page.locator('#sheet-title', { hasText: 'GV4' }).waitFor();
    await page.goBack();
    await page.locator('#home-title').waitFor();
    await page.goForward();
    await page.locator('#sheet-title', { hasText: 'GV4' }).waitFor();
    expect(await page.locator('.stage').getAttribute('data-same')).toBe('yes');
    check();
    await close();
  });

  it('opens any shared address exactly, with every key that it names', async () => {
    const address = 'p/BL25/?lv=student&th=dark&mo=off&u=cun&view=left&peel=4&win=0&side=R&tone=4';
    const { page, check, close } = await visit(address);
    await settled(page);
    expect(page.url()).toContain(address);
    expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject({ theme: 'dark', motion: 'off' });
    expect(await page.locator('input[value="student"]').isChecked()).toBe(true);
    expect(await page.getByTestId('peel').locator('input[value="4"]').isChecked()).toBe(true);
    expect(await page.getByTestId('view').locator('input[value="left"]').isChecked()).toBe(true);
    expect(await page.getByTestId('side').locator('input[value="R"]').isChecked()).toBe(true);
    check();
    await close();
  });

  it('switches the reading level in place, without moving the reader', async () => {
    const { page, check, close } = await visit('p/BL23/');
    await settled(page);
    const section = page.locator('[data-section="care"]');
    await section.scrollIntoViewIfNeeded();
    const before = await page.locator('.sheet').innerText();
    await page.getByTestId('level').getByText('Student').click();
    await page.locator('[data-section="find"] .terms').waitFor();
    expect(await page.locator('.sheet').innerText()).not.toBe(before);
    expect(page.url()).toContain('lv=student');
    check();
    await close();
  });

  it('says what failed and offers another try when a room cannot be fetched', async () => {
    const { page, context, close } = await visit('', { expected: /Failed to load|ERR_FAILED/ });
    await settled(page);
    await context.route(/p\/GV3\/page\.json$/, (route) => route.abort());
    await page.getByTestId('point-GV3').click();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    await context.unroute(/p\/GV3\/page\.json$/);
    await alert.getByRole('button').click();
    await page.locator('#sheet-title', { hasText: 'GV3' }).waitFor();
    await close();
  });

  it('meets an unknown address with the nearest match and the whole list', async () => {
    const { page, check, close } = await visit('p/BL299/', { expected: /404/ });
    const room = page.getByTestId('not-found');
    await room.getByText('p/BL299').waitFor();
    await room.getByRole('link', { name: /^BL2\d$/ }).first().waitFor();
    expect(await page.getByTestId('points').count()).toBe(1);
    check();
    await close();
  });

  it.each(['a/aorta', 'glossary/zzz', 'sources/nobody-1899', 'claims/c99'])('says of /%s, which looks like a page, that it is none', async (path) => {
    const { page, check, close } = await visit(`${path}/`, { expected: /404/ });
    await page.getByTestId('not-found').getByText(`“${path}”`).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    check();
    await close();
  });
});
