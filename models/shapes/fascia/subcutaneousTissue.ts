import { smoothMax } from '../../field/combine.ts';
import { sampleGrid } from '../../field/gridField.ts';
import { simplifySurface } from '../../mesh/simplifySurface.ts';
import type { Field, Surface } from '../../types.ts';
import { keepPieces, meshBody } from '../muscles/meshBody.ts';
import { skinSolid } from '../skin/skinSolid.ts';

const MIDLINE_X = -0.6;

/** The true skin lies over it, mm. */
const SKIN_THICKNESS = 2.2;

/** The trunk part that is built, mm. */
const LOW_Z = 655;
const HIGH_Z = 1150;

/** The window over the loin: half width, lower and upper edge, rounding, depth, mm. */
const WINDOW = { half: 112, low: 792, high: 1112, rounding: 55, depth: 36 } as const;

/**
 * Subcutaneous tissue of the trunk: all that lies under the skin, with a window over loin and buttocks, as in a
 * dissection, through which fascia and muscles are seen. No source: its outer face follows the skin, inwards it is
 * whatever the other structures leave.
 */
export async function subcutaneousTissue(): Promise<Surface> {
  const skin = skinSolid().field;
  const field: Field = (x, y, z) => {
    const under = skin(x, y, z) + SKIN_THICKNESS;
    const body = smoothMax(under, Math.max(LOW_Z - z, z - HIGH_Z), 2);
    const arm = 158 - Math.abs(x - MIDLINE_X) + Math.max(1000 - z, 0) * 0.12;
    const trunk = smoothMax(body, -arm - 20, 3);
    if (y < -90) return trunk;
    const qx = Math.abs(x - MIDLINE_X) - WINDOW.half + WINDOW.rounding;
    const qz = Math.abs(z - (WINDOW.low + WINDOW.high) / 2) - (WINDOW.high - WINDOW.low) / 2 + WINDOW.rounding;
    const frame = Math.hypot(Math.max(qx, 0), Math.max(qz, 0)) + Math.min(Math.max(qx, qz), 0) - WINDOW.rounding;
    const window = smoothMax(smoothMax(frame, -(under + WINDOW.depth), 6), -82 - y, 6);
    return smoothMax(trunk, -window, 5);
  };
  const bounds = { min: [-185, -230, LOW_Z - 6], max: [184, 62, HIGH_Z + 6] } as const;
  const surface = keepPieces(meshBody(sampleGrid({ field, bounds }, 4)), 0.3);
  return simplifySurface(surface, { targetErrorMm: 0.5 });
}
