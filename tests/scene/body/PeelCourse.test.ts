import { describe, expect, it } from 'vitest';
import { createPeelCourse, stepPeelCourse, WHOLE_RADIUS, WINDOW_RADIUS, type PeelWish } from '../../../src/scene/body/PeelCourse.ts';

const bl23 = [0.034, 0.99, -0.01] as const;
const bl25 = [0.034, 0.93, -0.01] as const;
const wish = (more: Partial<PeelWish>): PeelWish => ({ peel: 3, window: null, isolated: false, eyeMoving: false, still: false, ...more });

function rest(course: ReturnType<typeof createPeelCourse>, wanted: PeelWish, watch: () => void = () => {}): void {
  for (let i = 0; i < 600 && stepPeelCourse(course, wanted, 1 / 60); i++) watch();
}

describe('the porthole', () => {
  it('opens to 12 cm across at the point', () => {
    const course = createPeelCourse();
    rest(course, wish({ window: bl23 }));
    expect(course).toMatchObject({ centre: bl23 });
    expect(course.radius.value).toBe(WINDOW_RADIUS);
    expect(course.peel.value).toBe(3);
  });

  it('waits until the eye has arrived', () => {
    const course = createPeelCourse();
    for (let i = 0; i < 30; i++) stepPeelCourse(course, wish({ window: bl23, eyeMoving: true }), 1 / 60);
    expect(course.radius.value).toBe(0);
    rest(course, wish({ window: bl23 }));
    expect(course.radius.value).toBe(WINDOW_RADIUS);
  });

  it('closes before it opens elsewhere: it never slides across the skin', () => {
    const course = createPeelCourse();
    rest(course, wish({ window: bl23 }));
    let smallest = 1;
    rest(course, wish({ window: bl25 }), () => {
      if (course.centre === bl23) smallest = Math.min(smallest, course.radius.value);
    });
    expect(smallest).toBeLessThan(0.003);
    expect(course.centre).toEqual(bl25);
    expect(course.radius.value).toBe(WINDOW_RADIUS);
  });

  it('opens into the whole body without closing first', () => {
    const course = createPeelCourse();
    rest(course, wish({ window: bl23 }));
    let smallest = 1;
    rest(course, wish({}), () => (smallest = Math.min(smallest, course.radius.value)));
    expect(smallest).toBeGreaterThanOrEqual(WINDOW_RADIUS);
    expect(course.radius.value).toBe(WHOLE_RADIUS);
    expect(course.centre).toBeNull();
  });

  it('never shows the whole body open on the way from a window back to the skin', () => {
    const course = createPeelCourse();
    rest(course, wish({ window: bl23 }));
    rest(course, wish({ peel: 0 }), () => {
      if (course.peel.value > 0.01) expect(course.radius.value).toBeLessThanOrEqual(WINDOW_RADIUS);
    });
    expect(course.peel.value).toBe(0);
    expect(course.centre).toBeNull();
  });

  it('is there at once where motion is not wanted', () => {
    const course = createPeelCourse();
    let frames = 1;
    while (stepPeelCourse(course, wish({ window: bl23, still: true }), 1 / 60)) frames += 1;
    expect(frames).toBeLessThan(4);
    expect(course.radius.value).toBe(WINDOW_RADIUS);
  });
});

describe('a finger', () => {
  const hand = { peel: true, window: false };

  it('holds the layers anywhere between two stops, and lets them go to the nearest', () => {
    const course = createPeelCourse();
    rest(course, wish({ peel: 2.6, held: hand }));
    expect(course.peel.value).toBe(2.6);
    rest(course, wish({ peel: 3 }));
    expect(course.peel.value).toBe(3);
  });

  it('moves the window without closing it', () => {
    const course = createPeelCourse();
    rest(course, wish({ window: bl23 }));
    rest(course, wish({ window: bl25, held: { peel: false, window: true } }), () => expect(course.radius.value).toBe(WINDOW_RADIUS));
    expect(course.centre).toEqual(bl25);
  });
});
