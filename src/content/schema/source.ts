/** One work of the bibliography: what it is, whom it looked at, what it found, and how far it was read. */
import * as v from 'valibot';
import { FigureVerification, Finite, KebabId, Text } from './facts.ts';

export const SOURCE_KINDS = [
  'meta-analysis',
  'review',
  'trial',
  'secondary-analysis',
  'cohort',
  'survey',
  'safety',
  'guideline',
  'policy',
  'epidemiology',
  'human-measurement',
  'imaging',
  'animal',
  'anatomy',
  'accuracy',
  'theory',
  'textbook',
  'standard',
  'reference',
] as const;

const certainty = v.picklist(['high', 'moderate', 'low', 'very-low']);

const EffectSchema = v.strictObject({
  label: Text,
  /** What it was compared with; in brackets where it is a rate, a count or an arm. */
  comparator: Text,
  measure: Text,
  scale: v.optional(Text),
  value: v.nullable(Finite),
  ciLow: v.optional(Finite),
  ciHigh: v.optional(Finite),
  p: v.optional(Finite),
  timepoint: v.optional(Text),
  n: v.optional(Finite),
  trials: v.optional(Finite),
  /** As the source itself rates it. */
  certainty: v.optional(certainty),
  figureVerification: FigureVerification,
  note: v.optional(Text),
});

const SourceSchema = v.strictObject({
  id: KebabId,
  kind: v.picklist(SOURCE_KINDS),
  /** The kind in the words of the field: "meta-analysis (Cochrane)". */
  type: Text,
  group: KebabId,
  year: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2026))),
  authors: Text,
  title: Text,
  journal: v.nullable(Text),
  locator: v.nullable(Text),
  doi: v.nullable(v.pipe(v.string(), v.regex(/^10\.\d{4,}\//, 'is not a DOI'))),
  pmid: v.nullable(v.pipe(v.string(), v.regex(/^\d+$/, 'is not a PubMed number'))),
  pmcid: v.nullable(v.pipe(v.string(), v.regex(/^PMC\d+$/, 'is not a PMC number'))),
  /** Whether DOI and PMID were seen in a source; exceptions are named in `whereFound`. */
  identifiersSeen: v.boolean(),
  /** `from knowledge`: the work is remembered and was not found. */
  verification: v.picklist(['verified', 'from knowledge']),
  figuresVerification: v.picklist(['verified', 'partly', 'from knowledge', 'none']),
  whereFound: Text,
  species: v.picklist(['human', 'rat', 'mouse', 'goat', 'rabbit', 'animal', 'mixed', 'none']),
  people: v.picklist(['back-pain', 'other-pain', 'healthy', 'mixed', 'unstated']),
  population: v.nullable(Text),
  n: v.nullable(Finite),
  arms: v.array(Text),
  outcome: v.nullable(Text),
  /** Null where it did not compare with a sham, or where that result was not read. */
  sham: v.nullable(v.strictObject({ verdict: v.picklist(['differs', 'same', 'mixed']), about: Text })),
  effects: v.array(EffectSchema),
  /** For its main finding, in the words of GRADE; null where the source states none. */
  statedCertainty: v.nullable(certainty),
  /** What it found, in our words; null where only its use for places, names or depths was read. */
  reading: v.nullable(Text),
  limits: v.nullable(Text),
  /** Codes under which older fact files cite it. */
  aliases: v.optional(v.array(v.pipe(v.string(), v.regex(/^[A-Z0-9_]+$/, 'is not an old code')))),
});

export const SourceListSchema = v.array(SourceSchema);

export type Source = v.InferOutput<typeof SourceSchema>;
export type SourceEffect = v.InferOutput<typeof EffectSchema>;
