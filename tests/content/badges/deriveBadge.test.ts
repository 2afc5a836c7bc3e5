import { describe, expect, it } from 'vitest';
import type { BadgeSource, Confidence } from '../../../src/content/badges/badge.types.ts';
import { badgeSentence, surenessOf } from '../../../src/content/badges/badgeSentence.ts';
import { deriveBadge, deriveClinicalBadge } from '../../../src/content/badges/deriveBadge.ts';
import { normaliseSpecies, SPECIES_READINGS } from '../../../src/content/badges/normaliseSpecies.ts';

const source = (id: string, facts: Partial<BadgeSource> = {}): BadgeSource => ({
  id,
  people: 'unstated',
  sham: null,
  statedCertainty: null,
  ...facts,
});

const SOURCES = [
  source('back', { people: 'back-pain' }),
  source('other', { people: 'other-pain' }),
  source('healthy', { people: 'healthy' }),
  source('mouse-work'),
  source('certain', { people: 'back-pain', statedCertainty: 'high' }),
  source('sham-same', { people: 'back-pain', sham: { verdict: 'same' } }),
  source('sham-differs', { people: 'healthy', sham: { verdict: 'differs' } }),
  source('sham-mixed', { people: 'mixed', sham: { verdict: 'mixed' } }),
];
const sourceOf = (id: string): BadgeSource | undefined => SOURCES.find((one) => one.id === id);
const badge = (confidence: Confidence, species: string[], sources: string[] = []) =>
  deriveBadge({ confidence, species, sources }, sourceOf);

describe('how sure: pips from the confidence of a step', () => {
  it.each<[Confidence, string[], number]>([
    ['well-shown', ['human'], 3],
    ['likely', ['human'], 2],
    ['possible', ['human'], 1],
    ['contested', ['human'], 1],
    ['not-shown', ['human'], 0],
    ['unclear', ['human'], 0],
    ['tradition', ['tradition'], 0],
    ['not-testable', ['none'], 0],
    ['animal-only', ['mouse'], 2],
    ['animal-only', ['rat'], 2],
    ['animal-only', ['goat'], 2],
    ['animal-only', ['rabbit'], 2],
    ['animal-only', ['animal'], 2],
    ['animal-only', ['mouse tissue'], 1],
    ['animal-only', ['mouse tissue', 'rat'], 2],
  ])('%s in %j has %i pips', (confidence, species, pips) => {
    expect(badge(confidence, species).pips).toBe(pips);
  });

  it('gives four pips only where a source itself states high certainty', () => {
    expect(badge('well-shown', ['human'], ['back']).pips).toBe(3);
    expect(badge('well-shown', ['human'], ['back', 'certain']).pips).toBe(4);
    expect(badge('likely', ['human'], ['certain']).pips).toBe(2);
    expect(badge('animal-only', ['mouse'], ['certain']).pips).toBe(2);
  });

  it('follows GRADE for clinical answers', () => {
    const pips = (certainty: 'high' | 'moderate' | 'low' | 'very-low' | null) =>
      deriveClinicalBadge({ sources: ['back'], certainty }, sourceOf).pips;
    expect([pips('high'), pips('moderate'), pips('low'), pips('very-low'), pips(null)]).toEqual([4, 3, 2, 1, 0]);
  });
});

describe('seen in: the strongest place it was shown', () => {
  it.each<[string[], string[], string]>([
    [['human'], ['back'], 'back-pain'],
    [['human'], ['healthy', 'other'], 'other-pain'],
    [['human'], ['healthy'], 'healthy'],
    [['human'], [], 'people'],
    [['human'], ['sham-mixed'], 'people'],
    [['human (20 women with fibromyalgia)'], ['healthy'], 'other-pain'],
    [['human (42 people with back pain)'], [], 'back-pain'],
    [['rat', 'human'], ['healthy'], 'healthy'],
    [['rat', 'human imaging (indirect)'], ['back'], 'animals'],
    [['animal', 'human (indirect)'], ['back'], 'animals'],
    [['human (indirect)'], ['back'], 'back-pain'],
    [['mouse'], ['mouse-work'], 'animals'],
    [['mouse tissue'], [], 'cells'],
    [['mouse tissue', 'mouse'], [], 'animals'],
    [['human cadaver (one arm)'], [], 'cells'],
    [['theory', 'rat'], [], 'animals'],
    [['theory'], [], 'theory'],
    [['tradition'], [], 'tradition'],
    [['none'], [], 'nobody'],
  ])('%j with sources %j is seen in %s', (species, sources, seenIn) => {
    expect(badge('possible', species, sources).seenIn).toBe(seenIn);
  });

  it('keeps the traditional account traditional, also where trials used it', () => {
    expect(badge('tradition', ['tradition', 'human (trial protocols)'], ['back']).seenIn).toBe('tradition');
  });
});

describe('real against sham: only what the step’s own sources compared', () => {
  it.each<[Confidence, string[], string]>([
    ['likely', [], 'not-tested'],
    ['likely', ['back'], 'not-tested'],
    ['likely', ['sham-same'], 'same'],
    ['likely', ['sham-differs', 'back'], 'differs'],
    ['likely', ['sham-same', 'sham-differs'], 'mixed'],
    ['likely', ['sham-mixed'], 'mixed'],
    ['contested', ['sham-same'], 'mixed'],
    ['contested', ['back'], 'not-tested'],
  ])('%s with sources %j reads %s', (confidence, sources, sham) => {
    expect(badge(confidence, ['human'], sources).sham).toBe(sham);
  });
});

describe('a sham comparison of this very statement', () => {
  const statement = { confidence: 'likely' as const, species: ['human'], sources: ['sham-mixed'] };

  it('goes before the verdict on the study as a whole', () => {
    const said = { verdict: 'same' as const, sources: ['sham-mixed'] };
    expect(deriveBadge({ ...statement, shamCompared: said }, sourceOf).sham).toBe('same');
    expect(deriveBadge({ ...statement, shamCompared: null }, sourceOf).sham).toBe('not-tested');
  });

  it('still reads mixed where good studies disagree', () => {
    const said = { verdict: 'same' as const, sources: ['sham-mixed'] };
    expect(deriveBadge({ ...statement, confidence: 'contested', shamCompared: said }, sourceOf).sham).toBe('mixed');
  });
});

describe('what the table does not know', () => {
  it('refuses a species nobody has read, by its words', () => {
    expect(() => badge('likely', ['human (on the moon)'])).toThrow('human (on the moon)');
  });

  it('refuses a source that does not exist, by its id', () => {
    expect(() => badge('likely', ['human'], ['nobody-1900'])).toThrow("no source 'nobody-1900'");
  });

  it('brings every wording to one of the nine species', () => {
    const nine = ['human', 'rat', 'mouse', 'goat', 'rabbit', 'animal', 'theory', 'tradition', 'none'];
    for (const wording of Object.keys(SPECIES_READINGS)) expect(nine).toContain(normaliseSpecies(wording).species);
    for (const species of nine) expect(normaliseSpecies(species)).toEqual({ species });
  });
});

describe('the badge as a sentence', () => {
  it('has a word and a verb for every number of pips', () => {
    expect(([0, 1, 2, 3, 4] as const).map(surenessOf)).toEqual([
      'not-tested',
      'very-unsure',
      'unsure',
      'fairly-sure',
      'sure',
    ]);
    expect(badgeSentence({ seenIn: 'back-pain', pips: 2, sham: 'same' })).toEqual({
      seenIn: 'back-pain',
      sureness: 'unsure',
      sham: 'same',
      verb: 'may',
    });
  });
});
