import { describe, expect, it } from 'vitest';
import type { BadgeFacts } from '../../../src/content/badges/badge.types.ts';
import { badgeSentence, type BadgeSentence } from '../../../src/content/badges/badgeSentence.ts';
import { deriveBadge } from '../../../src/content/badges/deriveBadge.ts';
import { readContent } from '../../../src/content/node/readContent.ts';
import { countWords } from '../../../src/content/prose/countWords.ts';
import type { Mechanism, StageStep } from '../../../src/content/schema/mechanism.ts';
import { CAPTION_WORDS, type MechanismProse } from '../../../src/content/schema/mechanismProse.ts';
import type { Source } from '../../../src/content/schema/source.ts';

const content = readContent();
const sources = new Map((content.get('sources.json') as readonly Source[]).map((source) => [source.id, source]));
const mechanisms = [...content].filter(([path]) => path.startsWith('mechanisms/')).map(([, file]) => file as Mechanism);
const proseOf = (slug: string): MechanismProse => content.get(`prose/en/mechanisms/${slug}.json`) as MechanismProse;

const steps = mechanisms.flatMap((mechanism) =>
  mechanism.stage.flatMap((step) => {
    const words = proseOf(mechanism.slug).steps[step.id];
    return words ? [{ name: `${mechanism.slug} ${step.id}`, mechanism, step, words }] : [];
  }),
);

function claimOf(mechanism: Mechanism, step: StageStep): BadgeFacts | undefined {
  if (step.badgeFrom !== 'explains') return mechanism.facts.find(({ id }) => id === step.badgeFrom);
  const { grade, species, sources: ids } = mechanism.grades.explains;
  return { confidence: grade, species, sources: ids };
}

/** The word that belongs to the pips of a step, and the words that would say more than they do. */
const VERBS: Readonly<Record<BadgeSentence['verb'], { readonly needs: RegExp; readonly forbids?: RegExp }>> = {
  does: { needs: /./ },
  probably: { needs: /\bprobably\b/i },
  may: { needs: /\bmay\b/, forbids: /\bprobably\b/i },
  'very-unsure-whether': { needs: /\bvery unsure\b/i, forbids: /\bprobably\b|\bmay\b/i },
  'not-shown': {
    needs: /\bnot (?:been )?(?:shown|tested|known)\b|\bno (?:study|difference)\b|\bnobody\b|\bsaid to\b|\btradition/i,
    forbids: /\bprobably\b|\bmay\b/i,
  },
};

describe('the caption of a step', () => {
  it('exists for every step of ten mechanisms', () => {
    expect(mechanisms).toHaveLength(10);
    expect(steps).toHaveLength(mechanisms.flatMap(({ stage }) => stage).length);
  });

  it.each(steps)('$name is short enough to read at a glance', ({ words }) => {
    expect(countWords(words.plain)).toBeLessThanOrEqual(CAPTION_WORDS.plain);
    expect(countWords(words.student)).toBeLessThanOrEqual(CAPTION_WORDS.student);
  });

  it.each(steps.filter(({ step }) => step.badgeFrom !== null))('$name is no surer than its badge', ({ mechanism, step, words }) => {
    const facts = claimOf(mechanism, step);
    if (!facts) throw new Error(`no fact '${String(step.badgeFrom)}'`);
    const { verb } = badgeSentence(deriveBadge(facts, (id) => sources.get(id)));
    const { needs, forbids } = VERBS[verb];
    for (const text of [words.plain, words.student]) {
      expect(text).toMatch(needs);
      if (forbids) expect(text).not.toMatch(forbids);
    }
  });

  it.each(steps.filter(({ mechanism }) => mechanism.kind === 'tradition').slice(0, -1))('$name tells tradition as tradition', ({ words }) => {
    for (const text of [words.plain, words.student]) expect(text).toMatch(/\bsaid to\b|\btradition/i);
  });
});

describe('what was seen in animals only', () => {
  const animal = steps.filter(({ step }) => step.species.length > 0 && !step.species.includes('human') && step.species.some((one) => ['rat', 'mouse'].includes(one)) && !step.species.includes('theory'));

  it('occurs, so this promise means something', () => {
    expect(animal.length).toBeGreaterThanOrEqual(3);
  });

  it.each(animal)('$name names the animal at both levels', ({ step, words }) => {
    const named = new RegExp(step.species.flatMap((one) => (one === 'mouse' ? ['mice', 'mouse'] : [one])).join('|'), 'i');
    for (const text of [words.plain, words.student]) expect(text).toMatch(named);
  });
});

describe('the last step', () => {
  it.each(steps.filter(({ step }) => step.asks === 'explains'))('$name says what sham did, or that nobody tested it', ({ words }) => {
    for (const text of [words.plain, words.student]) {
      expect(text).toMatch(/\bsham\b|\bpretend\b|\btoothpick|\bno skin piercing/i);
    }
    expect(words.sham).not.toBeNull();
  });

  it('answers the same question in every mechanism', () => {
    expect(new Set(mechanisms.map(({ slug }) => proseOf(slug).lastQuestion))).toEqual(new Set(['So does this explain why people feel better?']));
  });
});

describe('sham', () => {
  it.each(mechanisms.map(({ slug }) => slug))('is explained in %s', (slug) => {
    expect(proseOf(slug).sham.plain).toMatch(/\bpretend\b/);
  });
});
