import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSection } from '../../../src/atlas/section/SectionCut.ts';
import { distanceAtDepth } from '../../../src/atlas/section/hazardDistance.ts';
import { needleTrack, spanAt } from '../../../src/atlas/section/needleTrack.ts';
import { modelDepthOf } from '../../../src/atlas/section/modelDepthOf.ts';
import { BUILDS, needleFacts, sectionLimits, tiltsOf, type SectionLimits } from '../../../src/atlas/section/sectionLimits.ts';
import { sectionThumb } from '../../../src/atlas/section/sectionThumb.ts';
import { loopPath } from '../../../src/atlas/section/loopPath.ts';
import { windingAt } from '../../../src/base/section/Loop.ts';
import type { NeedleAngle } from '../../../src/content/schema/needling.ts';
import type { PlacedPointFacts } from '../../../src/content/schema/point.ts';
import type { StoredSection } from '../../../src/content/section/StoredSection.ts';

const ROOT = new URL('../../../', import.meta.url).pathname;
const json = <T>(path: string): T => JSON.parse(readFileSync(`${ROOT}${path}`, 'utf8')) as T;
const FOLDER = 'models/built/sections';
const stored = new Map(readdirSync(`${ROOT}${FOLDER}`).map((file) => [file.replace('.json', ''), json<StoredSection>(`${FOLDER}/${file}`)]));
const angles = json<readonly NeedleAngle[]>('src/content/needling/angles.json');
const factsOf = (code: string): PlacedPointFacts => json<PlacedPointFacts>(`src/content/points/${code}.json`);
const angleOf = (code: string): NeedleAngle | undefined => angles.find(({ angle }) => angle === factsOf(code).needling.angle);
const limits = new Map<string, SectionLimits>([...stored].map(([id, cut]) => [id, sectionLimits(cut, needleFacts(factsOf(cut.code).tissue.layers, cut.side), angleOf(cut.code)?.tiltDeg ?? [0, 0])]));
const get = (id: string): StoredSection => {
  const cut = stored.get(id);
  if (!cut) throw new Error(`no section ${id}`);
  return cut;
};
const passes = (id: string, tilt = 0): readonly string[] => needleTrack(openSection(get(id), 'average'), tilt).spans.map(({ structure, tissue }) => structure ?? tissue);

describe('what a needle passes', () => {
  it('begins with skin and fat everywhere, without gap or overlap from there', () => {
    for (const [id, section] of stored) {
      for (const build of BUILDS) {
        const { spans } = needleTrack(openSection(section, build), 0);
        expect(spans[0], `${id} ${build}`).toMatchObject({ tissue: 'skin', from: 0 });
        expect(spans[1]?.tissue, `${id} ${build}`).toBe('fat');
        for (const [i, span] of spans.entries()) if (i > 0) expect(span.from, `${id} ${build}`).toBeCloseTo(spans[i - 1]?.to ?? 0, 6);
      }
    }
  });

  it('is in the order of the books under BL23: aponeurosis, fascia, erector spinae, middle layer, quadratus', () => {
    const order = passes('BL23-left');
    const at = (name: string): number => order.indexOf(name);
    const wanted = ['skin', 'fat', 'latissimus-dorsi-left', 'thoracolumbar-fascia--posterior', 'iliocostalis-lumborum-left', 'thoracolumbar-fascia--middle', 'quadratus-lumborum-left', 'thoracolumbar-fascia--anterior'];
    expect(wanted.map(at)).toEqual(wanted.map(at).toSorted((a, b) => a - b));
    expect(wanted.filter((name) => at(name) < 0)).toEqual([]);
  });

  it('is in the order of the books under GV3: interspinous ligament, ligamentum flavum, space outside the dura, canal', () => {
    const order = passes('GV3');
    const wanted = ['skin', 'fat', 'interspinous-ligaments', 'ligamenta-flava', 'epidural', 'spinal-dura-mater'];
    expect(order.filter((name) => wanted.includes(name))).toEqual(wanted);
  });

  it('meets under GV4 the ligaments over the spines, then bone of this model before any canal', () => {
    const order = passes('GV4');
    expect(order.indexOf('supraspinous-ligament')).toBeGreaterThan(1);
    expect(order.indexOf('interspinous-ligaments')).toBeGreaterThan(order.indexOf('supraspinous-ligament'));
    expect(order.indexOf('lumbar-vertebra-l3')).toBeGreaterThan(order.indexOf('interspinous-ligaments'));
  });

  it('lies under GB30 first in gluteus maximus; the sciatic nerve is the hazard beside it', () => {
    expect(passes('GB30-left').slice(0, 3)).toEqual(['skin', 'fat', 'gluteus-maximus-left']);
    const cut = openSection(get('GB30-left'), 'average');
    const sciatic = cut.hazards.find(({ index }) => index === 0);
    const near = Math.min(...Array.from({ length: 70 }, (_, mm) => distanceAtDepth(cut, sciatic?.halfMm ?? [], [0, 1], mm)));
    expect(near).toBeLessThan(20);
  });

  it('is not measured under BL40, where the model has no tissue', () => {
    expect([...stored.keys()].filter((id) => id.startsWith('BL40'))).toEqual([]);
    expect(factsOf('BL40').tissue.layers.map(({ id }) => id)).toEqual(['skin', 'subcutaneous-fat', 'popliteal-fascia', 'between-gastrocnemius-heads', 'popliteal-bundle', 'popliteus-knee-capsule']);
  });
});

describe('the stop', () => {
  const section = fc.constantFrom(...stored.keys());

  it('is never inside an organ, the canal, bone, or nearer to a hazard than 1.5 mm, at any depth, tilt and build', () => {
    fc.assert(
      fc.property(section, fc.constantFrom(...BUILDS), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (id, build, share, turn) => {
        const section = get(id);
        const cut = openSection(section, build);
        const tilts = tiltsOf(angleOf(section.code)?.tiltDeg ?? [0, 0]);
        const tilt = tilts[Math.min(tilts.length - 1, Math.floor(turn * tilts.length))] ?? 0;
        const limit = limits.get(id)?.[build][String(tilt)];
        if (!limit) throw new Error(`no limit for ${id} ${build} ${tilt}`);
        const track = needleTrack(cut, tilt);
        const depth = share * limit.stopMm;
        const span = spanAt(track, depth);
        expect(['bone', 'disc', 'organ', 'canal', 'pleura']).not.toContain(span?.tissue);
        const [u, v] = [depth * track.direction[0], cut.entryMm + depth * track.direction[1]];
        for (const part of cut.parts) if (/kidney|dura|cord|cauda|aorta|cava|sciatic/.test(part.id)) expect(windingAt(part.loops, u, v), part.id).toBe(0);
        for (const { halfMm } of cut.hazards) expect(distanceAtDepth(cut, halfMm, track.direction, depth)).toBeGreaterThan(1.5);
      }),
      { numRuns: 600, seed: 23 },
    );
  }, 30_000);

  it('is never deeper in a slimmer body, and neither is the band of caution', () => {
    for (const [id, byBuild] of limits) {
      for (const tilt of Object.keys(byBuild.average)) {
        const [slim, average, large] = BUILDS.map((build) => byBuild[build][tilt]);
        expect(slim?.stopMm ?? 99, id).toBeLessThanOrEqual(average?.stopMm ?? 0);
        expect(average?.stopMm ?? 99, id).toBeLessThanOrEqual(large?.stopMm ?? 0);
        for (const limit of [slim, average, large]) if (limit?.cautionMm != null) expect(limit.cautionMm).toBeLessThan(limit.stopMm);
      }
    }
  });

  it('moves with the build over the kidneys', () => {
    for (const id of ['BL22-left', 'BL23-left', 'BL24-right', 'BL52-right']) {
      const [slim, average, large] = BUILDS.map((build) => Object.values(limits.get(id)?.[build] ?? {})[0]?.stopMm ?? 0);
      expect((average ?? 0) - (slim ?? 0), id).toBeGreaterThanOrEqual(4);
      expect((large ?? 0) - (average ?? 0), id).toBeGreaterThanOrEqual(4);
    }
  });
});

describe('the model beside what was measured in people', () => {
  const depth = (id: string, what: Parameters<typeof modelDepthOf>[1], build: (typeof BUILDS)[number] = 'average', tilt = 0): number =>
    modelDepthOf(needleTrack(openSection(get(id), build), tilt), what) ?? Number.NaN;
  /** Where the model lies, mm, and whether that is within the published range. What is false departs, and docs/section.md says so. */
  const measured: readonly (readonly [what: string, mm: number, low: number, high: number])[] = [
    ['fascia at BL51, men, one SD (Yang 2016)', depth('BL51-left', 'transversalis-fascia'), 37.6, 58.4],
    ['fascia at BL52, men, one SD (Yang 2016)', depth('BL52-left', 'transversalis-fascia'), 46.9, 65.9],
    ['canal at GV3, L4-L5 square to the spine, one SD (Lee 2004)', depth('GV3', 'epidural-space'), 37.6, 58],
    ['canal at GV4, L1-L2, whole range (Japanese series)', depth('GV4', 'epidural-space'), 25, 65],
    ['canal at GV4, four of five people (Japanese series)', depth('GV4', 'epidural-space'), 30, 40],
    ['canal at EX-B8, a point page', depth('EX-B8', 'canal'), 28.75, 40.25],
    ['psoas at BL23, quartiles in bodies (Chia 2016)', depth('BL23-left', 'psoas'), 29, 51.8],
    ['bone at EX-B2 L3, mean of the facet 44 (Yoon 2021), within 6', depth('EX-B2-L3-left', 'facet-joint'), 38, 50],
    ['bone at EX-B2 L1, mean of the facet 38 (Yoon 2021), within 6', depth('EX-B2-L1-left', 'facet-joint'), 32, 44],
  ];

  it('lies where the published ranges lie, or departs as is told', () => {
    expect(Object.fromEntries(measured.map(([what, mm, low, high]) => [what, Number.isNaN(mm) ? 'not met' : mm >= low && mm <= high ? 'within' : `departs: ${Math.round(mm)}`]))).toMatchInlineSnapshot(`
      {
        "bone at EX-B2 L1, mean of the facet 38 (Yoon 2021), within 6": "not met",
        "bone at EX-B2 L3, mean of the facet 44 (Yoon 2021), within 6": "within",
        "canal at EX-B8, a point page": "within",
        "canal at GV3, L4-L5 square to the spine, one SD (Lee 2004)": "within",
        "canal at GV4, L1-L2, whole range (Japanese series)": "within",
        "canal at GV4, four of five people (Japanese series)": "departs: 48",
        "fascia at BL51, men, one SD (Yang 2016)": "within",
        "fascia at BL52, men, one SD (Yang 2016)": "within",
        "psoas at BL23, quartiles in bodies (Chia 2016)": "not met",
      }
    `);
  });
});

describe('one section, everywhere the same', () => {
  it('gauge, flat drawing and small drawing speak of the same loops', () => {
    for (const id of ['BL23-left', 'GV4', 'GB30-right']) {
      const cut = openSection(get(id), 'average');
      const { spans } = needleTrack(cut, 0);
      for (const span of spans) {
        const shownAt = (share: number): string[] => cut.parts.filter(({ loops }) => windingAt(loops, 0, span.from + share * (span.to - span.from)) !== 0).map((part) => part.id);
        // What the scale names is what the drawing shows at that depth; a seam of the model behind it is no layer.
        if (span.structure === null) expect(shownAt(0.5), `${id} ${span.from}`).toEqual([]);
        else if (span.tissue !== 'canal') expect([0.3, 0.5, 0.7].flatMap(shownAt), `${id} ${span.from}`).toContain(span.structure);
      }
      const drawn = cut.parts.find((part) => part.id === spans.find(({ structure }) => structure !== null)?.structure);
      expect(loopPath(drawn?.loops ?? [])).toMatch(/^M-?[\d.]+ -?[\d.]+l/);
      expect(sectionThumb(get(id), 0).tissues.length).toBeGreaterThan(3);
    }
  });

  it('has an angle in degrees for every word that books use over tissue of the model', () => {
    const unread = [...new Set([...stored.values()].map(({ code }) => code))].filter((code) => !angleOf(code));
    expect(unread).toEqual([]);
  });

  it('tells which layers the model holds nothing of', () => {
    const codes = [...new Set([...stored.values()].map(({ code }) => code))];
    const unmapped = codes.flatMap((code) => factsOf(code).tissue.layers.filter(({ structures }) => structures.length === 0).map(({ id }) => `${code} ${id}`));
    expect(unmapped).toMatchInlineSnapshot(`
      [
        "BL37 fascia-lata",
        "EX-B7 retroperitoneal-fat-colon",
        "GB31 vastus-lateralis",
        "GB31 vastus-intermedius",
      ]
    `);
  });
});
