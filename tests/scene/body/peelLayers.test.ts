import { describe, expect, it } from 'vitest';
import { LAYERS } from '../../../src/scene/assets/layers.ts';
import { GHOST_OPACITY, layersNeeded, peelLayers } from '../../../src/scene/body/peelLayers.ts';

const shown = (peel: number): string[] => LAYERS.filter((layer) => peelLayers(peel)[layer].opacity > 0);

describe('peeling', () => {
  it.each([
    [0, ['skin', 'fascia', 'outer-muscles', 'deep-muscles', 'bones', 'nerves-vessels-organs']],
    [1, ['fascia', 'outer-muscles', 'deep-muscles', 'bones', 'nerves-vessels-organs']],
    [2, ['outer-muscles', 'deep-muscles', 'bones', 'nerves-vessels-organs']],
    [3, ['deep-muscles', 'bones', 'nerves-vessels-organs']],
    [4, ['bones', 'nerves-vessels-organs']],
    [5, ['bones', 'nerves-vessels-organs']],
  ])('stop %i shows its layer and what lies deeper', (peel, layers) => {
    expect(shown(peel)).toEqual(layers);
  });

  it('leaves bones as a ghost of 15 % around nerves, vessels and organs', () => {
    expect(peelLayers(5).bones.opacity).toBe(GHOST_OPACITY);
    expect(peelLayers(4).bones.opacity).toBe(1);
  });

  it('fades one layer at a time, without a jump', () => {
    for (let peel = 0; peel < 5; peel += 0.05) {
      for (const layer of LAYERS) expect(Math.abs(peelLayers(peel)[layer].opacity - peelLayers(peel + 0.05)[layer].opacity)).toBeLessThan(0.06);
    }
    expect(LAYERS.filter((layer) => { const { opacity } = peelLayers(2.5)[layer]; return opacity > 0 && opacity < 1; })).toEqual(['outer-muscles']);
  });

  it('keeps the skin whole beyond the porthole and draws nothing else there', () => {
    expect(LAYERS.map((layer) => peelLayers(3)[layer].beyond)).toEqual(['solid', 'absent', 'absent', 'absent', 'absent', 'absent']);
  });

  it('asks only for the files that a stop can show', () => {
    expect(layersNeeded(0)).toEqual(['skin']);
    expect(layersNeeded(3)).toEqual(['skin', 'deep-muscles', 'bones', 'nerves-vessels-organs']);
    expect(layersNeeded(5)).toEqual(['skin', 'bones', 'nerves-vessels-organs']);
  });
});
