/** Why the atlas stops where it does, as a sentence. */
import type { SectionPage } from '../../atlas/pages/SectionView.ts';
import type { NeedleLimits } from '../../atlas/section/needleLimits.ts';
import { partName } from '../../atlas/section/partName.ts';
import type { Words } from '../../i18n/createTranslator.ts';

export function stopReason(page: SectionPage, { why }: NeedleLimits, words: Words): string {
  const name = 'structure' in why ? partName(why.structure, page.names, words) : 'hazard' in why ? (page.hazards[why.hazard]?.structure ?? '') : '';
  return words(`section.why.${why.kind}`, { name });
}
