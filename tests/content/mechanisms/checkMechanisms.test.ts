import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/content/node/readContent.ts';
import { checkMechanisms } from '../../../src/content/schema/checkMechanisms.ts';
import type { Mechanism } from '../../../src/content/schema/mechanism.ts';
import type { MechanismProse } from '../../../src/content/schema/mechanismProse.ts';
import { printProblem } from '../../../src/content/schema/Problem.ts';
import type { Source } from '../../../src/content/schema/source.ts';

const content = readContent();
const FILE = 'mechanisms/endorphin-release.json';
const PROSE = 'prose/en/mechanisms/endorphin-release.json';

function problemsAfter<T>(file: string, change: (copy: T) => void): readonly string[] {
  const copy = structuredClone(content.get(file)) as T;
  change(copy);
  return checkMechanisms(new Map([...content, [file, copy]])).map(printProblem);
}

type Loose<T> = { -readonly [K in keyof T]: T[K] extends object ? Loose<T[K]> : T[K] };

describe('the mechanisms', () => {
  it('hang together', () => {
    expect(checkMechanisms(content).map(printProblem)).toEqual([]);
  });

  it('show every fact in exactly one step', () => {
    const mechanisms = [...content].filter(([path]) => path.startsWith('mechanisms/')).map(([, file]) => file as Mechanism);
    const facts = mechanisms.flatMap((mechanism) => mechanism.facts.map(({ id }) => id));
    expect(mechanisms.flatMap(({ stage }) => stage.flatMap((step) => step.facts)).toSorted()).toEqual(facts.toSorted());
    expect(facts).toHaveLength(63);
  });

  it('say so where a fact has no paper behind it', () => {
    const mechanisms = [...content].filter(([path]) => path.startsWith('mechanisms/')).map(([, file]) => file as Mechanism);
    for (const { confidence, sources, toBeChecked, id } of mechanisms.flatMap(({ facts }) => facts)) {
      const claims = !['tradition', 'not-shown'].includes(confidence);
      expect(toBeChecked, id).toBe(claims && sources.length === 0);
    }
  });

  it('say what sham keeps only where a source of the bibliography says so', () => {
    const known = new Set((content.get('sources.json') as readonly Source[]).map(({ id }) => id));
    for (const mechanism of [...content].filter(([path]) => path.startsWith('mechanisms/')).map(([, file]) => file as Mechanism)) {
      for (const { id, sham } of mechanism.stage) {
        if (sham === null || sham.keeps === 'unknown') continue;
        expect(sham.sources.length, id).toBeGreaterThan(0);
        for (const source of sham.sources) expect(known.has(source), source).toBe(true);
      }
    }
  });
});

describe('a mechanism that does not hang together is refused', () => {
  it('when a fact has no home', () => {
    expect(problemsAfter<Loose<Mechanism>>(FILE, (copy) => copy.stage[0]?.facts.splice(0))).toContain(`${FILE} · facts.opioid.1 · is at home in no step`);
  });

  it('when a step points to a fact that is not there', () => {
    expect(problemsAfter<Loose<Mechanism>>(FILE, (copy) => copy.stage[1]?.facts.push('opioid.9'))).toContain(`${FILE} · stage.message-climbs · no fact 'opioid.9'`);
  });

  it('when a step has no words', () => {
    expect(problemsAfter<Loose<MechanismProse>>(PROSE, (copy) => Reflect.deleteProperty(copy.steps, 'message-climbs'))).toContain(`${PROSE} · steps.message-climbs · has no words`);
  });

  it('when words belong to no figure', () => {
    expect(problemsAfter<Loose<MechanismProse>>(PROSE, (copy) => Object.assign(copy.numbers, { 'morphine-dose': { what: 'Dose', unit: 'mg' } }))).toContain(`${PROSE} · numbers.morphine-dose · belongs to no fact`);
  });

  it('when a place in the body has no name', () => {
    expect(problemsAfter<Record<string, unknown>>('prose/en/places.json', (copy) => Reflect.deleteProperty(copy, 'pag'))).toContain('prose/en/places.json · pag · has no words');
  });
});
