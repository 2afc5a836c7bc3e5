/** Who names and uses which points. The count for one point is `countUsage`, never a typed number. */
import * as v from 'valibot';
import { Finite, KebabId, PointCode, sourced, Text } from './facts.ts';

const UsageListSchema = sourced({
  id: KebabId,
  kind: Text,
  /** True where the list ranks its points, most frequent first. */
  ordered: v.boolean(),
  what: Text,
  points: v.array(PointCode),
  note: v.optional(Text),
});
export const UsageListsSchema = v.array(UsageListSchema);

const range = v.tuple([Finite, Finite]);

const TrialSchema = sourced({
  id: KebabId,
  n: v.nullable(Finite),
  condition: Text,
  points: v.array(PointCode),
  pointsNote: v.optional(Text),
  style: Text,
  needles: v.optional(Text),
  sessions: v.optional(Text),
  retentionMin: v.optional(v.union([Finite, range])),
  depthMm: v.optional(range),
  note: v.optional(Text),
});
export const TrialListSchema = v.array(TrialSchema);

const SurveySchema = sourced({ id: KebabId, text: Text });
export const SurveyListSchema = v.array(SurveySchema);

export type UsageList = v.InferOutput<typeof UsageListSchema>;
export type UsageTrial = v.InferOutput<typeof TrialSchema>;
