import { describe, expect, it } from 'vitest';
import { tissueOf } from '../../../src/scene/body/tissueOf.ts';

describe('the tissue a structure is drawn as', () => {
  it.each([
    ['skin', 'skin', 'skin'],
    ['subcutaneous-tissue', 'fascia', 'fat'],
    ['thoracolumbar-fascia--middle', 'fascia', 'fascia'],
    ['superior-cluneal-nerves-left', 'fascia', 'nerve'],
    ['tensor-fasciae-latae-left', 'outer-muscles', 'muscle'],
    ['gluteus-maximus-left', 'outer-muscles', 'muscle'],
    ['quadratus-lumborum-right', 'deep-muscles', 'muscle'],
    ['sacrotuberous-ligament-left', 'deep-muscles', 'ligament'],
    ['lumbar-vertebra-l3', 'bones', 'bone'],
    ['intervertebral-disc-l4-l5', 'bones', 'disc'],
    ['ligamenta-flava', 'bones', 'ligament'],
    ['spinal-nerve-l2-left--ganglion', 'nerves-vessels-organs', 'nerve'],
    ['cauda-equina', 'nerves-vessels-organs', 'nerve'],
    ['inferior-vena-cava', 'nerves-vessels-organs', 'vein'],
    ['lumbar-arteries-left', 'nerves-vessels-organs', 'artery'],
    ['kidney-left', 'nerves-vessels-organs', 'organ'],
    ['pleura-lower-border-left', 'nerves-vessels-organs', 'pleura'],
  ] as const)('%s is %3$s', (id, layer, tissue) => {
    expect(tissueOf(id, layer)).toBe(tissue);
  });
});
