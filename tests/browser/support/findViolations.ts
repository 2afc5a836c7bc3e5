import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe has against a page. Without frames to walk into, it needs no page of its own to gather what it found. */
export async function findViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(TAGS).analyze();
  const found: string[] = [];
  for (const { id, nodes } of violations) {
    for (const { target, failureSummary = '' } of nodes) {
      const place = target.join(' ');
      if (id === 'target-size' && failureSummary.includes('partially obscured') && (await isLargeInView(page, place))) continue;
      found.push(`${id}: ${place} ${failureSummary.split('\n').at(1) ?? ''}`);
    }
  }
  return found;
}

/** A target that happened to lie half under a bar is as large as it is once a reader has scrolled to it. */
async function isLargeInView(page: Page, target: string): Promise<boolean> {
  await page.locator(target).first().evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withRules('target-size').analyze();
  return violations.every(({ nodes }) => nodes.every((node) => node.target.join(' ') !== target));
}
