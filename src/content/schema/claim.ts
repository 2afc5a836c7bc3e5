/** Claims people hear, with a verdict and the places where the product answers them. */
import * as v from 'valibot';
import { Effect } from './effect.ts';
import { SourceIds, Text } from './facts.ts';

export const MECHANISM_SLUGS = [
  'endorphin-release',
  'pain-threshold',
  'blood-flow',
  'inflammation',
  'muscle-relaxation',
  'connective-tissue',
  'expectation',
  'traditional-view',
  'brain-remodelling',
  'relaxation',
] as const;

/** What a reader would ask with the claim, in the order in which the page answers. */
export const CLAIM_GROUPS = ['basics', 'help', 'how', 'odds', 'who', 'plan'] as const;

/** With what it was compared; `none` where the claim is not about a difference, or where nothing was compared. */
export const COMPARATORS = [
  'sham',
  'no-acupuncture',
  'usual-care',
  'guideline-care',
  'no-treatment',
  'placebo',
  'waiting',
  'fixed-points',
  'other-place',
  'before',
  'none',
] as const;

export const VERDICTS = ['supported', 'partly', 'contested', 'unsupported'] as const;

const ClaimSchema = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^c\d\d$/, 'is not a claim id')),
    group: v.picklist(CLAIM_GROUPS),
    verdict: v.picklist(VERDICTS),
    /** One of the twelve cards. */
    card: v.boolean(),
    mechanism: v.nullable(v.picklist(MECHANISM_SLUGS)),
    comparators: v.pipe(v.array(v.picklist(COMPARATORS)), v.minLength(1, 'says not with what it was compared')),
    /** A fact of the mechanism, or `explains` for the mechanism as a whole: its badge is the badge of the claim. */
    badgeFrom: v.optional(Text),
    /** What the badge is derived from where the claim is about people and not about a mechanism. */
    effect: v.optional(Effect),
    /** Rooms that answer it at length, with the part of the room. */
    addresses: v.pipe(
      v.array(v.pipe(v.string(), v.regex(/^\/(?:[\w-]+\/)*(?:#[a-z-]+)?$/, 'is not an address'))),
      v.minLength(1, 'has no place in the product'),
    ),
    src: SourceIds,
    /** Why no source stands behind the verdict. */
    notKnown: v.optional(Text),
  }),
  v.check((claim) => claim.badgeFrom === undefined || claim.mechanism !== null, 'takes its badge from a mechanism, but names none'),
  v.check((claim) => claim.src.length > 0 || claim.notKnown !== undefined, 'has no source: name one in src, or say in notKnown why there is none'),
);

export const ClaimListSchema = v.array(ClaimSchema);

export type Claim = v.InferOutput<typeof ClaimSchema>;
export type MechanismSlug = (typeof MECHANISM_SLUGS)[number];

export type ClaimGroup = (typeof CLAIM_GROUPS)[number];
export type Comparator = (typeof COMPARATORS)[number];
export type Verdict = (typeof VERDICTS)[number];
