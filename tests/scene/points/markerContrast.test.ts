import { describe, expect, it } from 'vitest';
import { contrast, edgeContrast, KEYLINE_LINEAR } from '../../../src/scene/points/markerContrast.ts';
import { markerLook } from '../../../src/scene/points/markerLook.ts';
import { markerFragment } from '../../../src/scene/points/markerShader.ts';
import { SKIN_TONES, TISSUE_COLOURS } from '../../../src/scene/stage/plateMaterial.ts';

type Rgb = readonly [number, number, number];

/** From the shadow side to the lit side of a body; the plate's shader keeps within this. */
const LIGHT = [0.25, 0.4, 0.55, 0.7, 0.85, 1, 1.1];

const rgb = (hex: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Rgb;
const lit = (colour: Rgb, light: number): Rgb => colour.map((part) => Math.min(1, part * light)) as unknown as Rgb;
const marker = { code: 'BL25', side: 'L', shape: 'circle', colour: '#154aa6', tier: 1, name: '' } as const;
const aside = markerLook(marker, { selected: { code: 'BL23', side: 'L' }, hovered: null, focused: null }, false);

const GROUNDS = [...SKIN_TONES.map((colour, index) => [`skin tone ${index + 1}`, colour] as const), ...Object.entries(TISSUE_COLOURS).flatMap(([name, [first, second]]) => [[name, first] as const, [`${name}, second colour`, second] as const])];

describe('the edge of a marker', () => {
  it.each(GROUNDS)('reaches 3:1 on %s in light and in shade, also when another point is open', (_, colour) => {
    for (const light of LIGHT) {
      const below = lit(rgb(colour), light);
      expect(edgeContrast(below, 1)).toBeGreaterThanOrEqual(4);
      expect(edgeContrast(below, aside.opacity)).toBeGreaterThanOrEqual(3);
    }
  });

  it('is drawn in the colours that were judged', () => {
    expect(markerFragment).toContain(`vec3(${KEYLINE_LINEAR.join(', ')})`);
    expect(contrast([1, 1, 1], [0, 0, 0])).toBeCloseTo(21, 5);
  });
});
