/**
 * The facts of one mechanism and the order in which its stage shows them. No words that a reader sees: those stand in
 * `mechanismProse`, under the same ids. Badges are not here either: they are derived from `confidence`, `species` and
 * `sources`.
 */
import * as v from 'valibot';

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const FACT_ID = /^[a-z]+(-[a-z]+)*\.[1-9]$/;

const id = v.pipe(v.string(), v.regex(KEBAB));
const factId = v.pipe(v.string(), v.regex(FACT_ID));
const sourceIds = v.array(id);

const confidence = v.picklist([
  'well-shown', 'likely', 'possible', 'contested', 'unclear', 'animal-only', 'not-shown', 'tradition', 'not-testable',
]);

/** How real needling stood beside a sham in the sources named, or null where none of them compared the two. */
const shamCompared = v.nullable(
  v.strictObject({
    verdict: v.picklist(['differs', 'same', 'mixed']),
    sources: v.pipe(sourceIds, v.minLength(1)),
  }),
);

/** One figure. A figure that nobody has read in its source carries `toBeChecked`. */
const number = v.pipe(
  v.strictObject({
    id,
    value: v.union([v.number(), v.tuple([v.number(), v.number()]), v.string()]),
    ciLow: v.nullable(v.number()),
    ciHigh: v.nullable(v.number()),
    sources: sourceIds,
    figureVerification: v.picklist(['verified', 'partly', 'from knowledge']),
    toBeChecked: v.boolean(),
    /** Plain physiology or anatomy, from teaching books and not from one paper. */
    basis: v.optional(v.literal('textbook')),
  }),
  v.check((one) => one.toBeChecked === (one.figureVerification !== 'verified'), 'an unread figure is to be checked'),
  v.check((one) => one.sources.length > 0 || one.basis === 'textbook', 'a figure needs a source or says textbook'),
);

const fact = v.strictObject({
  id: factId,
  /** What the sources say, for whoever edits the prose. Not shown. */
  statement: v.pipe(v.string(), v.nonEmpty()),
  places: v.array(id),
  /** As the sources word it; `normaliseSpecies` reads it. */
  species: v.pipe(v.array(v.string()), v.minLength(1)),
  confidence,
  sources: sourceIds,
  /** True where something is claimed and no paper was looked up. What is not shown, and tradition, claim nothing. */
  toBeChecked: v.boolean(),
  shamCompared,
  numbers: v.array(number),
  onset: v.nullable(v.string()),
  duration: v.nullable(v.string()),
});

export const STAGE_VIEWS = [
  'body', 'skin-block', 'dorsal-horn', 'head-section', 'muscle-block', 'tissue', 'rooms', 'ink', 'chart',
] as const;

const stageStep = v.strictObject({
  id,
  /** Facts at home in this step. Each fact of a mechanism is at home in exactly one. */
  facts: v.array(factId),
  /**
   * What the caption claims, and so what the badge is derived from: a fact, or the grade `explains` on the last step.
   * Null where a step only sets the scene.
   */
  badgeFrom: v.nullable(v.union([factId, v.literal('explains')])),
  asks: v.nullable(v.literal('explains')),
  /** What stays when the needle is sham. Anything but `unknown` needs a source that says so; null where no needle acts. */
  sham: v.nullable(
    v.pipe(
      v.strictObject({ keeps: v.picklist(['same', 'weaker', 'absent', 'unknown']), sources: sourceIds }),
      v.check((one) => (one.keeps === 'unknown') === (one.sources.length === 0), 'what sham keeps needs its source'),
    ),
  ),
  clock: v.nullable(v.strictObject({ unit: v.picklist(['seconds', 'minutes', 'weeks']), facts: v.array(factId) })),
  species: v.array(v.picklist(['human', 'rat', 'mouse', 'goat', 'rabbit', 'animal', 'theory', 'tradition', 'none'])),
  view: v.picklist(STAGE_VIEWS),
});

export const mechanism = v.strictObject({
  slug: id,
  /** First part of the fact ids: `opioid` of `opioid.1`. */
  factId: id,
  kind: v.picklist(['biological', 'contextual', 'tradition']),
  group: v.picklist(['at-the-needle', 'cord-brain-person']),
  grades: v.strictObject({
    happens: v.strictObject({ grade: confidence, sources: sourceIds }),
    explains: v.strictObject({
      grade: confidence,
      species: v.pipe(v.array(v.string()), v.minLength(1)),
      sources: sourceIds,
      shamCompared,
    }),
  }),
  stage: v.pipe(v.array(stageStep), v.minLength(5), v.maxLength(7)),
  facts: v.pipe(v.array(fact), v.minLength(5)),
  shamTeaches: v.strictObject({ sources: sourceIds }),
  /** Works that disagree, or that the text on the dispute speaks of. */
  controversy: v.strictObject({ sources: sourceIds }),
  openQuestions: v.pipe(v.array(id), v.minLength(1)),
  /** Claims of popular articles that this mechanism answers. */
  answersClaims: v.array(v.pipe(v.string(), v.regex(/^c\d\d$/))),
});

export type Mechanism = v.InferOutput<typeof mechanism>;
export type MechanismFact = v.InferOutput<typeof fact>;
export type MechanismNumber = v.InferOutput<typeof number>;
export type StageStep = v.InferOutput<typeof stageStep>;
