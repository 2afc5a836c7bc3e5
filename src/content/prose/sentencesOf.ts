/**
 * Splits running text into sentences. Good enough for our own prose: a full stop, question or exclamation mark, a
 * closing quote perhaps, then a space and something that can begin a sentence. "e.g." and initials are not used there.
 */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?][”"’')\]]?)\s+(?=[\p{Lu}\p{N}“"‘'(])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
