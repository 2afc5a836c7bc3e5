/**
 * Turns English into a pseudo-language. Accented text is about a third longer, as German or Russian would be; right-to-left
 * text is wrapped in direction marks, so that a browser lays it out as it would lay out Arabic.
 * What stands in braces (`{{count}}`) or looks like a code (BL23, L2) stays.
 */
const ACCENTS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aáeéiíoóuúAÁEÉIÍOÓUÚcçnñsšyýzžCÇNÑSŠYÝZŽ'].reduce<[string, string][]>((pairs, letter, index, all) => {
    if (index % 2 === 0) pairs.push([letter, all[index + 1] ?? letter]);
    return pairs;
  }, []),
);

const KEEP = /(\{\{[^}]*\}\}|<[^>]*>|\b[A-Z]{1,4}(?:-[A-Z]{1,2})?\d+\b)/;
const RLE = '\u202B';
const PDF = '\u202C';

export function pseudo(text: string, kind: 'accented' | 'rtl'): string {
  if (text.trim() === '') return text;
  if (kind === 'rtl') return `${RLE}${text}${PDF}`;
  const accented = text
    .split(KEEP)
    .map((part, index) => (index % 2 === 1 ? part : [...part].map((letter) => ACCENTS[letter] ?? letter).join('')))
    .join('');
  const padding = text.length > 3 ? ` ${'~'.repeat(Math.max(1, Math.round(text.length * 0.08)))}` : '';
  return `${accented}${padding}`;
}

/** The same for every string in a tree of messages or prose; keys named in `codes` hold ids and stay. */
export function pseudoTree<T>(tree: T, kind: 'accented' | 'rtl', codes: ReadonlySet<string> = new Set()): T {
  if (typeof tree === 'string') return pseudo(tree, kind) as T;
  if (Array.isArray(tree)) return tree.map((item: unknown) => pseudoTree(item, kind, codes)) as T;
  if (tree !== null && typeof tree === 'object') {
    return Object.fromEntries(
      Object.entries(tree).map(([key, value]: [string, unknown]) => [key, codes.has(key) ? value : pseudoTree(value, kind, codes)]),
    ) as T;
  }
  return tree;
}
