/**
 * Ruling 1 as code: the badge of a step comes from its confidence, its species and what its own sources compared.
 * Nothing here may be overridden by a typed value; a badge that looks wrong means that a fact is wrong.
 */
import type { Badge, BadgeFacts, BadgeSource, SeenIn, ShamSlot } from './badge.types.ts';
import { normaliseSpecies, type SpeciesReading } from './normaliseSpecies.ts';
import { pipsOf, pipsOfCertainty, type StatedCertainty } from './pipsOf.ts';

const NEAREST_FIRST = ['back-pain', 'other-pain', 'healthy'] as const;

export type BadgeSourceLookup = (id: string) => BadgeSource | undefined;

/** Throws on an unknown species or source; the content tests make sure that this never reaches a visitor. */
export function deriveBadge(facts: BadgeFacts, sourceOf: BadgeSourceLookup): Badge {
  const species = facts.species.map(normaliseSpecies);
  const sources = sourcesOf(facts.sources, sourceOf);
  return {
    seenIn: facts.confidence === 'tradition' ? 'tradition' : seenInOf(species, sources),
    pips: pipsOf(facts.confidence, species, sources),
    sham: shamOf(facts, sources),
  };
}

/** What the badge of a clinical answer is made of: a comparison whose certainty a review has stated. */
export interface ClinicalBadgeFacts {
  readonly sources: readonly string[];
  readonly certainty: StatedCertainty | null;
}

/** The badge of a clinical answer ("better than usual care?"): certainty follows GRADE, people and sham the sources. */
export function deriveClinicalBadge(facts: ClinicalBadgeFacts, sourceOf: BadgeSourceLookup): Badge {
  const sources = sourcesOf(facts.sources, sourceOf);
  return { seenIn: peopleSeen(sources), pips: pipsOfCertainty(facts.certainty), sham: verdictOf(sources) };
}

function sourcesOf(ids: readonly string[], sourceOf: BadgeSourceLookup): readonly BadgeSource[] {
  return ids.map((id) => {
    const source = sourceOf(id);
    if (!source) throw new Error(`no source '${id}'`);
    return source;
  });
}

/** The strongest place: people before animals, animals before tissue, tissue before thought. */
function seenInOf(species: readonly SpeciesReading[], sources: readonly BadgeSource[]): SeenIn {
  const direct = species.filter((reading) => reading.indirect !== true);
  const shown = direct.some((reading) => isLiving(reading)) ? direct : species;
  const people = shown.filter((reading) => reading.species === 'human' && reading.tissue !== true);
  if (people.length > 0) {
    const named = people.map((reading) => reading.people);
    return NEAREST_FIRST.find((who) => named.includes(who)) ?? peopleSeen(sources);
  }
  if (shown.some((reading) => isAnimal(reading) && reading.tissue !== true)) return 'animals';
  if (shown.some((reading) => reading.tissue === true)) return 'cells';
  if (shown.some((reading) => reading.species === 'theory')) return 'theory';
  return shown.some((reading) => reading.species === 'tradition') ? 'tradition' : 'nobody';
}

function isAnimal(reading: SpeciesReading): boolean {
  return ['rat', 'mouse', 'goat', 'rabbit', 'animal'].includes(reading.species);
}

function isLiving(reading: SpeciesReading): boolean {
  return reading.tissue !== true && (reading.species === 'human' || isAnimal(reading));
}

/** Among the people of the sources, those nearest to a reader with back pain. */
function peopleSeen(sources: readonly BadgeSource[]): SeenIn {
  return NEAREST_FIRST.find((who) => sources.some((source) => source.people === who)) ?? 'people';
}

/**
 * Where no source of this very step compared with a sham, nothing is said about sham, not even for a contested step:
 * a dispute about something else must not read as a sham result. A study may compare one thing with sham and not
 * another, so what the facts say of this very statement goes before the verdict on the study as a whole.
 */
function shamOf(facts: BadgeFacts, sources: readonly BadgeSource[]): ShamSlot {
  const verdict = facts.shamCompared === undefined ? verdictOf(sources) : (facts.shamCompared?.verdict ?? 'not-tested');
  return facts.confidence === 'contested' && verdict !== 'not-tested' ? 'mixed' : verdict;
}

function verdictOf(sources: readonly BadgeSource[]): ShamSlot {
  const verdicts = new Set(sources.flatMap((source) => (source.sham ? [source.sham.verdict] : [])));
  if (verdicts.size > 1) return 'mixed';
  const [only] = verdicts;
  return only ?? 'not-tested';
}
