/** A picture where it is faster than words. It shows what the meaning says beside it, so it is silent. */
const LINES: Readonly<Record<string, string>> = {
  // A value on a scale, and the range in which the true one may lie.
  'confidence-interval': 'M10 56H150M80 50V62M34 28H126M34 21V35M126 21V35M76 28a4 4 0 1 0 8 0a4 4 0 1 0-8 0',
  // Small studies above, all of them counted as one below.
  'meta-analysis': 'M80 6V66M62 14H120M50 27H104M74 40H134M74 56l14-6l14 6l-14 6z',
  // Chance parts people into two groups.
  trial: 'M76 12a4 4 0 1 0 8 0a4 4 0 1 0-8 0M80 20V30M80 30L44 46M80 30L116 46M38 58a4 4 0 1 0 8 0a4 4 0 1 0-8 0M24 58a4 4 0 1 0 8 0a4 4 0 1 0-8 0M110 58a4 4 0 1 0 8 0a4 4 0 1 0-8 0M124 58a4 4 0 1 0 8 0a4 4 0 1 0-8 0',
  // One nerve cell, the gap, the next.
  synapse: 'M6 36H52a14 18 0 0 1 14-18V54a14 18 0 0 1-14-18M84 18a14 18 0 0 1 14 18a14 18 0 0 1-14 18zM98 36H152M72 26v.1M76 36v.1M72 46v.1',
};

export function TermPicture({ term }: { readonly term: string }) {
  const path = LINES[term];
  if (path === undefined) return null;
  return (
    <svg className="term-picture" viewBox="0 0 160 76" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}
