import { PerspectiveCamera, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { CutEye } from '../../../src/scene/cut/CutEye.ts';
import { holdNeedle } from '../../../src/scene/cut/holdNeedle.ts';
import type { StageCut } from '../../../src/atlas/state/StageCut.ts';
import type { Stage } from '../../../src/scene/stage/Stage.ts';

const SIZE = { width: 900, height: 700 };
const SLANT = Math.SQRT1_2;
const cut = (depth: number, stop: number | null): StageCut => ({
  code: 'BL52',
  plane: { origin: [0.07, 1.08, -0.11], u: [1, 0, 0], v: [0, 0, 1] },
  frame: { left: -0.07, right: 0.08, top: -0.03, bottom: 0.1 },
  entry: 0.002,
  direction: [SLANT, SLANT],
  depth,
  stop,
  needle: 'free',
  near: [],
  here: null,
  onDepth: () => undefined,
  names: [],
});

/** The eye before the cut, turned aside by a hand. */
function eyeBefore(shown: StageCut): PerspectiveCamera {
  const camera = new PerspectiveCamera(28, SIZE.width / SIZE.height, 0.04, 9);
  const rig = { azimuth: { value: 14 }, polar: { value: 80 }, distance: { value: 1 }, touched: false };
  const stage = { rig, size: SIZE, props: { insets: { top: 0, right: 0, bottom: 0, left: 0 } } } as unknown as Stage;
  const eye = new CutEye();
  eye.look(camera, stage, shown, 1);
  Object.assign(rig, { touched: true, azimuth: { value: 30 } });
  eye.look(camera, stage, shown, 1);
  camera.updateMatrixWorld(true);
  return camera;
}

const onScreen = ({ plane, entry, direction: [du, dv] }: StageCut, camera: PerspectiveCamera, along: number): { x: number; y: number } => {
  const { x, y } = new Vector3(...plane.origin).addScaledVector(new Vector3(...plane.u), along * du).addScaledVector(new Vector3(...plane.v), entry + along * dv).project(camera);
  return { x: ((x + 1) / 2) * SIZE.width, y: ((1 - y) / 2) * SIZE.height };
};

describe('the needle in the hand', () => {
  const shown = cut(0.012, 0.03);
  const camera = eyeBefore(shown);
  const tip = onScreen(shown, camera, 0.012);

  it('follows along its own line, whichever part of it was taken', () => {
    for (const taken of [-0.025, 0, 0.012]) {
      const from = onScreen(shown, camera, taken);
      const follow = holdNeedle(shown, camera, SIZE, { ...from, touch: false });
      const to = onScreen(shown, camera, taken + 0.007);
      expect(follow?.(to.x, to.y)).toBeCloseTo(0.019, 6);
      expect(follow?.(from.x, from.y)).toBeCloseTo(0.012, 6);
    }
  });

  it('ends at the skin and at the stop, however far the hand goes', () => {
    const follow = holdNeedle(shown, camera, SIZE, { ...tip, touch: true });
    const [out, deep] = [onScreen(shown, camera, -0.09), onScreen(shown, camera, 0.2)];
    expect(follow?.(out.x, out.y)).toBe(0);
    expect(follow?.(deep.x, deep.y)).toBe(0.03);
  });

  it('leaves the body to the hand beside it, and a finger has more room than a mouse', () => {
    const beside = { x: tip.x + 15, y: tip.y - 15 };
    expect(holdNeedle(shown, camera, SIZE, { ...beside, touch: false })).toBeNull();
    expect(holdNeedle(shown, camera, SIZE, { ...beside, touch: true })).not.toBeNull();
    expect(holdNeedle(shown, camera, SIZE, { x: tip.x + 90, y: tip.y, touch: true })).toBeNull();
  });

  it('rests while the reader is asked where to stop', () => {
    const asked = cut(0, null);
    expect(holdNeedle(asked, camera, SIZE, { ...onScreen(asked, camera, 0), touch: true })).toBeNull();
  });
});
