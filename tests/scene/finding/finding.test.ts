import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/content/node/readContent.ts';
import type { AnchorsFile } from '../../../models/anchors/anchors.types.ts';
import english from '../../../src/i18n/messages/en.json';
import { PLATES } from '../../../src/scene/assets/plates.ts';
import { pointFindings } from '../../../src/scene/assets/builtFindings.ts';
import { backRuler } from '../../../src/scene/finding/backRuler.ts';
import { atShare, divisions, firstPart, lengthOf } from '../../../src/scene/finding/ruler.ts';

const anchors = JSON.parse(readFileSync(new URL('../../../models/built/anchors.json', import.meta.url), 'utf8')) as AnchorsFile;
const rows = readContent().get('points/list.json') as readonly { code: string; side: 'bilateral' | 'midline' | 'any' }[];
const all = Object.entries(pointFindings).flatMap(([code, { findings }]) => findings.map((finding) => ({ name: `${code} ${finding.side} ${finding.place}`, code, finding })));

describe('the way to a point on the model', () => {
  it('is told in three steps for each record and both its sides', () => {
    for (const { code, side } of rows) {
      const main = pointFindings[code]?.findings.filter(({ place }) => place === 'main') ?? [];
      expect(main.map((each) => each.side).toSorted(), code).toEqual(side === 'bilateral' ? ['L', 'R'] : ['M']);
      for (const { steps } of main) expect(steps, code).toHaveLength(3);
    }
  });

  it.each(all)('$name ends at the point and nowhere earlier', ({ finding }) => {
    expect(finding.steps.map(({ arrived }) => arrived)).toEqual([false, false, true]);
    expect(finding.marks.length).toBeGreaterThan(0);
  });

  it.each(all)('$name has its pictures on a sheet that holds the point', ({ finding }) => {
    const plate = PLATES.find(({ id }) => id === finding.plate);
    expect(plate).toBeDefined();
    for (const { on } of finding.marks) {
      expect(on[0]).toBeGreaterThan(0);
      expect(on[0]).toBeLessThan(plate?.width ?? 0);
      for (const { crop } of finding.steps) {
        expect(on[0]).toBeGreaterThan(crop[0]);
        expect(on[0]).toBeLessThan(crop[0] + crop[2]);
        expect(on[1]).toBeGreaterThan(crop[1]);
        expect(on[1]).toBeLessThan(crop[1] + crop[3]);
      }
    }
  });

  it('has words for each step and each landmark', () => {
    for (const { finding, name } of all) {
      for (const { words } of finding.steps) {
        expect(english.finding.steps, name).toHaveProperty(words.key);
        for (const id of Object.values(words.landmarks)) expect(english.finding.landmarks, name).toHaveProperty(id);
      }
    }
  });

  it('shows both places where the standard leaves two', () => {
    for (const code of ['GB30', 'GV26']) expect(pointFindings[code]?.findings.some(({ place }) => place === 'remark'), code).toBe(true);
  });

  it('measures cun where a rule counts them, with the reason for each region', () => {
    expect(pointFindings['BL23']?.cun).toMatchObject({ region: 'loin-sacrum', mm: 23, spread: { scapula: 19 } });
    expect(pointFindings['BL40']?.cun).toBeNull();
    for (const { cun } of Object.values(pointFindings)) if (cun) expect(english.finding.cunReason).toHaveProperty(cun.region);
  });

  it('lays the ruler out as far as the step says', () => {
    const step = pointFindings['BL52']?.findings[0]?.steps[2];
    expect(lengthOf(step?.lines[0]?.path ?? []) * 1000).toBeCloseTo(Number(step?.words.values['mm']), 0);
    expect(step?.lines[0]?.ticks.filter(({ whole }) => whole)).toHaveLength(4);
  });

  it('divides the whole ruler of the back, 3 cun from the midline, and measures the offset along it', () => {
    for (const code of ['BL20', 'BL23', 'BL25', 'BL30', 'BL52', 'EX-B7']) {
      for (const { steps } of pointFindings[code]?.findings ?? []) {
        const [ruler, way] = steps[2]?.lines ?? [];
        const { cun, mm } = steps[2]?.words.values ?? {};
        const whole = Math.max(3, Number(cun));
        expect(ruler?.ticks, code).toHaveLength(2 * whole + 1);
        expect(lengthOf(way?.path ?? []) * 1000, code).toBeCloseTo(Number(mm), -1);
        expect(Math.abs(lengthOf(ruler?.path ?? []) * 1000 - 23 * whole), code).toBeLessThan(2);
        // The far end that is felt lights up too, with the first end on the midline in the step before.
        expect(steps[2]?.spots.map(({ id }) => id), code).toEqual(['scapula-medial-border']);
      }
    }
  });

  it('bends that ruler as the skin bends: where the model has its own way out, the two lie together', () => {
    const own = anchors.points.find(({ id }) => id === 'BL52-left');
    const inner = anchors.points.find(({ id }) => id === 'BL23-left');
    const [wide, narrow] = [own, inner].map((point) => point?.steps.find((step) => step.kind === 'offset'));
    if (!own || !inner || wide?.kind !== 'offset' || narrow?.kind !== 'offset') throw new Error('no BL52, no BL23');
    const { path } = backRuler(anchors.points.filter(({ code }) => code !== 'BL52'), inner, narrow);
    for (const share of [0.6, 0.8, 1]) {
      const [a, b] = [atShare(path, share).at, atShare(wide.path, share).at];
      expect(1000 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]), String(share)).toBeLessThan(6);
    }
  });

  it('shows a tender spot as an example on paper, and nothing on the body', () => {
    const [example] = pointFindings['ASHI']?.findings ?? [];
    expect(example?.steps.flatMap(({ lines }) => lines.flatMap(({ path }) => path))).toEqual([]);
  });
});

describe('a ruler on the skin', () => {
  const path = [[0, 0, 0], [0.03, 0, 0], [0.03, 0.03, 0]] as const;

  it('is divided by its length along the skin', () => {
    expect(lengthOf(path)).toBeCloseTo(0.06);
    expect(atShare(path, 0.75).at).toEqual([0.03, 0.015, 0]);
    expect(lengthOf(firstPart(path, 0.25))).toBeCloseTo(0.015);
  });

  it('has strokes that lie on the skin, across the way', () => {
    const [stroke] = divisions(path, [0, 0, -1], [{ share: 0.25, whole: true }]);
    expect(stroke?.from[0]).toBeCloseTo(stroke?.to[0] ?? 9);
    expect(stroke?.from[2]).toBe(0);
  });
});
