/** The words of a badge, short for its slots and as one full sentence. */
import type { Badge } from '../../content/badges/badge.types.ts';
import type { Words } from '../../i18n/createTranslator.ts';

export interface BadgeWords {
  readonly seen: string;
  readonly sure: string;
  readonly glyph: string;
  readonly compared: string;
  readonly sentence: string;
}

export function describeBadge({ seenIn, pips, sham }: Badge, words: Words): BadgeWords {
  const seen = words(`badge.seen.${seenIn}`);
  const sure = words(`badge.sure.p${pips}`);
  const compared = words(`badge.sham.${sham}`);
  return {
    seen,
    sure,
    glyph: words(`badge.glyph.${sham}`),
    compared,
    sentence: words('badge.sentence', { seen, sure, pips, sham: compared }),
  };
}
