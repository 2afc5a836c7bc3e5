/** Terms that a reader may not know. Meanings are plain anatomy and method, from knowledge, with a work that has them (ruling 10). */
import * as v from 'valibot';
import { KebabId, sourced, Text } from './facts.ts';

export const TERM_GROUPS = ['body', 'nerves', 'substances', 'pain', 'tradition', 'research'] as const;
export type TermGroup = (typeof TERM_GROUPS)[number];

const TermSchema = sourced({
  id: KebabId,
  group: v.picklist(TERM_GROUPS),
  /** Address of the room that tells more; null where none does. */
  place: v.nullable(v.pipe(Text, v.startsWith('/'))),
});

export const TermListSchema = v.array(TermSchema);
export const TermProseSchema = v.record(
  KebabId,
  v.strictObject({
    term: Text,
    /** Spellings that texts link from. Small letters also stand for a capital at the start of a sentence, nowhere else. */
    forms: v.pipe(v.array(Text), v.minLength(1)),
    plain: Text,
    student: Text,
  }),
);

export type Term = v.InferOutput<typeof TermSchema>;
export type TermProse = v.InferOutput<typeof TermProseSchema>;
