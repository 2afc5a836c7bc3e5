/** The texts of a reading room: evidence, expectations, safety, about. */
import * as v from 'valibot';
import { KebabId, SourceIds, Text } from './facts.ts';

const Paragraphs = v.pipe(v.array(Text), v.minLength(1));

/** What the badge of a section is derived from. Its sham part comes from the sources, so it is not said here. */
const Effect = v.strictObject({
  confidence: v.picklist(['well-shown', 'likely', 'possible', 'contested', 'unclear', 'not-shown']),
  species: v.pipe(v.array(Text), v.minLength(1)),
  sources: SourceIds,
});

/** Lists of `safety/` that stand below the text of a section. */
export const PAGE_LISTS = ['cautions', 'after-session', 'adverse-events', 'choosing', 'questions'] as const;

const Section = v.strictObject({
  id: KebabId,
  heading: Text,
  plain: Paragraphs,
  student: v.optional(Paragraphs),
  sources: v.optional(SourceIds),
  effect: v.optional(Effect),
  list: v.optional(v.picklist(PAGE_LISTS)),
});

export const PageProseSchema = v.strictObject({
  title: Text,
  lead: Paragraphs,
  sections: v.pipe(v.array(Section), v.minLength(1)),
});

export type PageProse = v.InferOutput<typeof PageProseSchema>;
