import { describe, expect, it } from 'vitest';
import { createEyeRig, eyePlace, flyTo, goalPose, orbitBy, panBy, stepEyeRig, zoomBy } from '../../../src/scene/camera/EyeRig.ts';
import type { Aim, Viewport } from '../../../src/scene/camera/cameraPose.ts';

const viewport: Viewport = { width: 1440, height: 900, insets: { top: 0, right: 440, bottom: 0, left: 0 } };
const home: Aim = { target: [0, 0.95, 0.1], pose: { azimuth: 0, polar: 84, distance: 0.92 }, base: 'back' };
const knee: Aim = { target: [0.09, 0.4, 0], pose: { azimuth: 12, polar: 78, distance: 0.6 }, base: 'back' };

function settled(): ReturnType<typeof createEyeRig> {
  const rig = createEyeRig();
  flyTo(rig, home, viewport, true);
  return rig;
}

describe('a flight', () => {
  it('arrives within 800 ms and then stands still', () => {
    const rig = settled();
    flyTo(rig, knee, viewport, false);
    let seconds = 0;
    while (stepEyeRig(rig, 1 / 60, false)) seconds += 1 / 60;
    expect(seconds).toBeGreaterThan(0.3);
    expect(seconds).toBeLessThan(0.85);
    expect(rig.target.map((damper) => damper.value)).toEqual([...knee.target]);
    expect(stepEyeRig(rig, 1 / 60, false)).toBe(false);
  });

  it('draws back in the middle of a long way', () => {
    const rig = settled();
    flyTo(rig, knee, viewport, false);
    for (let i = 0; i < 9; i++) stepEyeRig(rig, 1 / 60, false);
    const { eye, target } = eyePlace(rig, null);
    expect(Math.hypot(eye[0] - target[0], eye[1] - target[1], eye[2] - target[2])).toBeGreaterThan(rig.distance.value + 0.05);
  });

  it('may be sent elsewhere on the way', () => {
    const rig = settled();
    flyTo(rig, knee, viewport, false);
    for (let i = 0; i < 9; i++) stepEyeRig(rig, 1 / 60, false);
    const halfway = rig.target[1].value;
    flyTo(rig, home, viewport, false);
    stepEyeRig(rig, 1e-4, false);
    expect(rig.target[1].value).toBeCloseTo(halfway, 2);
  });

  it('is a jump where motion is not wanted', () => {
    const rig = settled();
    flyTo(rig, knee, viewport, true);
    expect(goalPose(rig).azimuth).toBe(rig.azimuth.value);
    expect(stepEyeRig(rig, 1 / 60, false)).toBe(false);
  });

  it('puts the target into the middle of the free stage', () => {
    expect(settled().shiftX.value).toBe(-220);
  });
});

describe('the hand', () => {
  it('cannot turn past the limits or roll', () => {
    const rig = settled();
    for (let i = 0; i < 50; i++) orbitBy(rig, 17, 9);
    expect(rig.azimuth.target).toBe(100);
    expect(rig.polar.target).toBe(35);
    orbitBy(rig, 300, 0);
    expect(rig.azimuth.target).toBe(100);
    orbitBy(rig, -5000, 0);
    expect(rig.azimuth.target).toBe(-100);
  });

  it('cannot zoom past the limits', () => {
    const rig = settled();
    for (let i = 0; i < 50; i++) zoomBy(rig, 0.8);
    expect(rig.distance.target).toBe(0.25);
    for (let i = 0; i < 50; i++) zoomBy(rig, 1.25);
    expect(rig.distance.target).toBe(3.2);
  });

  it('moves the body with it, and keeps the pivot within the body', () => {
    const rig = settled();
    panBy(rig, 100, 0, viewport);
    // Seen from behind, the subject's left is on the left: a drag to the right brings it nearer to the middle.
    expect(rig.target[0].target).toBeGreaterThan(0);
    for (let i = 0; i < 200; i++) panBy(rig, 100, 100, viewport);
    expect(rig.target[0].target).toBeLessThanOrEqual(0.34);
    expect(rig.target[1].target).toBeLessThanOrEqual(1.66);
  });
});
