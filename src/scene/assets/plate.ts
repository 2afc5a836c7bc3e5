/** A drawn plate of the flat atlas: its size, its file, and where each point lies on it. No three here. */
import type { MarkerSide } from '../SceneProps.ts';
import { builtAddress } from './builtAddress.ts';

export type PlateZone = 'lower-back' | 'whole' | 'leg' | 'foot' | 'hand' | 'head';

export interface PlatePlace {
  readonly code: string;
  readonly side: MarkerSide;
  /** Plate units. */
  readonly x: number;
  readonly y: number;
  /** False where the body hides the point on this sheet. */
  readonly seen: boolean;
}

type Pair = readonly [number, number];

interface Sheet {
  readonly id: string;
  readonly zone: PlateZone;
  readonly label: string;
  readonly width: number;
  readonly height: number;
  /** Sheet over the box it frames. */
  readonly round: number;
  readonly unitsPerMetre: number;
  readonly peels: readonly number[];
  readonly midline: readonly Pair[];
  readonly crest: readonly Pair[];
}

export interface Plate extends Sheet {
  readonly places: readonly PlatePlace[];
  /** Names of vertebrae with the line along the skin at their height, from left to right. */
  readonly levels: readonly { readonly vertebra: string; readonly x: number; readonly y: number; readonly line: readonly Pair[] }[];
}

/** A sheet as the models' build writes it. */
export interface PlateRow extends Sheet {
  readonly points: readonly (readonly [string, MarkerSide, number, number, 0 | 1])[];
  readonly levels: readonly (readonly [string, number, number, readonly Pair[]])[];
}

const FILES = import.meta.glob<string>('../../../models/built/plates/*.svg', { query: '?url', import: 'default', eager: true });

/** @param row as `models/built/plates.json` holds it */
export function asPlate({ points, levels, ...view }: PlateRow): Plate {
  return {
    ...view,
    places: points.map(([code, side, x, y, seen]) => ({ code, side, x, y, seen: seen === 1 })),
    levels: levels.map(([vertebra, x, y, line]) => ({ vertebra, x, y, line })),
  };
}

/** The file of one sheet at a peel stop (the nearest one that was drawn), relative to the site's root; null if it is not built. */
export function plateFile(plate: Plate, peel: number): string | null {
  const stop = plate.peels.includes(peel) ? peel : (plate.peels[0] ?? 0);
  const address = FILES[`../../../models/built/plates/${plate.id}-${stop}.svg`];
  return address === undefined ? null : builtAddress(address);
}

/**
 * A place on a sheet as a pin holds it: metres on the paper from the middle of its upper edge, positive towards the
 * subject's left (on a sheet seen from behind) and up. The paper is flat: near the eye things are drawn a little larger.
 */
export function fromPlate(plate: Plate, x: number, y: number): { readonly x: number; readonly y: number } {
  return { x: (plate.width / 2 - x) / plate.unitsPerMetre, y: -y / plate.unitsPerMetre };
}

export function toPlate(plate: Plate, at: { readonly x: number; readonly y: number }): { readonly x: number; readonly y: number } {
  return { x: plate.width / 2 - at.x * plate.unitsPerMetre, y: -at.y * plate.unitsPerMetre };
}
