/** The part of the body that the eye sees, as a frame on a small map of the whole body. Shares of the map, 0..1. Pure. */
import type { SceneFrame } from '../../../scene/SceneEvents.ts';
import type { SideView } from './ring.ts';

/** Box of the whole body in metres, as the plates of the whole body frame it: middle, height, width from behind, depth. */
const BODY = { midY: 0.78, height: 1.858, midX: 0, width: 0.712, midZ: 0.1, depth: 0.302 } as const;

export interface MapFrame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function mapFrame({ seen }: Pick<SceneFrame, 'seen'>, side: SideView): MapFrame {
  const sideways = side === 'left' || side === 'right';
  const wide = sideways ? BODY.depth : BODY.width;
  // From behind the subject's left is on the left of the map; from the front it is on the right.
  const across = sideways ? 0.5 : 0.5 + ((side === 'front' ? 1 : -1) * (seen.x - BODY.midX)) / BODY.width;
  const down = 0.5 - (seen.y - BODY.midY) / BODY.height;
  const box = clip(across - seen.width / wide / 2, across + seen.width / wide / 2);
  const rise = clip(down - seen.height / BODY.height / 2, down + seen.height / BODY.height / 2);
  return { left: box.from, top: rise.from, width: box.to - box.from, height: rise.to - rise.from };
}

function clip(from: number, to: number): { from: number; to: number } {
  return { from: Math.min(1, Math.max(0, from)), to: Math.min(1, Math.max(0, to)) };
}
