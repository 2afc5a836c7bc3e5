/** Warning signs, cautions, harms, and what to ask. One list each; every page, sheet and print reads these. */
import * as v from 'valibot';
import { FigureVerification, Finite, KebabId, SomeSources, sourced } from './facts.ts';

const TIERS = ['emergency', 'today', 'this-week'] as const;

export const WarningSignsSchema = v.strictObject({
  /** Said on /about as long as it is false. */
  readByClinician: v.boolean(),
  tiers: v.tuple([v.literal('emergency'), v.literal('today'), v.literal('this-week')]),
  signs: v.array(sourced({ id: KebabId, tier: v.picklist(TIERS), group: KebabId })),
});

export const CautionListSchema = v.array(sourced({ id: KebabId, tellFirst: v.boolean() }));

const AdverseEventSchema = v.strictObject({
  id: KebabId,
  value: Finite,
  low: v.optional(Finite),
  high: v.optional(Finite),
  unit: KebabId,
  figureVerification: FigureVerification,
  src: SomeSources,
});
export const AdverseEventListSchema = v.array(AdverseEventSchema);

export const QuestionListSchema = v.array(sourced({ id: KebabId, takeAlong: v.boolean() }));

export const AfterSessionListSchema = v.array(sourced({ id: KebabId, kind: v.picklist(['usual', 'emergency', 'today']) }));

export const ChoosingListSchema = v.array(sourced({ id: KebabId }));

export type WarningSigns = v.InferOutput<typeof WarningSignsSchema>;
export type WarningTier = (typeof TIERS)[number];
export type AdverseEvent = v.InferOutput<typeof AdverseEventSchema>;
