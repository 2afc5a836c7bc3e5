/** Finds sentences that two texts have in common, so that no two points can come from one template. */
import { sentencesOf } from './sentencesOf.ts';

export interface SharedSentence {
  readonly sentence: string;
  /** Where it stands, in the order the texts were given. */
  readonly places: readonly string[];
}

/**
 * `texts` maps a place ("BL23 plain.care") to its text; places of the same owner (the word before the first space) may
 * share. Case, spaces and the closing mark are ignored.
 */
export function sharedSentences(texts: ReadonlyMap<string, string>): readonly SharedSentence[] {
  const places = new Map<string, { sentence: string; places: string[] }>();
  for (const [place, text] of texts) {
    for (const sentence of sentencesOf(text)) {
      const key = sentence.toLowerCase().replaceAll(/\s+/g, ' ').replace(/[.!?"”’')\]]+$/u, '');
      const found = places.get(key) ?? { sentence, places: [] };
      found.places.push(place);
      places.set(key, found);
    }
  }
  return [...places.values()].filter((found) => new Set(found.places.map(ownerOf)).size > 1);
}

function ownerOf(place: string): string {
  return place.split(' ')[0] ?? place;
}
