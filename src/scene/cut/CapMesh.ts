/** The filled cut of a body as plain arrays: what a worker is sent, and what it sends back. */
import type { Plane } from '../../base/section/Plane.ts';
import type { Tissue } from '../body/tissueOf.ts';

/** One structure, in millimetres. */
export interface CapPart {
  readonly id: string;
  readonly tissue: Tissue;
  readonly positions: Float32Array;
  readonly indices: Uint32Array;
}

export interface CapRequest {
  readonly plane: Plane;
  readonly parts: readonly CapPart[];
}

/** Corners in the plane's own u and v, mm. Triangles lie over one another in the order of the indices. */
export interface CapMesh {
  readonly place: Float32Array;
  /** Direction out of the structure, for corners of an outline that may grow; else 0. */
  readonly grow: Float32Array;
  /** Red, green, blue as on paper, and cover. */
  readonly colour: Uint8Array;
  /** Grain: place in CAP_GRAINS. */
  readonly grain: Uint8Array;
  readonly indices: Uint32Array;
  /** Corners of each structure. */
  readonly ranges: readonly { readonly id: string; readonly start: number; readonly count: number }[];
}

export const CAP_GRAINS = ['plain', 'fat', 'muscle', 'bone', 'fibre', 'nerve', 'organ'] as const;
