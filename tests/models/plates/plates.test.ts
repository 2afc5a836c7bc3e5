import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawPlates } from '../../../models/plates/drawPlates.ts';
import { eyeDirection, FIELD_OF_VIEW, FILL_HEIGHT, HOME_POLAR, projectOnPlate, eyeAxes } from '../../../models/plates/plateCamera.ts';
import { cameraOf, inputsHash, joinedBox, type Anchors, type PlateIndex } from '../../../models/plates/plateIndex.ts';
import { plateTissue } from '../../../models/plates/plateTissue.ts';
import { PLATE_VIEWS } from '../../../models/plates/plateViews.ts';
import type { PeelStop } from '../../../models/types.ts';
import { tissueOf } from '../../../src/scene/body/tissueOf.ts';
import * as live from '../../../src/scene/camera/cameraPose.ts';

const MODELS = new URL('../../../models', import.meta.url).pathname;
const BUILT = join(MODELS, 'built');
const read = <T>(file: string): T => JSON.parse(readFileSync(join(BUILT, file), 'utf8')) as T;
const index = read<PlateIndex>('plates.json');
const anchors = read<Anchors>('anchors.json');
const names = PLATE_VIEWS.flatMap((view) => view.peels.map((peel) => `${view.id}-${peel}`));
const svgOf = (name: string): string => readFileSync(join(BUILT, 'plates', `${name}.svg`), 'utf8');

describe('the drawn plates', () => {
  it('are those of the model and the drawer as they stand: run `npx tsx models/plates/buildPlates.ts` if this fails', () => {
    expect(index.inputs).toBe(inputsHash(MODELS));
  });

  it('are there, one for each view and each of its peel stops, and nothing else', () => {
    expect(readdirSync(join(BUILT, 'plates')).toSorted()).toEqual(names.map((name) => `${name}.svg`).toSorted());
    expect(PLATE_VIEWS.find((view) => view.id === 'lower-back')?.peels).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('are light, and safe to show as a picture: no script, no style, nothing fetched', () => {
    for (const name of names) {
      const svg = svgOf(name);
      expect(svg.length, name).toBeLessThanOrEqual(70_000);
      expect(svg, name).toMatch(/^<svg [^>]*viewBox="0 0 \d+ \d+"/);
      expect(svg, name).not.toMatch(/<script|style=|<style|<image|https?:\/\/(?!www\.w3\.org\/2000\/svg)|NaN|undefined/);
      expect((svg.match(/<path/g) ?? []).length, name).toBeGreaterThan(4);
    }
  });

  it('differ from stop to stop', () => {
    expect(new Set(names.map(svgOf)).size).toBe(names.length);
  });

  it('come out the same when drawn again', async () => {
    const again = await drawPlates(BUILT, (name) => name === 'hand-left-0');
    expect(again.plates.map(({ svg }) => svg)).toEqual([svgOf('hand-left-0')]);
    expect(again.index).toEqual(index);
  }, 120_000);
});

describe('the points on the plates', () => {
  const placed = anchors.points.filter((point) => point.place === 'main');

  it('can each be seen on at least one plate, on both sides', () => {
    const sides = { left: 'L', right: 'R', midline: 'M' } as const;
    const seen = new Set(index.views.flatMap((view) => view.points.filter((row) => row[4] === 1).map((row) => `${row[0]}-${row[1]}`)));
    const wanted = new Set(placed.map((point) => `${point.code}-${sides[point.side]}`));
    expect(new Set(placed.map((point) => point.code)).size).toBe(46);
    expect([...wanted].filter((key) => !seen.has(key))).toEqual([]);
  });

  it('lie where the anchors fall through the plate camera, with the left of the body on the left seen from behind', () => {
    const view = index.views[0]!;
    const camera = cameraOf(PLATE_VIEWS[0]!, anchors);
    const left = placed.find((point) => point.code === 'BL23' && point.side === 'left')!;
    const { x, y } = projectOnPlate(camera, eyeAxes(camera), left.position);
    const row = view.points.find((each) => each[0] === 'BL23' && each[1] === 'L')!;
    expect(Math.hypot(row[2] - x, row[3] - y)).toBeLessThan(0.1);
    expect(row[2]).toBeLessThan(view.width / 2);
    expect(view.points.find((each) => each[0] === 'BL23' && each[1] === 'R')![2]).toBeGreaterThan(view.width / 2);
  });

  it('keep the levels in order down the midline', () => {
    const { levels, midline } = index.views[0]!;
    expect(levels.map(([name]) => name)).toEqual(['L1', 'L2', 'L3', 'L4', 'L5', 'S1']);
    expect(levels.map(([, , y]) => y)).toEqual(levels.map(([, , y]) => y).toSorted((a, b) => a - b));
    expect(midline.length).toBeGreaterThan(10);
  });
});

describe('poster and live scene', () => {
  it('look from the same place', () => {
    expect(FIELD_OF_VIEW).toBe(live.FIELD_OF_VIEW);
    expect(HOME_POLAR).toBe(live.VIEW_POSES.back.polar);
    expect(eyeDirection(20, 70)).toEqual(live.eyeDirection(20, 70));
    const box = joinedBox(PLATE_VIEWS[0]!, anchors);
    const viewport = { width: 918, height: 748, insets: { top: 8, right: 8, bottom: 8, left: 8 } };
    const aim = live.aimAtBox(box, 'back', viewport);
    const camera = cameraOf(PLATE_VIEWS[0]!, anchors);
    expect(camera.target).toEqual(aim.target);
    // The live eye stands a little farther off, since panels leave less than the whole height free.
    expect(aim.pose.distance / camera.distance).toBeCloseTo(748 / 732, 3);
    expect(FILL_HEIGHT).toBe(0.7);
  });

  it('draw each structure as the same tissue', () => {
    const { structures } = read<{ structures: Record<string, { stop: PeelStop }> }>('manifest.json');
    const ids = Object.entries(structures);
    expect(ids.length).toBeGreaterThan(50);
    expect(ids.filter(([id, { stop }]) => plateTissue(id, stop) !== tissueOf(id, stop)).map(([id]) => id)).toEqual([]);
  });
});

