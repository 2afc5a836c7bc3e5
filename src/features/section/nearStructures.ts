/** Structures that must not be reached and lie near the tip, with how near: 0 at the edge of nearness .. 1 at the tip. */
import type { SectionPage } from '../../atlas/pages/SectionView.ts';
import { structuresOnSide } from '../../content/anatomy/structuresOnSide.ts';
import { hazardDistances, NEAR_MM } from './HazardList.tsx';
import type { OpenSection } from './useSection.ts';

/** What is near at all is seen to be. */
const LEAST = 0.3;
/** Steps that an eye can tell apart. */
const STEPS = 10;

export function nearStructures(page: SectionPage, open: OpenSection): readonly (readonly [id: string, share: number])[] {
  const { side } = open.cut;
  return hazardDistances(page, open).flatMap((mm, i) => {
    if (mm === null || mm >= NEAR_MM) return [];
    const ids = page.hazardStructures[i] ?? [];
    const share = Math.round(STEPS * (LEAST + (1 - LEAST) * (1 - mm / NEAR_MM))) / STEPS;
    return (side === 'midline' ? ids : structuresOnSide(ids, side)).map((id) => [id, share] as const);
  });
}
