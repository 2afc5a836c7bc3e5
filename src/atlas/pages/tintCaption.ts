/** Cuts a caption where it names a structure, so that the word can be tinted like that structure in the picture. */
import type { CaptionPart } from './Page.ts';

/** By tone of the drawings, the words that name what is painted with it. */
export type Tints = Readonly<Record<string, readonly string[]>>;

export function tintCaption(text: string, tints: Tints): readonly CaptionPart[] {
  const tones = new Map(Object.entries(tints).flatMap(([tone, words]) => words.map((word) => [word.toLowerCase(), tone] as const)));
  if (tones.size === 0) return [{ text, tone: null }];
  // Longer names first: "nerve knot" is one word to a reader.
  const names = [...tones.keys()].toSorted((a, b) => b.length - a.length).map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return text
    .split(new RegExp(String.raw`(?<![\p{L}-])(${names.join('|')})(?![\p{L}-])`, 'giu'))
    .flatMap((part) => (part === '' ? [] : [{ text: part, tone: tones.get(part.toLowerCase()) ?? null }]));
}
