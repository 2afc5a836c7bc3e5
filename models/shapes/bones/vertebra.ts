import { smoothMax, smoothMin } from '../../field/combine.ts';
import type { Box, Solid, Vec3 } from '../../types.ts';
import { boundsOf } from './boundsOf.ts';
import { fieldToWorld, toLocal, toWorld } from './LocalFrame.ts';
import { vertebralArch } from './vertebralArch.ts';
import { vertebralBody } from './vertebralBody.ts';
import type { VertebraRow } from './VertebraRow.ts';

const BLEND_MM = 3;

export interface Vertebra extends Solid {
  plateMask(x: number, y: number, z: number): number;
}

/** One vertebra from its row: the polar loft of the body and the radial basis of the arch, joined with a soft groove. */
export function vertebra(row: VertebraRow): Vertebra {
  const body = vertebralBody(row);
  const arch = vertebralArch(row);
  // Everything further in front is body alone.
  const pedicles = [...row.stations.pedicleOutlineLeft, ...row.stations.pedicleOutlineRight].map((p) => toLocal(row.frame, p)[1]);
  const front = Math.min(row.stations.archSagittal.frontPlaneV, ...pedicles) - 5;
  const field = fieldToWorld(row.frame, (u, v, w) => {
    const behind = smoothMax(arch.field(u, v, w), front - v, 2);
    return smoothMin(body.field(u, v, w), behind, BLEND_MM);
  });
  return { field, bounds: worldBounds(row, arch.bounds), plateMask: fieldToWorld(row.frame, body.plateMask) };
}

function worldBounds(row: VertebraRow, local: Box): Box {
  const corners: Vec3[] = [];
  for (let i = 0; i < 8; i++) {
    corners.push(toWorld(row.frame, [
      i & 1 ? local.max[0] : local.min[0], i & 2 ? local.max[1] : local.min[1], i & 4 ? local.max[2] : local.min[2],
    ]));
  }
  const places = [...corners, ...row.stations.superiorEndplateRim16, ...row.stations.inferiorEndplateRim16].filter((p) => p !== null);
  return boundsOf(places, 5);
}
