import { beforeAll, describe, expect, it } from 'vitest';
import { ContentReader } from '../../../src/atlas/pages/ContentReader.ts';
import { buildStructureIndex } from '../../../src/atlas/structures/buildStructureIndex.ts';
import { readContent } from '../../../src/content/node/readContent.ts';
import { structureTags } from '../../../src/features/explore/structureTags.ts';
import { overlap, segmentsCross, type PlacedLabel } from '../../../src/scene/labels/layoutLabels.ts';
import { placeLabels } from '../../../src/scene/labels/placeLabels.ts';
import type { LabelRequest, SceneMarker, SceneProps, StandardView } from '../../../src/scene/SceneProps.ts';
import { modelStage, type ModelStage } from '../../support/modelStage.ts';

const content = readContent();
const index = buildStructureIndex(new ContentReader(content, 'en'));
const VIEWS: readonly StandardView[] = ['back', 'left', 'right', 'front', 'top'];
const LEVELS = ['L1', 'L2', 'L3', 'L4', 'L5', 'S1'];

/** Free canvas, chip width and how many labels: desktop with its sheet, phone with the sheet at its peek, frame of a course page. */
const SIZES = {
  desktop: { width: 918, height: 740, bottom: 8, chip: 152, letter: 6.7, row: 18, max: 12, named: 7, least: 4 },
  phone: { width: 390, height: 690, bottom: 176, chip: 99, letter: 6.2, row: 16, max: 6, named: 5, least: 3 },
  frame: { width: 600, height: 320, bottom: 8, chip: 152, letter: 6.7, row: 18, max: 5, named: 4, least: 3 },
} as const;
type Size = keyof typeof SIZES;

/** About as large as the page measures it. */
function chip(name: string, { chip: widest, letter, row }: (typeof SIZES)[Size]): { width: number; height: number } {
  const wide = name.length * letter + 16;
  return { width: Math.min(wide, widest), height: row * Math.ceil(wide / widest) + 2 };
}

const markers = ((await import('../../../models/built/anchors.json', { with: { type: 'json' } })).default.points as readonly { code: string; side: 'left' | 'right' | 'midline'; place: string }[])
  .filter(({ place }) => place === 'main')
  .map(({ code, side }) => ({ code, side: side === 'left' ? 'L' : side === 'right' ? 'R' : 'M' }) as const)
  .filter((marker, at, all) => all.findIndex(({ code, side }) => code === marker.code && side === marker.side) === at)
  .map((marker): SceneMarker => ({ ...marker, shape: 'circle', colour: '#154AA6', tier: 1, name: marker.code }));

function props(size: Size, view: StandardView, peel: number, point: string | null = null): SceneProps {
  const room = SIZES[size];
  const items: LabelRequest[] = [
    ...LEVELS.map((id) => ({ id, kind: 'level' as const, width: 28, height: 18 })),
    { id: 'crest', kind: 'crest', width: 80, height: 30 },
    ...structureTags(index, peel, 'plain', []).map(({ id, group, name }) => ({ id, group, kind: 'structure' as const, ...chip(name, room) })),
  ];
  if (point !== null) items.push({ id: point, kind: 'point', side: 'L', width: 120, height: 28 });
  return {
    markers, selected: point === null ? null : { code: point, side: 'L' }, hovered: null, focused: null, view, zone: 'lower-back', pose: null, peel, porthole: point !== null, motion: 'off', theme: 'light', tone: 2, build: 'average',
    insets: { top: 8, right: 8, bottom: room.bottom, left: 8 }, highlighted: [], labels: { max: room.max, maxStructures: room.named, items }, quality: 'auto', gesture: 'greedy',
  };
}

let model: ModelStage;
beforeAll(async () => {
  model = await modelStage(props('desktop', 'back', 0));
}, 60_000);

function labelsOf(size: Size, view: StandardView, peel: number, point: string | null = null): readonly PlacedLabel[] {
  model.stage.columns.clear();
  model.show(props(size, view, peel, point), SIZES[size].width, SIZES[size].height);
  return placeLabels(model.stage, model.camera);
}

const isLevel = ({ id }: PlacedLabel): boolean => LEVELS.includes(id);
const isNamed = (label: PlacedLabel): boolean => !isLevel(label) && label.id !== 'crest';

describe.each(Object.keys(SIZES) as Size[])('labels on a %s', (size) => {
  it.each(VIEWS)('seen from %s overlap nowhere, cross nowhere and stay few, at every stop', (view) => {
    for (let peel = 0; peel <= 5; peel++) {
      const labels = labelsOf(size, view, peel);
      expect(labels.filter(isNamed).length, `stop ${peel}`).toBeLessThanOrEqual(SIZES[size].max);
      labels.forEach((a, i) =>
        labels.slice(i + 1).forEach((b) => {
          expect(overlap(a, b), `${a.id} over ${b.id} at stop ${peel}`).toBe(false);
          if (!isNamed(a) || !isNamed(b)) return;
          const [p, q] = [a.leader, b.leader];
          expect(segmentsCross(p.fromX, p.fromY, p.toX, p.toY, q.fromX, q.fromY, q.toX, q.toY), `${a.id} and ${b.id}`).toBe(false);
        }),
      );
    }
  });

  it('name several structures at each stop below the skin, and L1 to S1 at every stop', () => {
    for (let peel = 0; peel <= 5; peel++) {
      const labels = labelsOf(size, 'back', peel);
      expect(labels.filter(isLevel).map(({ id }) => id), `stop ${peel}`).toEqual(LEVELS);
      if (peel > 0) expect(labels.filter(isNamed).length, `stop ${peel}: ${labels.map(({ id }) => id).join(' ')}`).toBeGreaterThanOrEqual(SIZES[size].least);
    }
  });

  it('name what is seen through the window', () => {
    // Over BL23 the outer muscles are one sheet; deeper there is more to name.
    for (const [peel, least] of [[2, 1], [3, 2], [4, 2], [5, 2]] as const) {
      expect(labelsOf(size, 'back', peel, 'BL23').filter((label) => isNamed(label) && label.id !== 'BL23').length, `stop ${peel}`).toBeGreaterThanOrEqual(least);
    }
  });
});
