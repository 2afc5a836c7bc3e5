import { describe, expect, it } from 'vitest';
import { createCutCourse, stepCutCourse } from '../../../src/scene/cut/CutCourse.ts';

describe('the course of a cut', () => {
  it('opens the body before the eye sets out, and brings the eye back before it closes', () => {
    const course = createCutCourse();
    for (let moving = true, n = 0; moving && n < 400; n++) {
      moving = stepCutCourse(course, true, 1 / 60, false);
      if (course.eye.value > 0) expect(course.open.value).toBeGreaterThan(0.99);
    }
    expect([course.open.value, course.eye.value]).toEqual([1, 1]);
    for (let moving = true, n = 0; moving && n < 400; n++) {
      moving = stepCutCourse(course, false, 1 / 60, false);
      if (course.open.value < 0.99) expect(course.eye.value).toBeLessThan(0.01);
    }
    expect([course.open.value, course.eye.value]).toEqual([0, 0]);
  });

  it('is there at once for whoever wants no motion', () => {
    const course = createCutCourse();
    expect(stepCutCourse(course, true, 0, true)).toBe(false);
    expect([course.open.value, course.eye.value]).toEqual([1, 1]);
  });
});
