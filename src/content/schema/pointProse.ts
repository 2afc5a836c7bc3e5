/** Our own words on one point, in one language, for two readers. Word limits are part of the schema. */
import * as v from 'valibot';
import { countWords } from '../prose/countWords.ts';
import { PointCode, Text } from './facts.ts';

function upTo(words: number) {
  return v.pipe(
    Text,
    v.check(
      (text) => countWords(text) <= words,
      (issue) => `has ${countWords(String(issue.input))} words, the limit is ${words}`,
    ),
  );
}

/** Exactly three steps, counted together. */
function threeSteps(words: number) {
  return v.pipe(
    v.tuple([Text, Text, Text]),
    v.check(
      (steps) => countWords(steps.join(' ')) <= words,
      (issue) => `has ${countWords((issue.input as readonly string[]).join(' '))} words, the limit is ${words}`,
    ),
  );
}

export const PointProseSchema = v.strictObject({
  code: PointCode,
  plain: v.strictObject({
    breath: upTo(45),
    find: threeSteps(80),
    trials: upTo(70),
    care: upTo(50),
    tradition: upTo(50),
  }),
  student: v.strictObject({
    breath: upTo(60),
    find: threeSteps(120),
    under: upTo(60),
    confused: upTo(40),
    trap: upTo(30),
    trials: upTo(140),
    care: upTo(110),
    tradition: upTo(120),
  }),
});

export type PointProse = v.InferOutput<typeof PointProseSchema>;
