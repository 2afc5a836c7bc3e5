/** What is drawn of each layer at a peel stop. Pure. */
import type { LayerName } from '../SceneProps.ts';
import { LAYERS } from '../assets/layers.ts';

export interface LayerLook {
  /** 0 absent .. 1 solid. */
  readonly opacity: number;
  /** Where it is drawn: everywhere, only outside the porthole, only inside it. */
  readonly where: 'everywhere' | 'outside' | 'inside';
}

/** Bones stay as a ghost when nerves, vessels and organs are looked at (ruling 22). */
export const GHOST_OPACITY = 0.15;

/**
 * @param peel stop 0..5; fractions lie between two stops, while one fades
 * @param porthole the layers above the stop are only cut open around the point, and what lies deeper shows only there
 */
export function peelLayers(peel: number, porthole: boolean): Readonly<Record<LayerName, LayerLook>> {
  const window = porthole && peel > 0;
  const look = (layer: LayerName, index: number): LayerLook => {
    const shown = Math.min(1, Math.max(0, index + 1 - peel));
    // Bones do not go at the last stop: they pale.
    const opacity = layer === 'bones' ? Math.max(GHOST_OPACITY, shown) : shown;
    if (!window) return { opacity: index === 0 || peel > 0 ? opacity : 0, where: 'everywhere' };
    if (index === 0) return { opacity: 1, where: 'outside' };
    return { opacity, where: 'inside' };
  };
  return Object.fromEntries(LAYERS.map((layer, index) => [layer, look(layer, index)])) as Record<LayerName, LayerLook>;
}

/** Layers whose files a stop needs, outermost first: those deeper than the cut, unless the skin hides everything. */
export function layersNeeded(peel: number): readonly LayerName[] {
  const stop = Math.ceil(peel);
  return LAYERS.filter((layer, index) => index === 0 || (stop > 0 && (index >= stop || layer === 'bones')));
}
