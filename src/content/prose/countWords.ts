/**
 * Words as a reader counts them: what stands between spaces and holds a letter or a digit. A percent sign or a dash
 * standing alone is no word.
 */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}
