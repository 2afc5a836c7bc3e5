/** `points/<CODE>.json`: all facts of one point besides its row in the list. */
import * as v from 'valibot';
import { AnchorSchema } from './anchor.ts';
import { Confidence, Finite, KebabId, PointCode, SourceIds, sourced, Text } from './facts.ts';

const sourcedText = sourced({ text: Text });
const itemConf = v.optional(v.record(v.string(), Text));

/** How well each name was seen, and where. */
const NamingSchema = v.strictObject({
  conf: v.strictObject({
    pinyinPlain: v.optional(Confidence),
    han: Confidence,
    toneMarks: Confidence,
    ko: Confidence,
    ja: Confidence,
    en: Confidence,
  }),
  src: SourceIds,
});

const AlternativeSchema = sourced({ text: Text, status: Text });

const LocationSchema = sourced({
  text: Text,
  anchors: v.pipe(v.array(AnchorSchema), v.minLength(1, 'has no anchor')),
  /** Offset from the midline; null where the place is not given that way. */
  lateralCun: v.nullable(v.pipe(Finite, v.minValue(0))),
  /** Ids of `location/cun.json`. */
  rule: v.array(Text),
  sameLevelAs: v.array(PointCode),
  /** Points of the standard that the atlas does not hold. */
  sameLevelOutsideAtlas: v.optional(v.array(PointCode)),
  posture: v.optional(Text),
  pointsInSet: v.optional(v.array(Text)),
  alternatives: v.optional(v.array(AlternativeSchema)),
  whoPage: v.optional(v.pipe(v.number(), v.integer())),
});

const VariantSchema = sourced({ text: Text, via: v.optional(Text) });

const cunRange = v.pipe(
  v.tuple([Finite, Finite]),
  v.check(([from, to]) => from > 0 && from <= to, 'is not a range from small to large'),
);

const NeedlingSchema = sourced({
  angle: Text,
  /** As books print it, in cun; never an instruction and never turned into millimetres here. */
  depthCun: cunRange,
  note: v.optional(Text),
  variants: v.optional(v.array(VariantSchema)),
});

export const LayerSchema = v.strictObject({
  /** Words: `prose/<lang>/tissues.json`. */
  id: KebabId,
  /** `variable` is not always met; `stop` is never passed; `beyond` is what a needle too deep would meet. */
  role: v.picklist(['layer', 'variable', 'bone', 'stop', 'beyond']),
  /** Ids of `anatomy/structures.json`, both sides; empty where the model has no such tissue. */
  structures: v.array(KebabId),
});

const TissueSchema = sourced({
  layers: v.pipe(v.array(LayerSchema), v.minLength(1, 'has no layer')),
  cutaneousNerves: v.array(Text),
  deepNerves: v.array(Text),
  dermatome: v.nullable(Text),
  myotome: v.nullable(Text),
  vessels: v.array(Text),
  itemConf,
});

/** A fact that holds for several points stands once in `needling/shared-facts.json`. */
const SharedHazardSchema = v.strictObject({ shared: KebabId, severity: v.picklist(['low', 'medium', 'high']) });
const OwnHazardSchema = sourced({
  structure: Text,
  structures: v.array(KebabId),
  text: Text,
  severity: v.picklist(['low', 'medium', 'high']),
});
const SharedCautionSchema = v.strictObject({ shared: KebabId });
const OwnCautionSchema = sourced({ text: Text, kind: v.picklist(['tradition', 'evidence']) });

/** Picks the schema by the key that only a shared fact has, so that a mistake is reported where it is. */
const hazard = v.lazy((input) => (hasShared(input) ? SharedHazardSchema : OwnHazardSchema));
const caution = v.lazy((input) => (hasShared(input) ? SharedCautionSchema : OwnCautionSchema));

const common = {
  code: PointCode,
  naming: NamingSchema,
  find: sourcedText,
  /** Empty means "none named in the sources we read", never "safe". */
  hazards: v.array(hazard),
  cautions: v.array(caution),
  tradition: sourced({ indications: v.array(Text), categories: v.array(Text) }),
  remarks: v.array(sourcedText),
};

const placed = { ...common, location: LocationSchema, needling: NeedlingSchema, tissue: TissueSchema };

export const PointSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('fixed'), ...placed }),
  /** Several places under one code, listed in `location.pointsInSet`. */
  v.strictObject({ kind: v.literal('set'), ...placed }),
  /** Ashi: wherever it hurts on pressure. No place, no layers, no depth of its own. */
  v.strictObject({
    kind: v.literal('tender-spot'),
    ...common,
    location: sourced({ text: Text, anchors: v.tuple([v.strictObject({ type: v.literal('tender-spot') })]) }),
    needling: sourced({ angle: Text, note: v.optional(Text) }),
  }),
]);

export type PointFacts = v.InferOutput<typeof PointSchema>;
export type PlacedPointFacts = Exclude<PointFacts, { kind: 'tender-spot' }>;
export type TissueLayer = v.InferOutput<typeof LayerSchema>;

function hasShared(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'shared' in input;
}
