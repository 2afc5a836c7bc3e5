import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  aimAtBox, aimAtPlaces, azimuthOf, distanceFor, eyeDirection, FARTHEST, FIELD_OF_VIEW, freeArea, limitPose, NEAREST, roundAbout, roundPose, turnBetween, unwrap, VIEW_POSES,
  type Viewport,
} from '../../../src/scene/camera/cameraPose.ts';
import type { StandardView } from '../../../src/scene/SceneProps.ts';

const desk: Viewport = { width: 1440, height: 900, insets: { top: 0, right: 0, bottom: 0, left: 0 } };
const lowerBack = { min: [-0.18, 0.785, -0.034], max: [0.18, 1.12, 0.227] } as const;
const views = fc.constantFrom<StandardView>('back', 'left', 'right', 'front', 'top');
const angle = fc.double({ min: -1000, max: 1000, noNaN: true });

describe('standard views', () => {
  it.each([
    ['back', [0, -1]], ['front', [0, 1]], ['left', [1, 0]], ['right', [-1, 0]],
  ] as const)('%s looks from that side of the subject', (view, [x, z]) => {
    const direction = eyeDirection(VIEW_POSES[view].azimuth, 90);
    expect(direction[0]).toBeCloseTo(x);
    expect(direction[1]).toBeCloseTo(0);
    expect(direction[2]).toBeCloseTo(z);
  });

  it('home shows the lower back over 70 % of the height of a wide screen', () => {
    const { pose, target } = aimAtBox(lowerBack, 'back', desk);
    const seen = 2 * pose.distance * Math.tan((FIELD_OF_VIEW * Math.PI) / 360);
    expect((lowerBack.max[1] - lowerBack.min[1]) / seen).toBeCloseTo(0.7, 2);
    expect(target[1]).toBeCloseTo(0.9525);
  });

  it('home shows both flanks on a phone held upright', () => {
    const phone: Viewport = { width: 390, height: 844, insets: { top: 52, right: 0, bottom: 204, left: 0 } };
    const { pose } = aimAtBox(lowerBack, 'back', phone);
    const seenAcross = (2 * pose.distance * Math.tan((FIELD_OF_VIEW * Math.PI) / 360) * phone.width) / phone.height;
    expect(seenAcross).toBeGreaterThan(0.35);
  });
});

describe('orbit', () => {
  it('stays within 100 degrees of the view chosen last, 35 to 125 from the zenith, 0.25 to 3.2 m away', () => {
    fc.assert(
      fc.property(views, angle, angle, fc.double({ min: -5, max: 50, noNaN: true }), (view, azimuth, polar, distance) => {
        const pose = limitPose({ azimuth, polar, distance }, view);
        expect(Math.abs(pose.azimuth - VIEW_POSES[view].azimuth)).toBeLessThanOrEqual(100);
        expect(pose.polar).toBeGreaterThanOrEqual(view === 'top' ? 4 : 35);
        expect(pose.polar).toBeLessThanOrEqual(view === 'top' ? 70 : 125);
        expect(pose.distance).toBeGreaterThanOrEqual(NEAREST);
        expect(pose.distance).toBeLessThanOrEqual(FARTHEST);
        expect(limitPose(pose, view)).toEqual(pose);
      }),
    );
  });

  it('leaves an allowed pose alone', () => {
    expect(limitPose({ azimuth: -30, polar: 70, distance: 0.8 }, 'back')).toEqual({ azimuth: -30, polar: 70, distance: 0.8 });
    expect(limitPose({ azimuth: -170, polar: 70, distance: 0.8 }, 'front').azimuth).toBe(190);
  });

  it('turns by the shorter way', () => {
    fc.assert(
      fc.property(angle, angle, (from, to) => {
        expect(Math.abs(turnBetween(from, to))).toBeLessThanOrEqual(180);
        expect(Math.abs(unwrap(to, from) - from)).toBeLessThanOrEqual(180 + 1e-9);
        expect(Math.cos((unwrap(to, from) * Math.PI) / 180)).toBeCloseTo(Math.cos((to * Math.PI) / 180), 6);
      }),
    );
  });
});

describe('a pose in an address', () => {
  it('is in whole degrees within half a turn, without a negative zero', () => {
    expect(roundPose({ azimuth: 361.2, polar: 83.6, distance: 0.9251 })).toEqual({ azimuth: 1, polar: 84, distance: 0.93 });
    expect(Object.is(roundPose({ azimuth: -0.2, polar: 90, distance: 1 }).azimuth, 0)).toBe(true);
  });
});

describe('looking at a point', () => {
  const bl23 = { at: [0.034, 0.99, -0.01], normal: [0.1, -0.05, -0.99] } as const;

  it('puts it in the middle of the picture and keeps the view', () => {
    const aim = aimAtPlaces([bl23], 'back', desk)!;
    expect(aim.target).toEqual(bl23.at);
    expect(aim.base).toBe('back');
    expect(Math.abs(aim.pose.azimuth)).toBeLessThanOrEqual(15);
  });

  it('shows both sides of a pair from the midline', () => {
    const right = { at: [-0.036, 0.99, -0.01], normal: [-0.1, -0.05, -0.99] } as const;
    const aim = aimAtPlaces([bl23, right], 'back', desk)!;
    expect(aim.target[0]).toBeCloseTo(-0.001);
    expect(aim.pose.azimuth).toBe(0);
  });

  it('goes round to a point that the view does not show', () => {
    const lip = { at: [0, 1.5, 0.2], normal: [0, 0, 1] } as const;
    expect(aimAtPlaces([lip], 'back', desk)?.base).toBe('front');
    const outerKnee = { at: [0.12, 0.4, 0.1], normal: [1, 0, 0] } as const;
    const aim = aimAtPlaces([outerKnee], 'back', desk)!;
    expect(Math.abs(turnBetween(aim.pose.azimuth, azimuthOf(outerKnee.normal)))).toBeLessThanOrEqual(55);
  });

  it('tries the wanted direction first and then all round, each within the limits of its view', () => {
    const tries = roundAbout(aimAtPlaces([bl23], 'back', desk)!);
    expect(tries[0]!.base).toBe('back');
    expect(Math.abs(tries[0]!.azimuth)).toBeLessThanOrEqual(15);
    expect(new Set(tries.map(({ azimuth }) => Math.round(turnBetween(0, azimuth)))).size).toBe(12);
    for (const { base, azimuth } of tries) expect(Math.abs(turnBetween(VIEW_POSES[base].azimuth, azimuth))).toBeLessThanOrEqual(100);
  });

  it('has nothing to look at without a place', () => {
    expect(aimAtPlaces([], 'back', desk)).toBeNull();
  });
});

describe('panels over the canvas', () => {
  it('shift the middle to the middle of what they leave free', () => {
    expect(freeArea({ width: 1440, height: 900, insets: { left: 72, right: 440, top: 0, bottom: 64 } })).toEqual({ width: 928, height: 836, shiftX: -184, shiftY: -32 });
  });

  it('draw the eye back, so that the same stretch of body still fits', () => {
    const covered: Viewport = { ...desk, insets: { top: 0, right: 0, bottom: 450, left: 0 } };
    expect(distanceFor(0.1, 0.3, covered)).toBeCloseTo(2 * distanceFor(0.1, 0.3, desk));
  });
});
