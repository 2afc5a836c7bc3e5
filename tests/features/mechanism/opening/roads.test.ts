import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { eyeAxes, plateCamera, projectOnPlate, type Triple } from '../../../../models/plates/plateCamera.ts';
import { PLATE_VIEWS } from '../../../../models/plates/plateViews.ts';
import { CORD, ROOTS, segmentHeight } from '../../../../src/features/mechanism/opening/rootPaths.ts';
import { bodyRoad, spineRoad } from '../../../../src/features/mechanism/opening/roadOn.ts';
import { startOf } from '../../../../src/features/mechanism/opening/startOf.ts';
import { PLATES } from '../../../../src/scene/assets/plates.ts';

interface NerveTable {
  readonly rows: readonly { readonly id: string; readonly branches: readonly (readonly (readonly number[])[])[]; readonly ganglion?: readonly number[]; readonly posteriorForamen?: readonly number[] }[];
  readonly dorsalRami: readonly { readonly nerve: string; readonly transverseRoot: readonly number[] }[];
}

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const nerves = read<NerveTable>('models/tables/nerves.json');
const zone = read<{ zones: readonly { id: string; min: Triple; max: Triple }[] }>('models/built/anchors.json').zones.find(({ id }) => id === 'lower-back');
const view = PLATE_VIEWS.find(({ id }) => id === 'lower-back');

/** Table millimetres (left, back, up) on the plate. */
function onPlate([x = 0, y = 0, z = 0]: readonly number[]): readonly number[] {
  if (!zone || !view) throw new Error('no plate of the lower back');
  const camera = plateCamera(zone, view.azimuth, view.polar, view.round, view.width);
  const place = projectOnPlate(camera, eyeAxes(camera), [x / 1000, z / 1000, -y / 1000]);
  return [place.x, place.y];
}

function expectSpot(shown: readonly number[] | undefined, station: readonly number[] | undefined): void {
  const place = onPlate(station ?? []);
  for (const i of [0, 1]) expect(shown?.[i]).toBeCloseTo(place[i] ?? Number.NaN, 0);
}

describe('the road into the cord', () => {
  it.each(Object.keys(ROOTS))('%s runs where the model has its root', (segment) => {
    const row = nerves.rows.find(({ id }) => id === `spinal-nerve-${segment.toLowerCase()}-left`);
    expectSpot(ROOTS[segment]?.canal, row?.branches[0]?.[0]);
    expectSpot(ROOTS[segment]?.ganglion, row?.branches[0]?.[1]);
    const ramus = nerves.dorsalRami.find(({ nerve }) => nerve === row?.id);
    if (ramus) expectSpot(ROOTS[segment]?.ramus, ramus.transverseRoot);
  });

  it('ends in the cord where the model has it', () => {
    const cord = nerves.rows.find(({ id }) => id === 'spinal-cord')?.branches[0] ?? [];
    for (const [i, station] of cord.entries()) expectSpot(CORD[i], station);
    for (const segment of Object.keys(ROOTS)) {
      expect(segmentHeight(segment)).toBeGreaterThan(315);
      expect(segmentHeight(segment)).toBeLessThan(427.5);
    }
  });

  it('enters higher than it leaves the spine, for every lumbar and sacral nerve', () => {
    for (const nerve of Object.keys(ROOTS)) {
      const road = spineRoad({ road: 'spine', nerve }, [535, 500]);
      expect(road.entry[1]).toBeLessThan(road.ganglion[1]);
    }
  });

  it('is mirrored for the right side', () => {
    expect(spineRoad({ road: 'spine', nerve: 'L2' }, [625, 500]).ganglion[0]).toBeCloseTo(2 * 580.1 - 558.2, 1);
  });
});

describe('where a point’s message goes', () => {
  it.each([
    ['L2', 'spine', 'L2'],
    ['L5-S1', 'spine', 'L5'],
    ['S2 (L1-L3 skin from above)', 'spine', 'S2'],
    ['T12', 'above', 'T12'],
    ['C7 (2/3), C8 (4/5)', 'neck', 'C7'],
    ['V2', 'face', 'V2'],
    ['C2 / V1', 'face', 'V1'],
  ])('%s: by %s, %s', (dermatome, road, nerve) => {
    expect(startOf(dermatome)).toEqual({ road, nerve });
  });

  it('is drawn for every placed point of the atlas', () => {
    const codes = new Set(PLATES.flatMap(({ places }) => places.map(({ code }) => code)));
    for (const code of codes) {
      const facts = read<{ tissue?: { dermatome?: string } }>(`src/content/points/${code}.json`);
      const start = startOf(facts.tissue?.dermatome);
      expect(start, code).not.toBeNull();
      const place = PLATES.find(({ id }) => id === 'whole-back')?.places.find((each) => each.code === code);
      if (start && place) expect(bodyRoad(start, [place.x, place.y])).toMatch(/^M/);
    }
  });
});
