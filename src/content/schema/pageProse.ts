/** The texts of a reading room: evidence, expectations, safety, about. */
import * as v from 'valibot';
import { Effect } from './effect.ts';
import { KebabId, SourceIds, Text } from './facts.ts';

const Paragraphs = v.pipe(v.array(Text), v.minLength(1));

/** What is drawn below the text of a section, from facts. */
export const PAGE_FIGURES = ['badge-parts', 'checks', 'shares', 'shares-65', 'odds', 'courses', 'plan', 'harms', 'questions'] as const;

/** Lists of `safety/` that stand below the text of a section. */
export const PAGE_LISTS = ['cautions', 'after-session', 'choosing'] as const;

const Section = v.strictObject({
  id: KebabId,
  heading: Text,
  plain: Paragraphs,
  student: v.optional(Paragraphs),
  sources: v.optional(SourceIds),
  effect: v.optional(Effect),
  list: v.optional(v.picklist(PAGE_LISTS)),
  draws: v.optional(v.picklist(PAGE_FIGURES)),
});

export const PageProseSchema = v.strictObject({
  title: Text,
  lead: Paragraphs,
  sections: v.pipe(v.array(Section), v.minLength(1)),
});

export type PageFigureId = (typeof PAGE_FIGURES)[number];
export type PageProse = v.InferOutput<typeof PageProseSchema>;
