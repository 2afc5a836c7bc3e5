/** Words that stand beside the facts, under the same ids, one file per language. */
import * as v from 'valibot';
import { KebabId, Text } from './facts.ts';

const words = v.record(KebabId, Text);

/** Places in the body that the mechanisms name: running words, not headings. */
/** By tone of the drawings, the words of captions that name what is painted with it. */
export const TintProseSchema = v.record(v.pipe(v.string(), v.nonEmpty()), v.array(v.pipe(v.string(), v.nonEmpty())));

export const PlaceProseSchema = v.record(KebabId, v.strictObject({ plain: Text, student: Text }));

export const TissueProseSchema = v.record(KebabId, v.strictObject({ plain: Text, student: Text }));

/** What a structure is called in plain words, and what it does. */
export const StructureProseSchema = v.record(KebabId, v.strictObject({ name: Text, plain: Text, student: Text }));

export const SafetyProseSchema = v.strictObject({
  audience: Text,
  warning: v.strictObject({
    title: Text,
    tiers: v.strictObject({
      emergency: v.strictObject({ title: Text, action: Text }),
      today: v.strictObject({ title: Text, action: Text }),
      'this-week': v.strictObject({ title: Text, action: Text }),
    }),
    groups: words,
    signs: words,
    notReviewed: Text,
  }),
  cautions: v.record(KebabId, v.strictObject({ who: Text, why: Text, what: Text })),
  generalCautions: Text,
  adverseEvents: words,
  units: words,
  whyRatesDiffer: Text,
  questions: words,
  afterSession: v.strictObject({ usual: Text, emergency: Text, today: Text, items: words }),
  choosing: v.strictObject({ title: Text, items: words, clinicType: Text }),
  notStandalone: Text,
});

export const ExpectationsProseSchema = v.strictObject({
  shortAnswer: Text,
  outcomes: words,
  arms: words,
  responseShare: words,
  nnt: words,
  duration: words,
  odds: v.record(KebabId, v.strictObject({ factor: Text, says: Text })),
  plan: v.record(KebabId, v.strictObject({ title: Text, text: Text })),
  honest: words,
});

export const EvidenceProseSchema = v.strictObject({
  figures: v.record(KebabId, v.strictObject({ title: Text, asked: Text, summary: Text, teaches: Text, rows: words, details: v.optional(words), notes: v.array(Text) })),
  questions: v.record(KebabId, v.strictObject({ question: Text, lead: Text, guess: v.strictObject({ question: Text, options: words }), answer: Text, cannotTell: Text })),
});

export const ClaimProseSchema = v.record(
  KebabId,
  v.strictObject({
    /** As it is heard. */
    claim: Text,
    /** The answer, with what it is compared with. */
    says: Text,
    /** What was found, in whom. */
    detail: Text,
    student: Text,
    /** How readers ask, for the search. */
    ask: v.pipe(v.array(Text), v.minLength(1)),
  }),
);

export type TissueProse = v.InferOutput<typeof TissueProseSchema>;
export type StructureProse = v.InferOutput<typeof StructureProseSchema>;
export type SafetyProse = v.InferOutput<typeof SafetyProseSchema>;
export type ExpectationsProse = v.InferOutput<typeof ExpectationsProseSchema>;
export type EvidenceProse = v.InferOutput<typeof EvidenceProseSchema>;
export type ClaimProse = v.InferOutput<typeof ClaimProseSchema>;
