/** From a grade of the fact files, or from a certainty as GRADE words it, to pips. */
import type { BadgeSource, Confidence, Pips } from './badge.types.ts';
import type { SpeciesReading } from './normaliseSpecies.ts';

/** `animal-only` is not here: its pips depend on the species, see below. */
const PIPS_OF_CONFIDENCE: Readonly<Record<Exclude<Confidence, 'animal-only'>, Pips>> = {
  'well-shown': 3,
  likely: 2,
  possible: 1,
  contested: 1,
  'not-shown': 0,
  unclear: 0,
  tradition: 0,
  'not-testable': 0,
};

export type StatedCertainty = NonNullable<BadgeSource['statedCertainty']>;

const PIPS_OF_CERTAINTY: Readonly<Record<StatedCertainty, Pips>> = { high: 4, moderate: 3, low: 2, 'very-low': 1 };

/**
 * Pips of a step. Animal work alone never passes two: two where whole animals were studied, one where only their
 * tissue was. Four need a source of the step that itself states high certainty for something well shown.
 */
export function pipsOf(
  confidence: Confidence,
  species: readonly SpeciesReading[],
  sources: readonly Pick<BadgeSource, 'statedCertainty'>[],
): Pips {
  if (confidence === 'animal-only') return pipsOfAnimals(species);
  const pips = PIPS_OF_CONFIDENCE[confidence];
  return pips === 3 && sources.some((source) => source.statedCertainty === 'high') ? 4 : pips;
}

/** Pips of a clinical result follow GRADE: high 4, moderate 3, low 2, very low 1. Not rated: 0. */
export function pipsOfCertainty(certainty: StatedCertainty | null): Pips {
  return certainty === null ? 0 : PIPS_OF_CERTAINTY[certainty];
}

function pipsOfAnimals(species: readonly SpeciesReading[]): Pips {
  const animals = species.filter((reading) => ['rat', 'mouse', 'goat', 'rabbit', 'animal'].includes(reading.species));
  if (animals.length === 0) return 0;
  return animals.some((reading) => reading.tissue !== true) ? 2 : 1;
}
