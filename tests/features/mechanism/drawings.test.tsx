import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { drawingsOf, loadDrawings } from '../../../src/features/mechanism/drawings/loadDrawings.ts';
import { createTranslator } from '../../../src/i18n/createTranslator.ts';
import { WordsProvider } from '../../../src/i18n/WordsContext.tsx';
import { segmentsCross } from '../../../src/scene/labels/layoutLabels.ts';

interface MechanismFile {
  readonly slug: string;
  readonly facts: readonly { readonly numbers: readonly { readonly id: string; readonly value: unknown }[] }[];
  readonly stage: readonly { readonly id: string; readonly species: readonly string[] }[];
}

const FILES = Object.values(import.meta.glob<{ readonly default: MechanismFile }>('../../../src/content/mechanisms/*.json', { eager: true })).map((file) => file.default);
await Promise.all(FILES.map(({ slug }) => loadDrawings(slug)));

function draw(slug: string, step: string, needle: 'real' | 'sham', language: 'en' | 'en-XA' = 'en'): string {
  const Drawing = drawingsOf(slug)?.[step];
  if (!Drawing) return '';
  return renderToString(
    <WordsProvider words={createTranslator(language)} language={language}>
      <svg>
        <Drawing needle={needle} />
      </svg>
    </WordsProvider>,
  );
}

/** The leaders of a drawing, each as the coordinates of its two ends. */
function leadersOf(markup: string): number[][] {
  return [...markup.matchAll(/class="draw-leader[^"]*" d="M([-\d.]+) ([-\d.]+)L([-\d.]+) ([-\d.]+)"/g)].map((match) => match.slice(1).map(Number));
}

/** Words shown in a drawing; numbers and question marks need no translation. */
function textsOf(markup: string): string[] {
  return [...markup.matchAll(/>([^<>]*\p{L}[^<>]*)</gu)].map((match) => match[1] ?? '');
}

describe.each(FILES)('the pictures of $slug', ({ slug, stage }) => {
  it.each(stage)('draw the step $id', ({ id }) => {
    expect(draw(slug, id, 'real').length).toBeGreaterThan(1500);
  });

  it('differ from step to step', () => {
    const pictures = stage.map(({ id }) => draw(slug, id, 'real'));
    expect(new Set(pictures).size).toBe(stage.length);
  });

  it.each(['real', 'sham'] as const)('have no leader that crosses another (%s)', (needle) => {
    for (const { id } of stage) {
      const leaders = leadersOf(draw(slug, id, needle));
      for (const [i, [ax, ay, bx, by]] of leaders.entries()) {
        for (const [cx, cy, dx, dy] of leaders.slice(i + 1)) expect({ id, crosses: segmentsCross(ax!, ay!, bx!, by!, cx!, cy!, dx!, dy!) }).toEqual({ id, crosses: false });
      }
    }
  });

  it('are the same on every drawing', () => {
    for (const { id } of stage) expect(draw(slug, id, 'sham')).toBe(draw(slug, id, 'sham'));
  });

  it.skipIf(slug === 'traditional-view')('change with the needle in at least one step', () => {
    expect(stage.some(({ id }) => draw(slug, id, 'real') !== draw(slug, id, 'sham'))).toBe(true);
  });

  it('carry no style attribute, which the security policy would refuse', () => {
    for (const { id } of stage) for (const needle of ['real', 'sham'] as const) expect(draw(slug, id, needle)).not.toMatch(/\sstyle=/);
  });

  it('take every word from the messages', () => {
    for (const { id } of stage) {
      for (const needle of ['real', 'sham'] as const) {
        const plain = textsOf(draw(slug, id, needle)).filter((text) => /^[ -~\n]*$/.test(text));
        const pseudo = new Set(textsOf(draw(slug, id, needle, 'en-XA')));
        expect(plain.filter((text) => pseudo.has(text))).toEqual([]);
      }
    }
  });
});

describe('figures in the pictures', () => {
  it.each([
    ['pain-threshold', 'one-pain-quiets-another', ['pressure-before', 'pressure-needle', 'pressure-sham', 'pressure-ice-water']],
    ['pain-threshold', 'measured-again', ['studies-with-rise', 'real-better-than-sham']],
    ['expectation', 'three-groups-of-100', ['gerac-real', 'gerac-sham', 'gerac-guideline-care']],
    ['relaxation', 'feeling-relaxed', ['relaxed', 'energised', 'drowsy']],
  ])('of %s, %s are those of the facts', (slug, step, ids) => {
    const numbers = FILES.find((file) => file.slug === slug)?.facts.flatMap((fact) => fact.numbers) ?? [];
    const shown = draw(slug, step, 'real');
    for (const id of ids) {
      const value = numbers.find((number) => number.id === id)?.value;
      expect(typeof value).toBe('number');
      expect(shown).toMatch(new RegExp(`\\b${Math.round(value as number)}\\b`));
    }
  });

  it('of the old map are those of the trial that tested it', () => {
    const numbers = FILES.find((file) => file.slug === 'expectation')?.facts.flatMap((fact) => fact.numbers) ?? [];
    const shown = draw('traditional-view', 'map-put-to-the-test', 'real');
    for (const id of ['gerac-real', 'gerac-sham']) expect(shown).toMatch(new RegExp(`\\b${Math.round(numbers.find((number) => number.id === id)?.value as number)} of 100`));
  });

  it('place the odds of those who expected help on one scale', () => {
    const shown = draw('expectation', 'who-expected-help', 'real');
    const [, low = 0, high = 0] = (/d="M(\d+) 356H(\d+)M/.exec(shown) ?? []).map(Number);
    const none = Number(/d="M(\d+) 340V384"/.exec(shown)?.[1]);
    expect((high - none) / (low - none)).toBeCloseTo(Math.log(3.26) / Math.log(1.26), 0);
  });
});
