import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/content/node/readContent.ts';
import { sentencesOf } from '../../../src/content/prose/sentencesOf.ts';
import { textsOf } from '../../../src/content/prose/textsOf.ts';
import type { Mechanism } from '../../../src/content/schema/mechanism.ts';
import type { Source } from '../../../src/content/schema/source.ts';

const content = readContent();
const sources = new Map((content.get('sources.json') as readonly Source[]).map((source) => [source.id, source]));
const mechanisms = [...content].filter(([path]) => path.startsWith('mechanisms/')).map(([, file]) => file as Mechanism);
const slugs = mechanisms.map(({ slug }) => slug);

/** Digits of a text, without those of point codes, molecules and vertebrae: "ST36", "IL-6", "L1-L2", "PROKR2". */
function figuresIn(text: string): readonly string[] {
  return [...text.matchAll(/(?<![\p{L}\d.])(?<!\p{L}-)\d+(?:,\d{3})*(?:\.\d+)?/gu)].map(([figure]) => figure.replaceAll(',', ''));
}

/** Every figure of the facts and of the works they cite, as it stands and rounded. */
function knownFigures(mechanism: Mechanism): ReadonlySet<string> {
  const ids = new Set([...JSON.stringify(mechanism).matchAll(/"([a-z0-9-]+)"/g)].map(([, id]) => id ?? ''));
  const text = JSON.stringify([mechanism, [...ids].map((id) => sources.get(id))]);
  const figures = [...text.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)].map(([figure]) => figure.replaceAll(',', ''));
  return new Set(figures.flatMap((figure) => [figure, String(Math.round(Number(figure)))]));
}

/** Distractors and rounded answers of a guess, and time that is said in words elsewhere. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  expectation: ['10'],
  relaxation: ['25', '50', '80'],
};

describe('figures in the texts of a mechanism', () => {
  it('are found with and without decimals, but not in names', () => {
    expect(figuresIn('ST36, IL-6, L1-L2: 2.03 (1.26 to 3.26) of 9,408')).toEqual(['2.03', '1.26', '3.26', '9408']);
  });

  it.each(mechanisms)('of $slug stand in its facts or in the works they cite', (mechanism) => {
    const known = knownFigures(mechanism);
    const texts = [...textsOf(content.get(`prose/en/mechanisms/${mechanism.slug}.json`))];
    const strange = texts.flatMap(([field, text]) =>
      figuresIn(text)
        .filter((figure) => !known.has(figure) && !ALLOWED[mechanism.slug]?.includes(figure))
        .map((figure) => `${field}: ${figure}`),
    );
    expect(strange).toEqual([]);
  });

  it.each(mechanisms)('of $slug that nobody has read in their source stay out of its captions', (mechanism) => {
    const unread = mechanism.facts.flatMap(({ numbers }) => numbers).filter(({ toBeChecked }) => toBeChecked);
    const captions = [...textsOf(content.get(`prose/en/mechanisms/${mechanism.slug}.json`))].filter(([field]) => field.startsWith('steps.'));
    for (const { value } of unread) {
      for (const [field, text] of captions) expect(figuresIn(text), field).not.toContain(String(value));
    }
  });
});

describe('sentences', () => {
  /** Asked before every stage, so that readers know it again. */
  const FIXED = new Set(['What do you expect?', 'So does this explain why people feel better?']);

  it('are not shared between mechanisms', () => {
    const seen = new Map<string, Set<string>>();
    for (const slug of slugs) {
      for (const [field, text] of textsOf(content.get(`prose/en/mechanisms/${slug}.json`))) {
        if (/\.clock\.|^numbers\./.test(field)) continue;
        for (const sentence of sentencesOf(text)) {
          if (FIXED.has(sentence) || sentence.split(' ').length <= 3) continue;
          seen.set(sentence, (seen.get(sentence) ?? new Set()).add(slug));
        }
      }
    }
    expect([...seen].filter(([, owners]) => owners.size > 1).map(([sentence]) => sentence)).toEqual([]);
  });
});
