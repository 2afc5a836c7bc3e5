/** Figures as rows of numbers, and the six questions of the evidence room with what answers them. */
import * as v from 'valibot';
import { FigureVerification, Finite, KebabId, SomeSources, Text } from './facts.ts';

const number = v.optional(Finite);

const FigureRowSchema = v.strictObject({
  id: KebabId,
  panel: v.optional(v.picklist(['no-acupuncture', 'sham'])),
  smd: number,
  lessPain: number,
  percent: v.optional(v.union([Finite, v.array(Finite)])),
  n: number,
  kPa: number,
  /** Points of the Roland scale of function. */
  roland: number,
  point: v.optional(Text),
  radiusMm68: number,
  radiusMm95: number,
  sd: number,
  pctChange: number,
  mm: number,
  months: v.optional(v.array(Finite)),
  sdPer3Months: number,
  per10000: number,
  low: number,
  high: number,
  certainty: v.optional(v.picklist(['high', 'moderate', 'low', 'very-low'])),
  year: number,
  body: v.optional(Text),
  position: v.optional(v.picklist(['offer', 'may-offer', 'cover', 'do-not-offer'])),
  strength: v.optional(Text),
  payer: v.optional(v.boolean()),
  note: v.optional(Text),
  figureVerification: FigureVerification,
  src: SomeSources,
});

export const FigureListSchema = v.array(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^fig-[a-z]+$/, 'is not a figure id')),
    kind: Text,
    rows: v.pipe(v.array(FigureRowSchema), v.minLength(1, 'has no row')),
    differences: v.optional(
      v.array(
        v.strictObject({
          /** Row ids: the first minus the second. */
          pair: v.tuple([KebabId, KebabId]),
          difference: Finite,
          low: Finite,
          high: Finite,
          p: v.optional(Finite),
        }),
      ),
    ),
    /** What a drawing of it must never suggest. */
    mustNot: Text,
  }),
);

export const EvidenceQuestionListSchema = v.array(
  v.strictObject({
    id: KebabId,
    figures: v.array(Text),
    /** What the reader guesses first: rows of the first picture, or one of some answers. */
    guess: v.strictObject({ kind: v.picklist(['arrays', 'options']), of: v.pipe(v.array(KebabId), v.minLength(1)) }),
    sources: SomeSources,
    /** Where the certainty of the answer is stated; null: not rated, and the badge says so. */
    certaintyFrom: v.nullable(v.strictObject({ source: KebabId, comparator: Text })),
  }),
);

export type Figure = v.InferOutput<typeof FigureListSchema>[number];
export type EvidenceQuestion = v.InferOutput<typeof EvidenceQuestionListSchema>[number];
