/** The three slots as message keys, so that every language can say the badge as one sentence. */
import type { Badge, Pips, SeenIn, ShamSlot } from './badge.types.ts';

const SURENESS = ['not-tested', 'very-unsure', 'unsure', 'fairly-sure', 'sure'] as const;

export type Sureness = (typeof SURENESS)[number];

export interface BadgeSentence {
  readonly seenIn: SeenIn;
  readonly sureness: Sureness;
  readonly sham: ShamSlot;
  /** How strongly a sentence beside this badge may speak: does, probably, may, we are very unsure whether. */
  readonly verb: 'does' | 'probably' | 'may' | 'very-unsure-whether' | 'not-shown';
}

const VERBS = ['not-shown', 'very-unsure-whether', 'may', 'probably', 'does'] as const;

/** The word for a number of pips. */
export function surenessOf(pips: Pips): Sureness {
  return SURENESS[pips];
}

/** Message keys of the full sentence; the words are the interface's. */
export function badgeSentence(badge: Badge): BadgeSentence {
  return { seenIn: badge.seenIn, sureness: surenessOf(badge.pips), sham: badge.sham, verb: VERBS[badge.pips] };
}
