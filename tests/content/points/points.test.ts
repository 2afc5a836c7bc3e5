import { describe, expect, it } from 'vitest';
import { structuresOnSide } from '../../../src/content/anatomy/structuresOnSide.ts';
import { readContent } from '../../../src/content/node/readContent.ts';
import { withSharedFacts } from '../../../src/content/points/withSharedFacts.ts';
import type { SharedFact } from '../../../src/content/schema/needling.ts';
import type { PointFacts, TissueLayer } from '../../../src/content/schema/point.ts';
import type { PointRow } from '../../../src/content/schema/pointRow.ts';
import type { UsageList } from '../../../src/content/schema/usage.ts';
import { countUsage } from '../../../src/content/usage/countUsage.ts';

const content = readContent();
const rows = content.get('points/list.json') as readonly PointRow[];
const factsOf = (code: string): PointFacts => content.get(`points/${code}.json`) as PointFacts;
const layersOf = (code: string): readonly TissueLayer[] => {
  const facts = factsOf(code);
  return facts.kind === 'tender-spot' ? [] : facts.tissue.layers;
};

describe('the points of the atlas', () => {
  it('are 17 core, 12 common and 18 neighbouring records', () => {
    const inTier = (tier: number): number => rows.filter((row) => row.tier === tier).length;
    expect([inTier(1), inTier(2), inTier(3)]).toEqual([17, 12, 18]);
  });

  it('carry Shènshū with tones, 腎俞 and 肾俞 for BL23', () => {
    const bl23 = rows.find((row) => row.code === 'BL23');
    expect(bl23?.names).toMatchObject({ pinyin: 'Shènshū', pinyinPlain: 'Shenshu', hant: '腎俞', hans: '肾俞', en: 'Kidney Shu' });
  });

  it('have tone marks that fit the plain spelling', () => {
    const plain = (pinyin: string): string => pinyin.normalize('NFD').replaceAll(/[\u0300-\u030f]/g, '').toLowerCase();
    for (const { code, names } of rows) expect([code, plain(names.pinyin)]).toEqual([code, names.pinyinPlain.toLowerCase()]);
  });

  it('keep the tender spot apart: no place, no layers, no depth', () => {
    const ashi = factsOf('ASHI');
    expect(ashi.kind).toBe('tender-spot');
    expect(Object.keys(ashi)).not.toContain('tissue');
    expect(rows.filter((row) => factsOf(row.code).kind === 'tender-spot').map((row) => row.code)).toEqual(['ASHI']);
  });

  it('name sets where one code stands for several places', () => {
    const sets = rows.filter((row) => factsOf(row.code).kind === 'set').map((row) => row.code);
    expect(sets).toEqual(['EX-B2', 'EX-UE7']);
  });

  it('begin at the skin, and put nothing before what a needle too deep would meet', () => {
    for (const { code } of rows.filter((row) => row.code !== 'ASHI')) {
      const layers = layersOf(code);
      expect([code, layers[0]?.id]).toEqual([code, 'skin']);
      const firstBeyond = layers.findIndex((layer) => layer.role === 'beyond');
      if (firstBeyond >= 0) expect(layers.slice(firstBeyond).every((layer) => layer.role === 'beyond')).toBe(true);
    }
  });

  it('give a layer the same structures wherever it lies', () => {
    const seen = new Map<string, string>();
    for (const { code } of rows) {
      for (const { id, structures } of layersOf(code)) {
        const here = structures.join(' ');
        expect([code, id, seen.get(id) ?? here]).toEqual([code, id, here]);
        seen.set(id, here);
      }
    }
  });

  it('leave no layer of trunk and pelvis without a structure, besides the bowel', () => {
    const trunk = new Set(['thoracolumbar', 'lumbar', 'sacral', 'buttock']);
    const unmapped = rows
      .filter((row) => trunk.has(row.region))
      .flatMap((row) => layersOf(row.code).filter((layer) => layer.structures.length === 0).map((layer) => layer.id));
    expect([...new Set(unmapped)]).toEqual(['retroperitoneal-fat-colon']);
  });

  it('list what stays unmapped elsewhere: tissue outside the model', () => {
    const unmapped = rows.flatMap((row) => layersOf(row.code).filter((layer) => layer.structures.length === 0).map((layer) => layer.id));
    expect([...new Set(unmapped)].toSorted()).toMatchSnapshot();
  });
});

describe('facts that several points share', () => {
  const shared = content.get('needling/shared-facts.json') as readonly SharedFact[];

  it('stand in every point written out, with their sources', () => {
    const { hazards } = withSharedFacts(factsOf('BL23'), shared);
    expect(hazards[0]).toMatchObject({ structure: 'kidney', severity: 'high', src: ['ma-dry-needling'] });
    expect(hazards[0]?.text).toContain('kidneys lie between');
  });

  it('stay an empty list where no danger is named', () => {
    expect(withSharedFacts({ hazards: [], cautions: [] }, shared)).toEqual({ hazards: [], cautions: [] });
  });

  it('are refused where they do not exist', () => {
    expect(() => withSharedFacts({ hazards: [{ shared: 'dragons', severity: 'low' }], cautions: [] }, shared)).toThrow('dragons');
  });

  it('are not also written out in a point', () => {
    const texts = new Set(shared.map((fact) => fact.text));
    const own = rows.flatMap(({ code }) => [...factsOf(code).hazards, ...factsOf(code).cautions]);
    const twice = own.filter((fact) => 'text' in fact && texts.has(fact.text));
    expect(twice).toEqual([]);
  });
});

describe('how often a point is named', () => {
  const lists = content.get('usage/lists.json') as readonly UsageList[];

  it('is counted from the lists: BL23 in 14 of 18, first in five rankings', () => {
    const usage = countUsage(lists, 'BL23');
    expect([usage.count, usage.total]).toEqual([14, 18]);
    expect(Object.values(usage.ranks)).toEqual([1, 1, 1, 1, 1]);
  });

  it('is nothing for a point that no list names', () => {
    expect(countUsage(lists, 'LI4')).toMatchObject({ count: 0, listedIn: [], ranks: {} });
  });
});

describe('structures of a layer', () => {
  it('can be narrowed to one side, keeping what lies in the middle', () => {
    expect(structuresOnSide(['kidney-left', 'kidney-right', 'skin'], 'left')).toEqual(['kidney-left', 'skin']);
    expect(structuresOnSide(['kidney-left', 'kidney-right', 'skin'], 'right')).toEqual(['kidney-right', 'skin']);
  });
});
