/** Addresses of the built model. Files that are not built yet are simply absent; the scene shows what there is. */
import type { LayerName } from '../SceneProps.ts';

const FILES = import.meta.glob<string>(['../../../models/built/*.glb', '../../../models/built/anchors.json'], { query: '?url', import: 'default', eager: true });

function addressOf(file: string): string | undefined {
  return FILES[`../../../models/built/${file}`];
}

export function layerAddress(layer: LayerName): string | undefined {
  return addressOf(`${layer}.glb`);
}

export function anchorsAddress(): string | undefined {
  return addressOf('anchors.json');
}
