/** Claims people hear, with a verdict and the places where the product answers them. */
import * as v from 'valibot';
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

const ClaimSchema = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^c\d\d$/, 'is not a claim id')),
    verdict: v.picklist(['supported', 'partly', 'contested', 'unsupported']),
    /** One of the twelve cards. */
    card: v.boolean(),
    mechanism: v.nullable(v.picklist(MECHANISM_SLUGS)),
    addresses: v.pipe(
      v.array(v.pipe(v.string(), v.regex(/^\/([\w-]+\/)*(#[a-z-]+)?$/, 'is not an address'))),
      v.minLength(1, 'has no place in the product'),
    ),
    src: SourceIds,
    /** Why no source stands behind the verdict. */
    notKnown: v.optional(Text),
  }),
  v.check((claim) => claim.src.length > 0 || claim.notKnown !== undefined, 'has no source: name one in src, or say in notKnown why there is none'),
);

export const ClaimListSchema = v.array(ClaimSchema);

export type Claim = v.InferOutput<typeof ClaimSchema>;
export type MechanismSlug = (typeof MECHANISM_SLUGS)[number];
