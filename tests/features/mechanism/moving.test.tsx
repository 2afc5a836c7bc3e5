import { readFileSync } from 'node:fs';
import { renderToString } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { createStageClock } from '../../../src/atlas/drawing/clock/StageClock.ts';
import { StageClockProvider } from '../../../src/atlas/drawing/clock/StageClockContext.tsx';
import { drawingsOf, loadDrawings } from '../../../src/features/mechanism/drawings/loadDrawings.ts';
import { timeUnitOf } from '../../../src/features/mechanism/player/timeUnitOf.ts';
import { createTranslator } from '../../../src/i18n/createTranslator.ts';
import { WordsProvider } from '../../../src/i18n/WordsContext.tsx';

interface Facts {
  readonly stage: readonly { readonly id: string; readonly species: readonly string[]; readonly sham: { readonly keeps: string } | null }[];
}

const read = <T,>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const words = createTranslator('en');
const MOVING = ['endorphin-release', 'pain-threshold', 'blood-flow', 'inflammation', 'muscle-relaxation'] as const;
const ALL = [...MOVING, 'connective-tissue', 'expectation', 'traditional-view', 'brain-remodelling', 'relaxation'] as const;
const stageOf = (slug: string): Facts['stage'] => read<Facts>(`src/content/mechanisms/${slug}.json`).stage;

/** Kinds of animals a step can have been seen in; such a step shows no human body, unless faint and standing still. */
const ANIMALS = new Set(['rat', 'mouse', 'rabbit', 'goat', 'animal']);

function draw(slug: string, step: string, needle: 'real' | 'sham', clock: ReturnType<typeof createStageClock> | null): string {
  const Drawing = drawingsOf(slug)?.[step];
  if (!Drawing) throw new Error(`${slug} has no picture of ${step}`);
  return renderToString(
    <WordsProvider words={words} language="en">
      <StageClockProvider clock={clock}>
        <svg>
          <Drawing needle={needle} seed={7} />
        </svg>
      </StageClockProvider>
    </WordsProvider>,
  );
}

/** The words and shapes that are left when everything has come to its place; how it came there is left out. */
const atRest = (markup: string): string => markup.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

beforeAll(async () => {
  await Promise.all(ALL.map((slug) => loadDrawings(slug)));
});

describe.each(MOVING)('the moving pictures of %s', (slug) => {
  const stage = stageOf(slug);

  it('move in every step, with a real needle', () => {
    for (const { id } of stage) expect(draw(slug, id, 'real', createStageClock(0.1)), id).not.toBe(draw(slug, id, 'real', createStageClock(0.9)));
  });

  it('are the same at a place from whichever side it is reached', () => {
    for (const { id } of stage) {
      for (const needle of ['real', 'sham'] as const) {
        const [forth, back] = [createStageClock(0), createStageClock(1)];
        for (const at of [0.1, 0.2, 0.37]) forth.moveTo(at);
        for (const at of [0.9, 0.6, 0.37]) back.moveTo(at);
        expect(draw(slug, id, needle, back), id).toBe(draw(slug, id, needle, forth));
      }
    }
  });

  it('end with the words of the still', () => {
    for (const { id } of stage) {
      for (const needle of ['real', 'sham'] as const) {
        const end = draw(slug, id, needle, createStageClock(1)).replaceAll(/<g opacity="0">.*?<\/g>/gs, '');
        for (const text of atRest(draw(slug, id, needle, null)).trim().split(' ')) expect(atRest(end), id).toContain(text);
      }
    }
  });

  it('show another picture with a sham needle wherever the step says what sham does', () => {
    for (const { id, sham } of stage) {
      if (sham === null || slug === 'muscle-relaxation' && id === 'tender-spot' || id === 'measured-again') continue;
      expect(draw(slug, id, 'sham', null), id).not.toBe(draw(slug, id, 'real', null));
    }
  });
});

describe('what was seen only in animals', () => {
  const animalSteps = ALL.flatMap((slug) =>
    stageOf(slug).flatMap(({ id, species }) => (species.length > 0 && species.every((one) => ANIMALS.has(one)) ? [{ slug, id }] : [])),
  );

  it('is told in at least three steps', () => {
    expect(animalSteps.length).toBeGreaterThanOrEqual(3);
  });

  it.each(animalSteps)('never plays on a human body: $slug, $id', ({ slug, id }) => {
    for (const needle of ['real', 'sham'] as const) {
      for (const at of [0.2, 0.5, 0.8, 1]) {
        expect(livingBodies(draw(slug, id, needle, createStageClock(at)))).toBe(0);
      }
    }
  });

  it('would be noticed: steps seen in people do show bodies', () => {
    expect(livingBodies(draw('pain-threshold', 'how-hard-until-it-hurts', 'real', null))).toBeGreaterThan(0);
    expect(livingBodies(draw('pain-threshold', 'brake-from-the-brain', 'real', null))).toBeGreaterThan(0);
  });
});

/** Human figures outside what is drawn faint as not known. */
function livingBodies(markup: string): number {
  let [count, depth] = [0, 0];
  const ghosts: number[] = [];
  for (const [, close, name = '', rest = ''] of markup.matchAll(/<(\/?)(\w+)([^>]*)>/g)) {
    if (close) {
      depth -= 1;
      if (ghosts.at(-1) === depth) ghosts.pop();
      continue;
    }
    if (rest.includes('draw-ghost') && name === 'g') ghosts.push(depth);
    if (rest.includes('data-body="human"') && ghosts.length === 0) count += 1;
    if (!rest.endsWith('/')) depth += 1;
  }
  return count;
}

describe('the clock of a step', () => {
  it('has a unit wherever the facts name a time, and none elsewhere', () => {
    for (const slug of ALL) {
      const { steps } = read<{ steps: Record<string, { clock?: { onset: string | null; duration: string | null } }> }>(`src/content/prose/en/mechanisms/${slug}.json`);
      for (const [id, { clock }] of Object.entries(steps)) expect(timeUnitOf(id) !== null, `${slug}, ${id}`).toBe(clock !== undefined && clock !== null);
    }
  });
});
