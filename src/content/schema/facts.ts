/** Pieces that every kind of fact is made of. */
import * as v from 'valibot';

/** Sentences and names: never empty, never padded. */
export const Text = v.pipe(
  v.string(),
  v.minLength(1, 'is empty'),
  v.check((text) => text.trim() === text, 'begins or ends with a space'),
);

export const KebabId = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not a kebab-case id'));

export const PointCode = v.pipe(v.string(), v.regex(/^([A-Z]{2}\d{1,2}|EX-(B|UE)\d|ASHI)$/, 'is not a point code'));

/** `verified` was read in its sources, `mixed` in part, `from knowledge` was not: it must be shown as to be checked. */
export const Confidence = v.picklist(['verified', 'mixed', 'from knowledge']);
export type FactConfidence = v.InferOutput<typeof Confidence>;

/** Whether a number was read in its source; `partly` also stands for second-hand reading. */
export const FigureVerification = v.picklist(['verified', 'partly', 'from knowledge']);

export const SourceIds = v.array(KebabId);

export const NO_SOURCE = 'has no source: name one in src, or say "from knowledge" in conf';

/**
 * An object whose fact carries its confidence and its sources. It names a source, or admits that nobody looked it up.
 * Nothing else may stand in it.
 */
export function sourced<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(v.strictObject({ ...entries, conf: Confidence, src: SourceIds }), v.check((fact) => isSourced(fact), NO_SOURCE));
}

function isSourced(fact: object): boolean {
  const { conf, src } = fact as { readonly conf: FactConfidence; readonly src: readonly string[] };
  return src.length > 0 || conf === 'from knowledge';
}

/** At least one source, for numbers and claims that have no `conf` of their own. */
export const SomeSources = v.pipe(SourceIds, v.minLength(1, 'has no source'));

export const Finite = v.pipe(v.number(), v.finite());
