import { source } from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright';

const ALL: RunOptions = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] };

/** What axe has against a page. No page of ours has another one inside. */
export async function findViolations(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const { id, nodes } of await runAxe(page, ALL)) {
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
  const violations = await runAxe(page, { runOnly: { type: 'rule', values: ['target-size'] } });
  return violations.every(({ nodes }) => nodes.every((node) => node.target.join(' ') !== target));
}

async function runAxe(page: Page, options: RunOptions): Promise<AxeResults['violations']> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  return page.evaluate(async (asked) => {
    const { axe } = globalThis as unknown as { axe: { run: (wanted: RunOptions) => Promise<AxeResults> } };
    return (await axe.run(asked)).violations;
  }, options);
}
