/** What is drawn of each layer at a peel stop. Pure. */
import type { LayerName } from '../SceneProps.ts';
import { LAYERS } from '../assets/layers.ts';

export interface LayerLook {
  /** 0 absent .. 1 solid, within the circle that may be cut open (the whole picture, unless a porthole is open). */
  readonly opacity: number;
  /** Beyond that circle the skin stays as it is and nothing else is drawn. */
  readonly beyond: 'solid' | 'absent';
}

/** Bones stay as a ghost when nerves, vessels and organs are looked at (ruling 22). */
export const GHOST_OPACITY = 0.15;

/** @param peel stop 0..5; fractions lie between two stops, while one layer fades */
export function peelLayers(peel: number): Readonly<Record<LayerName, LayerLook>> {
  const look = (layer: LayerName, index: number): LayerLook => {
    const shown = Math.min(1, Math.max(0, index + 1 - peel));
    // Bones do not go at the last stop: they pale.
    return { opacity: layer === 'bones' ? Math.max(GHOST_OPACITY, shown) : shown, beyond: layer === 'skin' ? 'solid' : 'absent' };
  };
  return Object.fromEntries(LAYERS.map((layer, index) => [layer, look(layer, index)])) as Record<LayerName, LayerLook>;
}

/** Layers whose files a place between the stops needs, outermost first: those not yet gone, unless the skin hides everything. */
export function layersNeeded(peel: number): readonly LayerName[] {
  const stop = Math.floor(peel);
  return LAYERS.filter((layer, index) => index === 0 || (peel > 0 && (index >= stop || layer === 'bones')));
}
