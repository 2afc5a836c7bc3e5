import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

/** What axe has against a page. Without frames to walk into, it needs no page of its own to gather what it found. */
export async function findViolations(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary?.split('\n').at(1) ?? ''}`));
}
