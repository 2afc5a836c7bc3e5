import { describe, expect, it } from 'vitest';
import { LabelSlide, SLIDE_SECONDS } from '../../../src/features/explore/labels/LabelSlide.ts';
import { snugWidth } from '../../../src/features/explore/labels/snugWidth.ts';

describe('the box of a name', () => {
  it('is as wide as its wider line where the name stands on two', () => {
    const first = { left: 8, right: 80.2, top: 1, bottom: 17 };
    const second = { left: 40, right: 80.2, top: 17, bottom: 33 };
    expect(snugWidth([first, second])).toBe(73);
  });

  it('takes pieces of one line together, and leaves a name on one line alone', () => {
    const pieces = [{ left: 8, right: 30, top: 2, bottom: 16 }, { left: 30, right: 90, top: 0, bottom: 17 }];
    expect(snugWidth(pieces)).toBeNull();
    expect(snugWidth([...pieces, { left: 8, right: 20, top: 15, bottom: 31 }])).toBe(82);
    expect(snugWidth([])).toBeNull();
  });
});

describe('labels after the view has changed', () => {
  function told(): { readonly slide: LabelSlide; readonly places: number[]; send(x: number): void } {
    const [slide, places] = [new LabelSlide(), [] as number[]];
    return { slide, places, send: (x) => slide.send('rib', [x, 0, 0, 0, 0, 0], (at) => void places.push(...Array.from(at).slice(0, 1))) };
  }

  it('appear at their place and glide from there to the next without passing it', () => {
    const { slide, places, send } = told();
    send(100);
    slide.start(false);
    expect(places).toEqual([100]);
    send(200);
    slide.start(false);
    let steps = 0;
    while (slide.step(1 / 60)) steps += 1;
    expect(places.slice(1)).toEqual(places.slice(1).toSorted((a, b) => a - b));
    expect(places[2]).toBeGreaterThan(100);
    expect(places[2]).toBeLessThan(200);
    expect(places.at(-1)).toBe(200);
    expect(steps / 60).toBeLessThan(SLIDE_SECONDS * 2.5);
  });

  it('go on from where they are when they are sent elsewhere on the way', () => {
    const { slide, places, send } = told();
    send(100);
    slide.start(true);
    send(200);
    slide.start(false);
    slide.step(0.06);
    const midway = places.at(-1);
    send(0);
    slide.start(false);
    expect(places.at(-1)).toBe(midway);
  });

  it('are there at once for who wants less motion, and after they were away', () => {
    const { slide, places, send } = told();
    send(100);
    slide.start(true);
    send(200);
    slide.start(true);
    expect(places.at(-1)).toBe(200);
    slide.drop('rib');
    send(300);
    slide.start(false);
    expect(places.at(-1)).toBe(300);
  });
});
