import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/content/node/readContent.ts';
import { figuresOf } from '../../../src/content/prose/figuresOf.ts';
import { textsOf } from '../../../src/content/prose/textsOf.ts';
import { walk } from '../../../src/content/schema/walk.ts';

const content = readContent();

/** Figures of the facts, and the same rounded as a text may round them: to one decimal or to whole numbers. */
const known = new Set(
  [...content]
    .filter(([path]) => !path.startsWith('prose/'))
    .flatMap(([, file]) => [...walk(file)].map(({ value }) => value))
    .flatMap((value) => {
      if (typeof value === 'number') return [Math.abs(value)];
      return typeof value === 'string' ? [...value.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)].map(([text]) => Number(text.replaceAll(',', ''))) : [];
    })
    .flatMap((figure) => [figure, Math.round(figure * 10) / 10, Math.round(figure)]),
);

/** "file · field · figure" with the reason why it stands in no fact. */
const ALLOWED: Readonly<Record<string, string>> = {
  'points/BL22.json · plain.trials · 300': 'about 300 people: 298 in one record of the trial, 301 in another',
  'points/BL22.json · student.trials · 300': 'about 300 people: 298 in one record of the trial, 301 in another',
  'points/EX-B8.json · plain.trials · 300': 'about 300 people: 298 in one record of the trial, 301 in another',
};

const strange = [...content]
  .filter(([path]) => path.startsWith('prose/en/'))
  .flatMap(([path, file]) =>
    [...textsOf(file)].flatMap(([field, text]) =>
      figuresOf(text)
        .filter((figure) => !known.has(figure))
        .map((figure) => `${path.slice('prose/en/'.length)} · ${field} · ${figure}`),
    ),
  );

describe('figures in texts', () => {
  it('are read without the numbers of codes', () => {
    expect(figuresOf('BL23 at L2-L3: 47.6 % of 1,162 people, 48 of 100, EX-B2, S1–S3.')).toEqual([47.6, 1162, 48, 100]);
  });

  it('stand in the facts, or have a reason', () => {
    expect(known.size).toBeGreaterThan(500);
    expect(strange.filter((id) => !(id in ALLOWED))).toEqual([]);
  });

  it('have no reason left over', () => {
    expect(Object.keys(ALLOWED).filter((id) => !strange.includes(id))).toEqual([]);
  });
});
