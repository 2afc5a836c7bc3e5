import { describe, expect, it } from 'vitest';
import { mapFrame } from '../../src/features/explore/orientation/mapFrame.ts';
import { figureWidth, nearestSide, ringPlace } from '../../src/features/explore/orientation/ring.ts';

describe('the little person', () => {
  it('shows its back to an eye behind it, with the subject\'s right on the right', () => {
    expect(nearestSide(0)).toBe('back');
    expect(ringPlace('right', 0).across).toBeCloseTo(1);
    expect(ringPlace('front', 0).near).toBeCloseTo(-1);
  });

  it('turns with the eye, whichever way round it went', () => {
    expect([nearestSide(90), nearestSide(-90), nearestSide(170), nearestSide(-190), nearestSide(360)]).toEqual(['right', 'left', 'front', 'front', 'back']);
    expect(ringPlace('back', 45).across).toBeLessThan(0);
    expect(figureWidth(90)).toBeLessThan(figureWidth(0));
  });
});

describe('the frame on the map', () => {
  const seen = { x: 0.1, y: 0.95, width: 0.2, height: 0.3 };
  it('lies where the eye looks: the subject\'s left is left from behind and right from the front', () => {
    const behind = mapFrame({ seen }, 'back');
    expect(behind.left + behind.width / 2).toBeLessThan(0.5);
    const before = mapFrame({ seen }, 'front');
    expect(before.left + before.width / 2).toBeGreaterThan(0.5);
    expect(behind.top + behind.height / 2).toBeCloseTo(0.408, 2);
  });

  it('never leaves the map', () => {
    for (const y of [-0.5, 0.8, 2]) {
      const box = mapFrame({ seen: { ...seen, y, width: 3, height: 3 } }, 'left');
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.top + box.height).toBeLessThanOrEqual(1);
    }
  });
});
