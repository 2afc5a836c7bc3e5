import { describe, expect, it } from 'vitest';
import { deriveBadge } from '../../../src/content/badges/deriveBadge.ts';
import { SPECIES_READINGS } from '../../../src/content/badges/normaliseSpecies.ts';
import { readContent } from '../../../src/content/node/readContent.ts';
import type { Mechanism } from '../../../src/content/schema/mechanism.ts';
import type { Source } from '../../../src/content/schema/source.ts';

const content = readContent();
const sources = new Map((content.get('sources.json') as readonly Source[]).map((source) => [source.id, source]));
const mechanisms = [...content].filter(([path]) => path.startsWith('mechanisms/')).map(([, file]) => file as Mechanism);
const facts = mechanisms.flatMap((mechanism) => mechanism.facts);

describe('badges of all mechanisms', () => {
  it('can be derived for every fact', () => {
    expect(facts.length).toBeGreaterThan(50);
    for (const fact of facts) expect(() => deriveBadge(fact, (id) => sources.get(id)), fact.id).not.toThrow();
  });

  it('read every species the facts word, and none that nobody words', () => {
    const worded = new Set(mechanisms.flatMap(({ facts: own, grades }) => [...own, grades.explains].flatMap((fact) => fact.species)));
    const plain = new Set(['human', 'rat', 'mouse', 'goat', 'rabbit', 'animal', 'theory', 'tradition', 'none']);
    expect([...worded].filter((species) => !(species in SPECIES_READINGS))).toEqual([]);
    expect(Object.keys(SPECIES_READINGS).filter((species) => !plain.has(species) && !worded.has(species))).toEqual([]);
  });

  it('never call anything sure, since no source here states high certainty', () => {
    expect([...sources.values()].filter((source) => source.statedCertainty === 'high')).toEqual([]);
    for (const fact of facts) expect(deriveBadge(fact, (id) => sources.get(id)).pips).toBeLessThanOrEqual(3);
  });

  it('keep mouse work a finding in animals', () => {
    for (const fact of facts.filter(({ confidence }) => confidence === 'animal-only')) {
      const { seenIn, pips } = deriveBadge(fact, (id) => sources.get(id));
      expect(['animals', 'cells']).toContain(seenIn);
      expect(pips).toBeLessThanOrEqual(2);
    }
  });
});
