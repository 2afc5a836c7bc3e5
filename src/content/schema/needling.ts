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

/** What a word of the books means in degrees, as the section draws it; `towards` says to which side. */
const AngleSchema = sourced({
  /** As `needling.angle` of the points has it. */
  angle: Text,
  tiltDeg: v.tuple([Finite, Finite]),
  startDeg: Finite,
  towards: v.nullable(v.picklist(['spine', 'head'])),
});
export const AngleListSchema = v.array(AngleSchema);

const positive = v.pipe(Finite, v.minValue(0));
const range = v.pipe(
  v.tuple([positive, positive]),
  v.check(([from, to]) => from <= to, 'is not a range from small to large'),
);

/** The numbers of `safe-depths.json` that can be drawn as ranges over people. */
const DepthFigureSchema = sourced({
  points: v.array(PointCode),
  what: v.picklist(['transversalis-fascia', 'psoas', 'tip-at-de-qi', 'epidural-space', 'canal', 'transverse-process', 'facet-joint', 'practice-rule']),
  who: v.picklist(['men', 'women', 'patients', 'cadavers', 'imaging', 'book']),
  where: v.optional(Text),
  meanMm: v.optional(positive),
  sdMm: v.optional(positive),
  leastMm: v.optional(positive),
  medianMm: v.optional(positive),
  quartilesMm: v.optional(range),
  /** Four of five people. */
  mostMm: v.optional(range),
  rangeMm: v.optional(range),
  rangeCun: v.optional(range),
});
export const DepthFigureListSchema = v.array(DepthFigureSchema);

export type NeedleAngle = v.InferOutput<typeof AngleSchema>;
export type DepthFigure = v.InferOutput<typeof DepthFigureSchema>;
export type SharedFact = v.InferOutput<typeof SharedFactSchema>;
export type SafeDepth = v.InferOutput<typeof SafeDepthSchema>;
