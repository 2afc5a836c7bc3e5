/**
 * Words that promise or sell. They are looked for sentence by sentence; a negated or quoted use is allowed by naming
 * its file and field with the reason.
 */
import { sentencesOf } from './sentencesOf.ts';

const FORBIDDEN =
  /\b(cur(?:e[sd]?|ing)|heal(?:s|ed|ing)?|detox\w*|proven|miracle\w*|miraculous\w*|unlock\w*|natural(?:ly)?|toxins?|just (?:a )?placebo|all in (?:your|the) (?:head|mind)|magic\w*|breakthrough\w*|guarantee[sd]?)\b/giu;

export interface ForbiddenWord {
  readonly word: string;
  readonly sentence: string;
}

export function findForbiddenWords(text: string): readonly ForbiddenWord[] {
  return sentencesOf(text).flatMap((sentence) =>
    [...sentence.matchAll(FORBIDDEN)].map(([word]) => ({ word: word.toLowerCase(), sentence })),
  );
}
