import { describe, expect, it } from 'vitest';
import { createPeelCourse } from '../../../src/scene/body/PeelCourse.ts';
import type { Aim } from '../../../src/scene/camera/cameraPose.ts';
import { createEyeRig } from '../../../src/scene/camera/EyeRig.ts';
import { clearLayers, leadEye, needleShare, PULSES, pulseShare, roadShare } from '../../../src/scene/signal/signalCourse.ts';

const NEAR: Aim = { target: [0, 1, 0], pose: { azimuth: 38, polar: 74, distance: 0.5 }, base: 'back' };
const FAR: Aim = { target: [0.01, 1.05, 0.05], pose: { azimuth: 26, polar: 74, distance: 0.9 }, base: 'back' };

/** Everything that a place of the course decides. */
function pictureAt(places: readonly number[]): string {
  const [rig, course] = [createEyeRig(), createPeelCourse()];
  for (const at of places) {
    leadEye(rig, NEAR, FAR, at);
    clearLayers(course, at);
  }
  const at = places.at(-1) ?? 0;
  return JSON.stringify([rig, course, needleShare(at), roadShare(at), Array.from({ length: PULSES }, (_, i) => pulseShare(at, i))]);
}

describe('the start on the live body', () => {
  it('is the same picture from whichever side it is reached', () => {
    for (const at of [0.1, 0.33, 0.5, 0.71, 0.97]) expect(pictureAt([1, 0.8, at])).toBe(pictureAt([0, 0.05, at]));
  });

  it('comes to rest at each place: nothing is left on its way', () => {
    const [rig, course] = [createEyeRig(), createPeelCourse()];
    leadEye(rig, NEAR, FAR, 0.4);
    clearLayers(course, 0.4);
    for (const damper of [...rig.target, rig.azimuth, rig.polar, rig.distance, course.peel, course.isolate, course.radius]) {
      expect(damper.value).toBe(damper.target);
      expect(damper.velocity).toBe(0);
    }
  });

  it('brings needle, clear layers, road and messages one after another, and ends with all of them', () => {
    expect([needleShare(0.2), roadShare(0.2), pulseShare(0.2, 0)]).toEqual([1, 0, -1]);
    expect([needleShare(1), roadShare(1), pulseShare(1, PULSES - 1)]).toEqual([1, 1, 1]);
    const course = createPeelCourse();
    clearLayers(course, 0);
    expect(course.peel.value).toBe(0);
    clearLayers(course, 1);
    expect(course.peel.value).toBeGreaterThan(4);
  });
});
