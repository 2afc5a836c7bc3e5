/**
 * Brings every wording of a species in the fact files to one of nine species, with what the wording adds: who the
 * people were, whether tissue outside a living body was studied, whether the finding is indirect.
 * A table and not a rule of thumb: an unknown wording must be read by a person before it can carry a badge.
 */
import type { People, Species } from './badge.types.ts';

export interface SpeciesReading {
  readonly species: Species;
  /** Said only where the wording itself says who the people were. */
  readonly people?: People;
  /** Tissue outside a living body. */
  readonly tissue?: true;
  /** Inferred from something near it, so it counts only where nothing was shown directly. */
  readonly indirect?: true;
}

export const SPECIES_READINGS: Readonly<Record<string, SpeciesReading>> = {
  human: { species: 'human' },
  rat: { species: 'rat' },
  mouse: { species: 'mouse' },
  goat: { species: 'goat' },
  rabbit: { species: 'rabbit' },
  animal: { species: 'animal' },
  theory: { species: 'theory' },
  tradition: { species: 'tradition' },
  none: { species: 'none' },
  'human (10 men, no control)': { species: 'human' },
  'human (10 patients)': { species: 'human', people: 'other-pain' },
  'human (19 studies)': { species: 'human' },
  'human (20 women with fibromyalgia)': { species: 'human', people: 'other-pain' },
  'human (25, no control)': { species: 'human' },
  'human (42 people with back pain)': { species: 'human', people: 'back-pain' },
  'human (42 with back pain)': { species: 'human', people: 'back-pain' },
  'human (60 with back pain, sham-controlled)': { species: 'human', people: 'back-pain' },
  'human (66, no control)': { species: 'human' },
  'human (80)': { species: 'human' },
  'human (9,408)': { species: 'human' },
  'human (adenosine)': { species: 'human' },
  'human (chemistry only)': { species: 'human' },
  'human (clinical finding)': { species: 'human' },
  'human (indirect)': { species: 'human', indirect: true },
  'human (sensation)': { species: 'human' },
  'human (spinal fluid, skin electrodes)': { species: 'human' },
  'human (trial protocols)': { species: 'human' },
  'human cadaver (one arm)': { species: 'human', tissue: true },
  'human imaging (indirect)': { species: 'human', indirect: true },
  'human skin (flare)': { species: 'human' },
  'mouse tissue': { species: 'mouse', tissue: true },
};

/** Throws on a wording that nobody has read yet: a badge is never guessed. */
export function normaliseSpecies(wording: string): SpeciesReading {
  const reading = SPECIES_READINGS[wording];
  if (!reading) {
    throw new Error(`species "${wording}" has no reading: add a row to SPECIES_READINGS in normaliseSpecies.ts`);
  }
  return reading;
}
