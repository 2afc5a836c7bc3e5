/** What people who tried it went through, as numbers with their sources. Words: `prose/<lang>/expectations.json`. */
import * as v from 'valibot';
import { FigureVerification, Finite, KebabId, SomeSources, Text } from './facts.ts';

const arm = v.union([
  v.strictObject({ arm: KebabId, percent: Finite }),
  v.strictObject({ arm: KebabId, percentRange: v.tuple([Finite, Finite]) }),
]);

export const ExpectationsSchema = v.strictObject({
  shortAnswer: v.strictObject({ figure: KebabId, src: SomeSources }),
  responseShare: v.array(
    v.strictObject({
      id: KebabId,
      time: Text,
      outcome: KebabId,
      rows: v.array(arm),
      figureVerification: FigureVerification,
      note: v.optional(Text),
      src: SomeSources,
    }),
  ),
  numberNeededToTreat: v.array(
    v.strictObject({
      id: KebabId,
      /** Null where the difference may be nothing. */
      nnt: v.nullable(Finite),
      low: v.optional(Finite),
      high: v.optional(Finite),
      derivation: Text,
      /** Worked out here, not published: must be said beside the number. */
      ownSum: v.literal(true),
      src: SomeSources,
    }),
  ),
  duration: v.array(v.strictObject({ id: KebabId, figureVerification: FigureVerification, src: SomeSources })),
  typicalCourse: v.array(
    v.strictObject({
      sessions: Text,
      weeks: Finite,
      minutes: v.optional(Finite),
      needles: v.optional(Text),
      note: v.optional(Text),
      src: SomeSources,
    }),
  ),
  odds: v.array(
    v.strictObject({
      id: KebabId,
      verdict: v.picklist(['supported', 'partly', 'contested', 'unsupported']),
      /** Which way it tilts the result: to more gain, not at all, or not known. */
      tilts: v.picklist(['more', 'none', 'unclear']),
      src: SomeSources,
    }),
  ),
  plan: v.array(v.strictObject({ id: KebabId, src: SomeSources })),
  honestSentences: v.array(v.strictObject({ id: KebabId, src: SomeSources })),
});

export type Expectations = v.InferOutput<typeof ExpectationsSchema>;
