import type { BuildContext, Structure } from '../../types.ts';
import { simplifySurface, withFieldNormals } from '../../mesh/simplifySurface.ts';
import { surfaceNets } from '../../mesh/surfaceNets.ts';
import { gridWarp, type Fineness } from './gridWarp.ts';
import { skinMasks } from './skinMasks.ts';
import { skinSolid } from './skinSolid.ts';

export { projectOntoSkin } from './projectOntoSkin.ts';
export { skinSolid } from './skinSolid.ts';

/** Even cell after stretching, mm, and the error allowed there: hands keep a quarter of it, the loin half. */
const unitMm = 6;
const errorMm = 0.9;

const across: Fineness = [
  { fromMm: -345, cellMm: 1.6 }, { fromMm: -210, cellMm: 3.2 }, { fromMm: -90, cellMm: 2.5 }, { fromMm: 90, cellMm: 3.2 }, { fromMm: 210, cellMm: 1.6 },
];
const through: Fineness = [{ fromMm: -262, cellMm: 2 }, { fromMm: -100, cellMm: 3 }];
const upwards: Fineness = [
  { fromMm: -89, cellMm: 1.6 }, { fromMm: -20, cellMm: 3 }, { fromMm: 60, cellMm: 6 }, { fromMm: 645, cellMm: 1.6 }, { fromMm: 810, cellMm: 3 },
  { fromMm: 1240, cellMm: 5 }, { fromMm: 1400, cellMm: 2 },
];

/**
 * The skin of the whole body, one closed surface: meshed and reduced in a space drawn out where detail is needed,
 * normals from the field, masks for warm and pale zones.
 */
export async function buildSkin(context: BuildContext): Promise<Structure[]> {
  const solid = skinSolid(context);
  const warp = gridWarp(solid, [across, through, upwards], unitMm);
  const fine = surfaceNets(warp.solid, unitMm);
  context.log(`skin: ${fine.indices.length / 3} triangles before reduction`);
  const reduced = await simplifySurface(fine, { targetErrorMm: errorMm, normalWeightMm: 4 });
  const surface = withFieldNormals(warp.undo(reduced), solid.field);
  context.log(`skin: ${surface.indices.length / 3} triangles`);
  return [{ id: 'skin', surface: { ...surface, ...skinMasks(surface) } }];
}
