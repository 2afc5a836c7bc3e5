import { describe, expect, it } from 'vitest';
import { exactInterval } from '../../../src/content/evidence/exactInterval.ts';
import { readContent } from '../../../src/content/node/readContent.ts';
import type { Figure } from '../../../src/content/schema/evidence.ts';
import type { UsageTrial } from '../../../src/content/schema/usage.ts';
import type { Source } from '../../../src/content/schema/source.ts';

const content = readContent();
const figures = content.get('evidence/figures.json') as readonly Figure[];
const sources = new Map((content.get('sources.json') as readonly Source[]).map((source) => [source.id, source]));
const rows = figures.flatMap((figure) => figure.rows.map((row) => ({ name: `${figure.id} ${row.id}`, figure: figure.id, row })));

/** Numbers that a source's own record holds, without sign: a fall of 9 points is -9 there and 9 here. */
function knownOf(ids: readonly string[]): ReadonlySet<number> {
  const effects = ids.flatMap((id) => sources.get(id)?.effects ?? []);
  const plain = effects.flatMap(({ value, ciLow, ciHigh }) => [value, ciLow, ciHigh]).filter((value) => typeof value === 'number');
  const noted = effects.flatMap(({ note }) => [...(note ?? '').matchAll(/\d+(?:\.\d+)?/g)].map(([text]) => Number(text)));
  return new Set([...plain, ...noted].map(Math.abs));
}

describe('every plotted number', () => {
  it.each(rows.filter(({ figure }) => ['fig-forest', 'fig-points', 'fig-gerac', 'fig-agesixtyfive', 'fig-spine', 'fig-threshold', 'fig-brinkhaus'].includes(figure)))('$name stands in its source', ({ row }) => {
    const known = knownOf(row.src);
    for (const value of [row.smd, row.lessPain, row.percent, row.kPa, row.mm, row.roland, row.sd, row.low, row.high]) {
      if (typeof value === 'number') expect([...known], `${value}`).toContain(value);
    }
  });

  it.each(rows.filter(({ figure }) => figure === 'fig-field'))('$name is what was measured', ({ row }) => {
    const [study] = content.get('location/accuracy.json') as readonly { readonly id: string; readonly fields?: readonly { readonly point: string; readonly radiusMmFor68: number; readonly radiusMmFor95: number }[] }[];
    const field = study?.fields?.find(({ point }) => point === row.point);
    expect([row.radiusMm68, row.radiusMm95]).toEqual([field?.radiusMmFor68, field?.radiusMmFor95]);
  });

  it.each(rows.filter(({ figure }) => figure === 'fig-guidelines'))('$name bears the year of its source or of its decision', ({ row }) => {
    expect(sources.get(row.src[0] ?? '')?.year).toBe(row.year);
  });

  it('counts the people of a trial once: as its own record does', () => {
    const trials = content.get('usage/trials.json') as readonly UsageTrial[];
    for (const { id, n } of trials) if (sources.has(id)) expect(n, id).toBe(sources.get(id)?.n);
  });

  it('keeps one year of fade to each paper', () => {
    const fade = figures.find(({ id }) => id === 'fig-persistence');
    expect(fade?.rows.map(({ percent }) => percent)).toEqual([[100, 90], [100, 50]]);
    const known = knownOf(['macpherson-2017']);
    expect(known).toContain(90);
    expect(known).toContain(50);
  });

  it('counts harm per 10,000 as the sources do', () => {
    const harm = new Map(figures.find(({ id }) => id === 'fig-safety')?.rows.map(({ id, per10000 }) => [id, per10000]));
    const pooled = knownOf(['baumler-2021']);
    expect(pooled).toContain((harm.get('any-mild') ?? 0) / 100);
    expect(pooled).toContain(harm.get('serious'));
    expect(knownOf(['witt-2009'])).toContain((harm.get('any-german') ?? 0) / 100);
    expect((2 / 229_230) * 10_000).toBeCloseTo(harm.get('collapsed-lung') ?? 0, 3);
  });
});

describe('the exact interval', () => {
  it('gives the limits of the three groups of the largest trial', () => {
    expect(exactInterval(47.6, 387).map(Math.round)).toEqual([42, 53]);
    expect(exactInterval(44.2, 387).map(Math.round)).toEqual([39, 49]);
    expect(exactInterval(27.4, 388).map(Math.round)).toEqual([23, 32]);
  });

  it('holds at the ends', () => {
    expect(exactInterval(0, 10)[0]).toBe(0);
    expect(exactInterval(0, 10)[1]).toBeCloseTo(30.85, 1);
    expect(exactInterval(100, 10)[1]).toBe(100);
  });
});
