/** The words of the opening picture. */
import type { Words } from '../../../i18n/createTranslator.ts';
import type { Start } from './startOf.ts';

export function openingWords(words: Words, code: string, { road, nerve }: Start): { readonly picture: string; readonly kind: string } {
  const level = nerve.startsWith('S') ? 'T12–L1' : nerve.startsWith('L') ? 'T11–T12' : 'T9–T10';
  return {
    picture: words(`mechanism.start.${road}`, { code, nerve, level }),
    kind: words(road === 'spine' ? 'mechanism.start.fromModel' : 'mechanism.start.drawnLine'),
  };
}
