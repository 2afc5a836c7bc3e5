/** The words of one mechanism in one language. Ids are those of `mechanism`; figures come from there and nowhere else. */
import * as v from 'valibot';
import { countWords } from '../prose/countWords.ts';

const words = v.pipe(v.string(), v.trim(), v.nonEmpty());

/** The same statement for both readers. */
const twoLevels = v.strictObject({ plain: words, student: words });

/** Most words of a caption, by level: it stands beside a picture and is read at a glance. */
export const CAPTION_WORDS = { plain: 28, student: 45 } as const;

function caption(level: keyof typeof CAPTION_WORDS) {
  const most = CAPTION_WORDS[level];
  return v.pipe(words, v.check((text) => countWords(text) <= most, `a ${level} caption has at most ${most} words`));
}

const step = v.strictObject({
  title: words,
  plain: caption('plain'),
  student: caption('student'),
  /** What a drawing of the step shows, for people who cannot see it. */
  picture: words,
  /** What is exaggerated or left out in that drawing, and what is true to its numbers. */
  scale: words,
  /** What is left of this step when the needle is sham; null where the data has no sham for it. */
  sham: v.nullable(words),
  /** When it starts and how long it lasts; null where the data has no clock for it. */
  clock: v.nullable(v.strictObject({ onset: v.nullable(words), duration: v.nullable(words) })),
});

export const mechanismProse = v.strictObject({
  slug: words,
  title: words,
  question: words,
  oneLine: twoLevels,
  /** Asked before the first step. */
  guess: v.strictObject({ question: words, options: v.tuple([words, words, words]), answer: words }),
  grades: v.strictObject({ happens: twoLevels, explains: twoLevels }),
  steps: v.record(words, step),
  /** The same in every mechanism; the last step answers it. */
  lastQuestion: words,
  sham: twoLevels,
  timing: twoLevels,
  controversy: twoLevels,
  open: v.record(words, words),
  /** What a figure counts and its unit, by the id of the figure. */
  numbers: v.record(words, v.strictObject({ what: words, unit: words })),
});

export type MechanismProse = v.InferOutput<typeof mechanismProse>;
