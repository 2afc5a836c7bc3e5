import { describe, expect, it } from 'vitest';
import { markerLook } from '../../../src/scene/points/markerLook.ts';
import type { MarkerSide, SceneMarker } from '../../../src/scene/SceneProps.ts';

const marker = (code: string, side: MarkerSide = 'L', more: Partial<SceneMarker> = {}): SceneMarker => ({ code, side, shape: 'circle', colour: '#154aa6', tier: 1, name: code, ...more });
const nothing = { selected: null, hovered: null, focused: null };

describe('a marker', () => {
  it('rests at 20 px, smaller for the third tier', () => {
    expect(markerLook(marker('BL23'), nothing, false)).toMatchObject({ size: 20, opacity: 1, fill: 1 });
    expect(markerLook(marker('BL20', 'L', { tier: 3 }), nothing, false).size).toBeLessThan(20);
  });

  it('grows to 26 px under the pointer', () => {
    expect(markerLook(marker('BL23'), { ...nothing, hovered: { code: 'BL23', side: 'L' } }, false).size).toBe(26);
    expect(markerLook(marker('BL23', 'R'), { ...nothing, hovered: { code: 'BL23', side: 'L' } }, false).size).toBe(20);
  });

  it('is 32 px with a white dot when selected, while its twin is a dashed ring and the others step back', () => {
    const chosen = { ...nothing, selected: { code: 'BL23', side: 'L' as const } };
    expect(markerLook(marker('BL23'), chosen, false)).toMatchObject({ size: 32, dot: true, opacity: 1 });
    expect(markerLook(marker('BL23', 'R'), chosen, false)).toMatchObject({ size: 20, dashed: true, fill: 0 });
    expect(markerLook(marker('BL25'), chosen, false)).toMatchObject({ size: 14, opacity: 0.45 });
  });

  it('leads on both sides when both are chosen', () => {
    const both = { ...nothing, selected: { code: 'BL23', side: 'both' as const } };
    expect(markerLook(marker('BL23', 'L'), both, false).dot && markerLook(marker('BL23', 'R'), both, false).dot).toBe(true);
  });

  it('on the midline is selected whichever side is asked for', () => {
    expect(markerLook(marker('GV4', 'M'), { ...nothing, selected: { code: 'GV4', side: 'R' } }, false).dot).toBe(true);
  });

  it('is a hollow ring at half strength behind the body', () => {
    expect(markerLook(marker('ST36'), nothing, true)).toMatchObject({ fill: 0, opacity: 0.5 });
  });

  it('shows keyboard focus, and that it was opened before', () => {
    expect(markerLook(marker('BL23'), { ...nothing, focused: { code: 'BL23', side: null } }, false).focus).toBe(true);
    expect(markerLook(marker('BL23', 'L', { opened: true }), nothing, false).notch).toBe(true);
  });

  it('is absent where a quiz hides it', () => {
    expect(markerLook(marker('BL23', 'L', { hidden: true }), nothing, false).opacity).toBe(0);
  });
});
