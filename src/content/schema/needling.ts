/** Facts about needling that are not one point's own: shared hazards, hazards by structure, measured depths. */
import * as v from 'valibot';
import { Finite, KebabId, PointCode, sourced, Text } from './facts.ts';

const SharedFactSchema = sourced({
  id: KebabId,
  structure: v.optional(Text),
  structures: v.optional(v.array(KebabId)),
  text: Text,
  kind: v.optional(v.picklist(['tradition', 'evidence'])),
});
export const SharedFactListSchema = v.array(SharedFactSchema);

const PointCodeOrAll = v.union([PointCode, v.literal('*')]);

const HazardStructureSchema = sourced({ id: KebabId, structure: Text, points: v.array(PointCodeOrAll), note: v.optional(Text) });
export const HazardStructureListSchema = v.array(HazardStructureSchema);

const meanAndSd = v.tuple([Finite, Finite]);
const BySideSchema = v.strictObject({
  left: meanAndSd,
  right: meanAndSd,
  minLeft: v.optional(Finite),
  minRight: v.optional(Finite),
});

const SafeDepthSchema = sourced({
  points: v.array(PointCodeOrAll),
  measure: Text,
  male: v.optional(BySideSchema),
  female: v.optional(BySideSchema),
  unit: v.optional(Text),
  value: v.optional(Text),
  reading: v.optional(Text),
});
export const SafeDepthListSchema = v.array(SafeDepthSchema);

export type SharedFact = v.InferOutput<typeof SharedFactSchema>;
export type SafeDepth = v.InferOutput<typeof SafeDepthSchema>;
