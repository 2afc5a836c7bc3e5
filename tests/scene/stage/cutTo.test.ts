import { describe, expect, it } from 'vitest';
import { cutsTo } from '../../../src/scene/stage/cutTo.ts';
import type { SceneProps } from '../../../src/scene/SceneProps.ts';

const props: SceneProps = {
  markers: [], selected: null, hovered: null, focused: null, view: 'back', zone: 'lower-back', pose: null, peel: 0, porthole: false, motion: 'less', theme: 'light', tone: 2, build: 'average',
  insets: { top: 8, right: 8, bottom: 8, left: 8 }, highlighted: [], labels: { max: 12, maxStructures: 6, items: [] }, quality: 'auto', gesture: 'greedy',
};

describe('with less motion', () => {
  it('another point, side, view, part of the body or layer comes with a soft cut', () => {
    expect(cutsTo(props, { ...props, selected: { code: 'BL23', side: 'L' } })).toBe(true);
    expect(cutsTo(props, { ...props, view: 'left' })).toBe(true);
    expect(cutsTo(props, { ...props, zone: 'whole' })).toBe(true);
    expect(cutsTo(props, { ...props, peel: 3 })).toBe(true);
  });

  it('neither a glance at a marker nor the reader\'s own turn of the body does', () => {
    expect(cutsTo(props, { ...props, hovered: { code: 'BL25', side: 'L' } })).toBe(false);
    expect(cutsTo(props, { ...props, pose: { azimuth: 20, polar: 84, distance: 1 } })).toBe(false);
  });

  it('is a matter of that setting: full motion travels, none jumps', () => {
    for (const motion of ['full', 'off'] as const) expect(cutsTo({ ...props, motion }, { ...props, motion, peel: 3 })).toBe(false);
  });
});
