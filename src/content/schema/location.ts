/** How places are measured and how well people find them. */
import * as v from 'valibot';
import { Confidence, Finite, KebabId, PointCode, sourced, Text } from './facts.ts';

const CunRuleSchema = sourced({
  id: v.pipe(v.string(), v.regex(/^F?CUN_[A-Z_]+$/, 'is not a cun rule id')),
  cun: Finite,
  from: v.string(),
  to: v.string(),
  note: v.optional(Text),
  use: v.optional(Text),
});
export const CunRuleListSchema = v.array(CunRuleSchema);

const LandmarkSchema = sourced({ id: Text, rule: Text });
export const LandmarkListSchema = v.array(LandmarkSchema);

const AccuracyStudySchema = sourced({
  id: KebabId,
  what: Text,
  /** Areas of people's marks; radii in mm of circles of the same area. */
  fields: v.optional(
    v.array(
      v.strictObject({
        point: Text,
        cm2For95: Finite,
        cm2For68: Finite,
        radiusMmFor95: Finite,
        radiusMmFor68: Finite,
      }),
    ),
  ),
  mm: v.optional(
    v.array(
      v.strictObject({
        what: Text,
        mean: Finite,
        sd: v.optional(Finite),
        range: v.optional(v.tuple([Finite, Finite])),
      }),
    ),
  ),
  more: Text,
  unitConf: v.optional(Confidence),
});
export const AccuracyStudyListSchema = v.array(AccuracyStudySchema);

const PalpationStudySchema = sourced({ id: KebabId, found: Text });
export const PalpationStudyListSchema = v.array(PalpationStudySchema);

const limit = v.strictObject({ expertMm: Finite, passMm: Finite, why: Text });
export const ToleranceSchema = sourced({
  note: Text,
  lumbarAndButtock: limit,
  bonyLandmarkPoints: limit,
  longLimbSegments: limit,
  levelRule: Text,
  /** Limits grow with stature: multiply by stature over this. */
  scaleStatureMm: Finite,
});

const ControversySchema = sourced({ id: KebabId, points: v.array(PointCode), text: Text });
export const ControversyListSchema = v.array(ControversySchema);

export type CunRule = v.InferOutput<typeof CunRuleSchema>;
export type AccuracyStudy = v.InferOutput<typeof AccuracyStudySchema>;
export type Tolerance = v.InferOutput<typeof ToleranceSchema>;
