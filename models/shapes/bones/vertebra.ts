import { smoothMax, smoothMin } from '../../field/combine.ts';
import type { Box, Field, Vec3 } from '../../types.ts';
import { facing, near, type Bone } from './Bone.ts';
import { boundsOf } from './boundsOf.ts';
import { fieldToWorld, toLocal, toWorld, unit } from './LocalFrame.ts';
import { vertebralArch } from './vertebralArch.ts';
import { vertebralBody } from './vertebralBody.ts';
import type { VertebraRow } from './VertebraRow.ts';

const BLEND_MM = 3;

/** One vertebra from its row: the polar loft of the body and the radial basis of the arch, joined with a soft groove. */
export function vertebra(row: VertebraRow): Bone {
  const body = vertebralBody(row);
  const arch = vertebralArch(row);
  // Everything further in front is body alone.
  const pedicles = [...row.stations.pedicleOutlineLeft, ...row.stations.pedicleOutlineRight].map((p) => toLocal(row.frame, p)[1]);
  const front = Math.min(row.stations.archSagittal.frontPlaneV, ...pedicles) - 5;
  const field = fieldToWorld(row.frame, (u, v, w) => {
    const behind = smoothMax(arch.field(u, v, w), front - v, 2);
    return smoothMin(body.field(u, v, w), behind, BLEND_MM);
  });
  return { field, bounds: worldBounds(row, arch.bounds), ...masks(row, fieldToWorld(row.frame, body.plateMask)) };
}

/** Joint surfaces: the inner endplates and the four facets. Rough places: tips of the processes. */
function masks(row: VertebraRow, plateMask: Field): Pick<Bone, 'joint' | 'attachment'> {
  const sides = ['superiorFacet', 'inferiorFacet'].flatMap((name) => [`${name}Left`, `${name}Right`]);
  const facets = sides.flatMap((name) => {
    const centre = row.points[name.replace('Facet', 'FacetCenter')];
    const normal = row.normals[name];
    const [stem, side] = [name.replace(/Left|Right/, ''), name.endsWith('Left') ? 'Left' : 'Right'];
    const size = ((row.dims[`${stem}Height${side}`] ?? 12) + (row.dims[`${stem}Width${side}`] ?? 12)) / 4;
    return centre && normal ? [{ centre, normal: unit(normal), size }] : [];
  });
  const tips = ['spinousTip', 'spinousTipUpper', 'spinousTipLower', 'transverseTipLeft', 'transverseTipRight'].flatMap((name) => (row.points[name] ? [row.points[name]] : []));
  return {
    joint: (at, normal) =>
      Math.max(0.8 * plateMask(...at), ...facets.map((each) => facing(normal, each.normal) * near(at, each.centre, each.size, 2))),
    attachment: (at) => Math.max(...tips.map((tip) => near(at, tip, 3.5, 5))),
  };
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
