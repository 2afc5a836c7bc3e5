/** Finds the glossary's words in a text: whole words, the longest spelling first, none inside another. */
export interface Spelling {
  readonly form: string;
  readonly term: string;
}

export interface FoundTerm {
  readonly from: number;
  readonly to: number;
  readonly term: string;
}

/** What may stand before the first word of a sentence besides its end: brackets, quotes, direction marks. */
const SENTENCE_START = /(?:^|[.!?:…]["'”’)]*\s+)[^\p{L}\p{N}]*$/u;

/**
 * @param spellings as the glossary has them. One in small letters is also found with a capital at the start of a sentence,
 * nowhere else: `Kidney` inside a sentence is the idea of tradition, not the organ.
 * @returns places in the order of the text, as offsets in UTF-16 units.
 */
export function findTerms(text: string, spellings: readonly Spelling[]): readonly FoundTerm[] {
  const lower = text.toLowerCase();
  const found: FoundTerm[] = [];
  for (const { form, term } of spellings.toSorted((a, b) => b.form.length - a.form.length)) {
    const wanted = form.toLowerCase();
    for (let from = lower.indexOf(wanted); from >= 0; from = lower.indexOf(wanted, from + 1)) {
      const to = from + form.length;
      if (isWord(text, from, to) && isSpelled(text, from, form) && !found.some((other) => other.from < to && from < other.to)) found.push({ from, to, term });
    }
  }
  return found.toSorted((a, b) => a.from - b.from);
}

/** Neither letters, digits, a hyphen nor an ampersand join it to more: `non-sham`, `trialled` and `Me & Qi` are other words. */
function isWord(text: string, from: number, to: number): boolean {
  return !/(?:[\p{L}\p{N}]-?|& )$/u.test(text.slice(0, from)) && !/^-?[\p{L}\p{N}]/u.test(text.slice(to));
}

function isSpelled(text: string, from: number, form: string): boolean {
  const written = text.slice(from, from + form.length);
  if (written === form) return true;
  return written.slice(1) === form.slice(1) && SENTENCE_START.test(text.slice(0, from));
}
