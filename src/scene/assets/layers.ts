import type { LayerName } from '../SceneProps.ts';

/** Layers from outside in; the index is the peel stop. */
export const LAYERS: readonly LayerName[] = ['skin', 'fascia', 'outer-muscles', 'deep-muscles', 'bones', 'nerves-vessels-organs'];
