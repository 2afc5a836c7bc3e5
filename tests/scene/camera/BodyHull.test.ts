import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { bodyHull, insideHull, keepOutside } from '../../../src/scene/camera/BodyHull.ts';
import { eyeDirection } from '../../../src/scene/camera/cameraPose.ts';

/** A trunk: a tube of 0.34 by 0.24 m from the knee to the shoulder. */
function trunk(): Float32Array {
  const places: number[] = [];
  for (let y = 0.5; y <= 1.5; y += 0.02) {
    for (let a = 0; a < 32; a++) places.push(0.17 * Math.cos((a * Math.PI) / 16), y, 0.1 + 0.12 * Math.sin((a * Math.PI) / 16));
  }
  return new Float32Array(places);
}

describe('the eye and the body', () => {
  const hull = bodyHull(trunk());

  it('knows inside from outside', () => {
    expect(insideHull(hull, [0, 1, 0.1])).toBe(true);
    expect(insideHull(hull, [0, 1, -0.3])).toBe(false);
    expect(insideHull(hull, [0, 1.7, 0.1])).toBe(false);
  });

  it('never meet, wherever the visitor turns', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: 35, max: 125, noNaN: true }),
        fc.double({ min: 0.25, max: 3.2, noNaN: true }),
        fc.double({ min: -0.17, max: 0.17, noNaN: true }),
        (azimuth, polar, distance, x) => {
          const target = [x, 0.98, 0] as const;
          const direction = eyeDirection(azimuth, polar);
          const away = keepOutside(hull, target, direction, distance);
          expect(away).toBeGreaterThanOrEqual(distance);
          expect(insideHull(hull, [target[0] + direction[0] * away, target[1] + direction[1] * away, target[2] + direction[2] * away])).toBe(false);
        },
      ),
    );
  });

  it('leave a distance alone that is outside already', () => {
    expect(keepOutside(hull, [0, 1, -0.02], eyeDirection(0, 84), 0.5)).toBe(0.5);
  });
});
