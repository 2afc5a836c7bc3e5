/**
 * A mechanism hangs together: each fact is at home in one step, what a step points to is there, and every step, figure
 * and open question has its words in every language, and no words stand without one.
 */
import type { ContentFiles } from './ContentFiles.ts';
import type { Mechanism } from './mechanism.ts';
import type { MechanismProse } from './mechanismProse.ts';
import type { Problem } from './Problem.ts';

const FACTS = /^mechanisms\/([^/]+)\.json$/;
const PROSE = /^prose\/[^/]+\/mechanisms\/([^/]+)\.json$/;
const PLACES = /^prose\/[^/]+\/places\.json$/;

/** Assumes that the shapes were checked; a file of a wrong shape is told about there and passed over here. */
export function checkMechanisms(files: ContentFiles): readonly Problem[] {
  const mechanisms = new Map(
    [...files].flatMap(([file, content]) => {
      const name = FACTS.exec(file)?.[1];
      return name !== undefined && isWhole(content) ? [[name, content as Mechanism] as const] : [];
    }),
  );
  const claims = new Set(listOf(files.get('claims.json')).map(({ id }) => id));
  return [
    ...[...mechanisms].flatMap(([name, mechanism]) => checkFacts(name, mechanism, claims)),
    ...[...files].flatMap(([file, content]) => {
      const name = PROSE.exec(file)?.[1];
      return name === undefined ? [] : checkProse(file, name, content as MechanismProse, mechanisms.get(name));
    }),
    ...[...files].filter(([file]) => PLACES.test(file)).flatMap(([file, content]) => checkPlaces(file, content, mechanisms)),
  ];
}

function checkFacts(name: string, mechanism: Mechanism, claims: ReadonlySet<string>): readonly Problem[] {
  const file = `mechanisms/${name}.json`;
  const problems: Problem[] = [];
  const say = (field: string, what: string): void => void problems.push({ file, field, what });
  if (mechanism.slug !== name) say('slug', `is '${mechanism.slug}', but the file is named ${name}`);
  const facts = new Set(mechanism.facts.map(({ id }) => id));
  const homes = new Map<string, number>();
  for (const step of mechanism.stage) {
    for (const id of step.facts) homes.set(id, (homes.get(id) ?? 0) + 1);
    const points = [...step.facts, ...(step.clock?.facts ?? []), ...(step.badgeFrom === null ? [] : [step.badgeFrom])];
    for (const id of points) if (id !== 'explains' && !facts.has(id)) say(`stage.${step.id}`, `no fact '${id}'`);
  }
  for (const id of facts) {
    const count = homes.get(id) ?? 0;
    if (count !== 1) say(`facts.${id}`, count === 0 ? 'is at home in no step' : 'is at home in more than one step');
  }
  for (const [index, step] of mechanism.stage.entries()) {
    const last = index === mechanism.stage.length - 1;
    if (last !== (step.asks === 'explains')) say(`stage.${step.id}`, 'the last step, and no other, asks whether this explains relief');
  }
  for (const id of mechanism.answersClaims) if (!claims.has(id)) say('answersClaims', `no claim '${id}'`);
  return problems;
}

function checkProse(file: string, name: string, prose: MechanismProse, mechanism: Mechanism | undefined): readonly Problem[] {
  if (!mechanism) return [{ file, field: '', what: `no facts in mechanisms/${name}.json` }];
  return [
    ...(prose.slug === name ? [] : [{ file, field: 'slug', what: `is '${prose.slug}', but the file is named ${name}` }]),
    ...checkPair(file, 'steps', mechanism.stage.map(({ id }) => id), prose.steps),
    ...checkPair(file, 'numbers', mechanism.facts.flatMap(({ numbers }) => numbers.map(({ id }) => id)), prose.numbers),
    ...checkPair(file, 'open', mechanism.openQuestions, prose.open),
    ...mechanism.stage.flatMap(({ id, sham, clock }) => {
      const words = prose.steps?.[id];
      if (!words) return [];
      return [
        ...((words.sham === null) === (sham === null) ? [] : [{ file, field: `steps.${id}.sham`, what: 'and the facts disagree on whether there is one' }]),
        ...((words.clock === null) === (clock === null) ? [] : [{ file, field: `steps.${id}.clock`, what: 'and the facts disagree on whether there is one' }]),
      ];
    }),
  ];
}

function checkPlaces(file: string, content: unknown, mechanisms: ReadonlyMap<string, Mechanism>): readonly Problem[] {
  const places = [...mechanisms.values()].flatMap(({ facts }) => facts.flatMap((fact) => fact.places));
  return checkPair(file, '', places, content as object).filter(({ what }) => what === 'has no words');
}

function checkPair(file: string, at: string, needed: readonly string[], words: object | undefined): readonly Problem[] {
  const there = Object.keys(words ?? {});
  const field = (id: string): string => (at === '' ? id : `${at}.${id}`);
  return [
    ...[...new Set(needed)].filter((id) => !there.includes(id)).map((id) => ({ file, field: field(id), what: 'has no words' })),
    ...there.filter((id) => !needed.includes(id)).map((id) => ({ file, field: field(id), what: 'belongs to no fact' })),
  ];
}

function isWhole(content: unknown): boolean {
  const { stage, facts, openQuestions, answersClaims } = content as Partial<Record<keyof Mechanism, unknown>>;
  return [stage, facts, openQuestions, answersClaims].every((list) => Array.isArray(list));
}

function listOf(content: unknown): readonly { id: string }[] {
  return Array.isArray(content) ? (content as { id: string }[]) : [];
}
