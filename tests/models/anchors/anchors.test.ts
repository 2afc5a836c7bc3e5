import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AnchorsFile, FindStep, PlacedPoint, ScenePoint } from '../../../models/anchors/anchors.types.ts';
import { boneLandmark, landmarkRows } from '../../../models/anchors/landmarkBook.ts';
import { readPointRecords } from '../../../models/anchors/readPointRecords.ts';
import { SkinMesh } from '../../../models/anchors/SkinMesh.ts';
import type { Vec3 } from '../../../models/types.ts';
import { readBuilt } from '../support/readBuilt.ts';

const anchors = JSON.parse(readFileSync(new URL('../../../models/built/anchors.json', import.meta.url), 'utf8')) as AnchorsFile;
const records = readPointRecords();
const skin = new SkinMesh((await readBuilt('skin.glb')).find((node) => node.name === 'skin')!.surface);

/** Scene metres to data-frame mm. */
const mm = (p: ScenePoint): Vec3 => [p[0] * 1000, -p[2] * 1000, p[1] * 1000];
const height = (p: PlacedPoint): number => mm(p.position)[2];
const named = (id: string): PlacedPoint => {
  const point = anchors.points.find((p) => p.id === id);
  if (!point) throw new Error(`No point ${id}`);
  return point;
};
const pathLength = (path: readonly ScenePoint[]): number =>
  path.slice(1).reduce((sum, p, i) => sum + 1000 * Math.hypot(p[0] - path[i]![0], p[1] - path[i]![1], p[2] - path[i]![2]), 0);
const step = <K extends FindStep['kind']>(p: PlacedPoint, kind: K): Extract<FindStep, { kind: K }> => {
  const found = p.steps.find((s): s is Extract<FindStep, { kind: K }> => s.kind === kind);
  if (!found) throw new Error(`${p.id} has no step "${kind}"`);
  return found;
};
const distance = (a: Vec3, b: Vec3): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

describe('every record has its place', () => {
  it('covers all 47 records: 46 with a place, ashi without', () => {
    const placed = new Set(anchors.points.map((p) => p.code));
    const unplaced = anchors.unplaced.map((p) => p.code);
    expect(records).toHaveLength(47);
    expect(unplaced).toEqual(['ASHI']);
    expect(records.map((r) => r.code).filter((c) => !placed.has(c))).toEqual(['ASHI']);
  });

  it('puts bilateral points on both sides and midline points on one place', () => {
    for (const { code, side } of records.filter((r) => r.side !== 'any')) {
      const sides = new Set(anchors.points.filter((p) => p.code === code).map((p) => p.side));
      expect([...sides].sort(), code).toEqual(side === 'midline' ? ['midline'] : ['left', 'right']);
    }
  });

  it('gives every place an id of its own, and a set its members', () => {
    expect(new Set(anchors.points.map((p) => p.id)).size).toBe(anchors.points.length);
    expect(anchors.points.filter((p) => p.code === 'EX-B2').map((p) => p.member).filter((m, i, all) => all.indexOf(m) === i)).toEqual([
      'EX-B2-L1', 'EX-B2-L2', 'EX-B2-L3', 'EX-B2-L4', 'EX-B2-L5',
    ]);
    expect(anchors.points.filter((p) => p.code === 'EX-UE7')).toHaveLength(4);
  });

  it('shows both places where the standard leaves two: GB30 and GV26', () => {
    expect(anchors.points.filter((p) => p.place === 'remark').map((p) => p.id)).toEqual(['GV26-remark', 'GB30-remark-left', 'GB30-remark-right']);
    expect(height(named('GV26-remark'))).toBeGreaterThan(height(named('GV26')));
    expect(mm(named('GB30-remark-left').position)[1]).toBeLessThan(mm(named('GB30-left').position)[1] - 50);
  });

  it('keeps coordinates out of the content', () => {
    for (const { code, anchors: rules } of records) {
      const text = JSON.stringify(rules);
      expect(text, code).not.toMatch(/\[\s*-?\d|"(x|y|z|position|xyz)"/);
    }
  });
});

describe('points lie on the body', () => {
  it('within 1 mm of the built skin, with a normal that leaves the body', () => {
    for (const p of anchors.points) {
      const at = mm(p.position);
      expect(skin.nearest(at).distance, p.id).toBeLessThan(1);
      expect(Math.hypot(...p.normal), p.id).toBeCloseTo(1, 2);
      const out = mm(p.normal).map((v) => v / 1000) as unknown as Vec3;
      const outside: Vec3 = [at[0] + 3 * out[0], at[1] + 3 * out[1], at[2] + 3 * out[2]];
      expect(skin.nearest(outside).distance, p.id).toBeGreaterThan(1.5);
    }
  });

  it('on the side it names', () => {
    for (const p of anchors.points) {
      const x = mm(p.position)[0] + 0.6;
      if (p.side === 'midline') expect(Math.abs(x), p.id).toBeLessThan(0.2);
      else expect(p.side === 'left' ? x : -x, p.id).toBeGreaterThan(8);
    }
  });

  it('with both sides mirrored, as far as this body is', () => {
    for (const p of anchors.points.filter((q) => q.side === 'left')) {
      const a = mm(p.position);
      const b = mm(named(p.id.replace('-left', '-right')).position);
      expect(distance(a, [-b[0] - 1.2, b[1], b[2]]), p.id).toBeLessThan(7);
    }
  });
});

describe('levels and offsets follow the rules', () => {
  it('a lumbar or sacral point has the height of its landmark within 2 mm', () => {
    for (const { code, anchors: rules } of records) {
      const rule = rules[0]!;
      for (const p of anchors.points.filter((q) => q.code === code)) {
        if (rule.type === 'spinous-inferior-border') {
          const vertebra = (p.member?.split('-').at(-1) ?? rule.vertebra ?? '').toLowerCase();
          expect(Math.abs(height(p) - boneLandmark(`spinous-lower-border-${vertebra}`, 'midline')[2]), p.id).toBeLessThan(2);
          expect(p.level?.toLowerCase()).toBe(vertebra);
        }
        if (rule.type === 'posterior-sacral-foramen') {
          const bone = boneLandmark(`posterior-sacral-foramen-${rule.n}`, p.side);
          expect(Math.abs(height(p) - bone[2]), p.id).toBeLessThan(2);
          if (rules.length === 1) expect(Math.abs(mm(p.position)[0] - bone[0]), p.id).toBeLessThan(1);
        }
      }
    }
  });

  it('an offset from the midline is cun times 23 mm along the skin, within 1 mm', () => {
    for (const { code, anchors: rules } of records) {
      const cun = rules.find((r) => r.type === 'lateral-offset')?.cun;
      if (cun === undefined) continue;
      for (const p of anchors.points.filter((q) => q.code === code)) {
        const offset = step(p, 'offset');
        expect(offset.mm, p.id).toBeCloseTo(cun * 23, 3);
        expect(Math.abs(pathLength(offset.path) - cun * 23), p.id).toBeLessThan(1);
        expect(distance(mm(offset.path.at(-1)!), mm(p.position)), p.id).toBeLessThan(1.5);
      }
    }
  });

  it('points that share a level stand level', () => {
    for (const side of ['left', 'right']) {
      for (const [a, b] of [['BL22', 'BL51'], ['BL23', 'BL52'], ['BL25', 'EX-B7'], ['BL28', 'BL53'], ['BL30', 'BL54'], ['BL27', 'BL31'], ['BL29', 'BL33']] as const) {
        expect(Math.abs(height(named(`${a}-${side}`)) - height(named(`${b}-${side}`))), `${a} ${b}`).toBeLessThan(2);
      }
    }
    expect(Math.abs(height(named('GV4')) - height(named('BL23-left')))).toBeLessThan(1);
    expect(Math.abs(height(named('GV3')) - height(named('BL25-left')))).toBeLessThan(1);
  });

  it('down the Bladder channel each point stands below the one before', () => {
    for (const side of ['left', 'right']) {
      const chains = [
        ['BL20', 'BL21', 'BL22', 'BL23', 'BL24', 'BL25', 'BL26', 'BL27', 'BL28', 'BL29', 'BL30', 'BL36', 'BL37', 'BL40', 'BL57', 'BL60', 'BL62'],
        ['BL31', 'BL32', 'BL33', 'BL34'],
        ['BL51', 'BL52', 'BL53', 'BL54', 'BL36'],
        ['GB30', 'GB31', 'GB34', 'GB41'],
      ];
      for (const chain of chains) {
        const heights = chain.map((code) => height(named(`${code}-${side}`)));
        expect([...heights].sort((a, b) => b - a)).toEqual(heights);
      }
    }
    const gv = ['GV20', 'GV26', 'GV14', 'GV5', 'GV4', 'GV3'].map((code) => height(named(code)));
    expect([...gv].sort((a, b) => b - a)).toEqual(gv);
  });

  it('a share of a line divides it: GB30 by thirds, the ankle hollows by half, BL37 at 6 of 14', () => {
    const share = (id: string): number => {
      const p = named(id);
      const path = step(p, 'fraction').path;
      let run = 0;
      let best = Infinity;
      let at = 0;
      path.slice(1).forEach((b, i) => {
        const a = mm(path[i]!);
        const c = mm(b);
        const q = mm(p.position);
        const l2 = distance(a, c) ** 2;
        const t = Math.min(1, Math.max(0, ((q[0] - a[0]) * (c[0] - a[0]) + (q[1] - a[1]) * (c[1] - a[1]) + (q[2] - a[2]) * (c[2] - a[2])) / l2));
        const d = distance(q, [a[0] + (c[0] - a[0]) * t, a[1] + (c[1] - a[1]) * t, a[2] + (c[2] - a[2]) * t]);
        if (d < best) {
          best = d;
          at = run + t * Math.sqrt(l2);
        }
        run += Math.sqrt(l2);
      });
      expect(best, id).toBeLessThan(2.5);
      return at / run;
    };
    for (const side of ['left', 'right']) {
      expect(share(`GB30-${side}`)).toBeCloseTo(1 / 3, 1);
      expect(share(`KI3-${side}`)).toBeCloseTo(0.5, 1);
      expect(share(`BL60-${side}`)).toBeCloseTo(0.5, 1);
      expect(share(`BL37-${side}`)).toBeCloseTo(6 / 14, 1);
      expect(share(`BL57-${side}`)).toBeCloseTo(0.5, 1);
      expect(share(`ST36-${side}`)).toBeCloseTo(3 / 16, 1);
      expect(share(`EX-UE7-2/3-${side}`)).toBeCloseTo(0.5, 1);
    }
  });

  it('shows the spread of the loin cun beside the one in use', () => {
    const loin = anchors.cun.find((c) => c.id === 'loin-sacrum');
    expect(loin?.mmPerCun).toBe(23);
    expect(loin?.spreadMm?.['scapula']).toBe(19);
  });
});

describe('what helps to find a point', () => {
  it('marks T10 to S1 down the midline', () => {
    expect(anchors.levels.map((l) => l.vertebra)).toEqual(['T10', 'T11', 'T12', 'L1', 'L2', 'L3', 'L4', 'L5', 'S1']);
    const heights = anchors.levels.map((l) => l.position[1]);
    expect([...heights].sort((a, b) => b - a)).toEqual(heights);
    expect(anchors.levels.filter((l) => l.estimated).map((l) => l.vertebra)).toEqual(['T10']);
  });

  it('draws the crest line level, on the skin, from crest to crest', () => {
    const first = mm(anchors.crestLine[0]!);
    const last = mm(anchors.crestLine.at(-1)!);
    expect(first[0] - last[0]).toBeGreaterThan(195);
    for (const p of anchors.crestLine) expect(Math.abs(mm(p)[2] - 958)).toBeLessThan(0.5);
  });

  it('starts every way at a landmark, and every landmark row names its source', () => {
    for (const p of anchors.points) expect(p.steps[0]?.kind, p.id).toBe('landmark');
    for (const row of landmarkRows) expect(row.source.length, row.id).toBeGreaterThan(8);
  });

  it('frames each point in a zone whose box holds it', () => {
    for (const p of anchors.points) {
      const zone = anchors.zones.find((z) => z.id === p.zone)!;
      for (let k = 0; k < 3; k++) {
        expect(p.position[k]!, `${p.id} ${p.zone}`).toBeGreaterThanOrEqual(zone.min[k]! - 0.002);
        expect(p.position[k]!, `${p.id} ${p.zone}`).toBeLessThanOrEqual(zone.max[k]! + 0.002);
      }
    }
  });
});
