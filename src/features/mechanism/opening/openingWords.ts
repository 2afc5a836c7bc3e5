/** The words of the opening picture, at both levels. */
import type { TwoLevels } from '../../../atlas/pages/Page.ts';
import type { Words } from '../../../i18n/createTranslator.ts';
import type { Start } from './startOf.ts';

export function openingWords(words: Words, code: string, { road, nerve }: Start): { readonly caption: TwoLevels; readonly kind: string } {
  const level = nerve.startsWith('S') ? 'T12–L1' : nerve.startsWith('L') ? 'T11–T12' : 'T9–T10';
  return {
    caption: {
      plain: words(`mechanism.start.plain.${road}`, { code, level }),
      student: words(`mechanism.start.student.${road}`, { code, nerve, level }),
    },
    kind: words(road === 'spine' ? 'mechanism.start.fromModel' : 'mechanism.start.drawnLine'),
  };
}
