/** Segments of the spinal cord, as the facts of a point word them: `L2`, `L2-L3`, `C7 (2/3), C8 (4/5)`, `S2 (L1-L3 skin from above)`. */
const SEGMENTS = [...run('C', 8), ...run('T', 12), ...run('L', 5), ...run('S', 5)];
/** Those whose nerve the model has. */
const MODELLED = /^(?:L[1-5]|S[1-4])$/;

function run(region: string, last: number): string[] {
  return Array.from({ length: last }, (_, index) => `${region}${index + 1}`);
}

/** The segments that a text names itself; what stands in brackets is a remark. From above downwards, each once. */
export function segmentsOf(text: string): readonly string[] {
  const named = new Set<string>();
  for (const [, from = '', to = from] of text.replaceAll(/\([^)]*\)/g, '').matchAll(/\b([CTLS]\d{1,2})(?:\s*-\s*([CTLS]\d{1,2}))?\b/g)) {
    const [first, last] = [SEGMENTS.indexOf(from), SEGMENTS.indexOf(to)];
    if (first >= 0) for (const segment of SEGMENTS.slice(first, last + 1)) named.add(segment);
  }
  return SEGMENTS.filter((segment) => named.has(segment));
}

/** Ids of the spinal nerves of these segments on the model, both sides, with ganglion and branches. */
export function nervesOfSegments(segments: readonly string[]): readonly string[] {
  return segments.filter((segment) => MODELLED.test(segment)).flatMap((segment) => ['left', 'right'].map((side) => `spinal-nerve-${segment.toLowerCase()}-${side}`));
}
