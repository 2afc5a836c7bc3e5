import type { BuildContext, Field, Structure, Surface } from '../../types.ts';
import { fieldGradient, surfaceNets } from '../../mesh/surfaceNets.ts';
import { gridWarp, type Fineness } from './gridWarp.ts';
import { reduceByCare, type Care } from './reduceByCare.ts';
import { skinMasks } from './skinMasks.ts';
import { skinSolid } from './skinSolid.ts';

export { projectOntoSkin } from './projectOntoSkin.ts';
export { skinSolid } from './skinSolid.ts';

/** Even cell after stretching, mm. */
const unitMm = 6;
/** Cells of the grid: the loin 3 mm, hands and toes 1.6 mm, face 2 mm. */
const grid: readonly [Fineness, Fineness, Fineness] = [
  [
    { fromMm: -345, cellMm: 1.7 }, { fromMm: -210, cellMm: 3.2 }, { fromMm: -105, cellMm: 2.2 }, { fromMm: -45, cellMm: 1.8 },
    { fromMm: 45, cellMm: 2.2 }, { fromMm: 105, cellMm: 3.2 }, { fromMm: 210, cellMm: 1.7 },
  ],
  [{ fromMm: -262, cellMm: 1.8 }, { fromMm: -100, cellMm: 2.4 }, { fromMm: -50, cellMm: 3 }],
  [
    { fromMm: -89, cellMm: 1.6 }, { fromMm: -20, cellMm: 3 }, { fromMm: 60, cellMm: 6 }, { fromMm: 645, cellMm: 1.6 }, { fromMm: 810, cellMm: 3 },
    { fromMm: 1240, cellMm: 5 }, { fromMm: 1400, cellMm: 1.8 },
  ],
];
/** The errors the reduction may make, from the loin and the face to the legs. */
const levelsMm = [0.1, 0.15, 0.25, 0.4, 0.6];
const care: Care = (x, y, z) => {
  const s = Math.abs(x);
  if (z > 1400) return z > 1560 || z < 1410 ? 0.25 : y < -140 && s < 50 ? 0.1 : s > 68 ? 0.15 : 0.25;
  if (z > 850 && z < 1130 && s < 175 && y > -70) return 0.15;
  if (z > 700 && z < 1380 && s < 190 && y > -70) return 0.25;
  // nails, and tendons on the back of the hand
  if (s > 205 && z < 800) return z < 790 && (y > -145 || z < 712) ? 0.25 : 0.4;
  if (z < -40 && y < -165) return 0.4;
  return z < 20 ? 0.4 : 0.6;
};

/**
 * The skin of the whole body, one closed surface: meshed and reduced in a space drawn out where detail is needed,
 * normals from the field, masks for warm and pale zones.
 */
export async function buildSkin(context: BuildContext): Promise<Structure[]> {
  const solid = skinSolid(context);
  const fineGrid = gridWarp(solid, grid, unitMm);
  const fine = fineGrid.undo(surfaceNets(fineGrid.solid, unitMm));
  context.log(`skin: ${fine.indices.length / 3} triangles before reduction`);
  const reduced = await reduceByCare(fine, care, levelsMm);
  const surface = calmNormals(reduced, solid.field);
  context.log(`skin: ${surface.indices.length / 3} triangles`);
  return [{ id: 'skin', surface: { ...surface, ...skinMasks(surface) } }];
}

/**
 * Normals from the field, measured over about the size of the triangles: what is finer than the mesh can carry would
 * show as blotches.
 */
function calmNormals(surface: Surface, field: Field): Surface {
  const { positions, indices } = surface;
  const reachMm = new Float32Array(positions.length / 3);
  const edges = new Uint16Array(reachMm.length);
  for (let t = 0; t < indices.length; t += 3) {
    for (let k = 0; k < 3; k += 1) {
      const a = indices[t + k] as number, b = indices[t + ((k + 1) % 3)] as number;
      reachMm[a] = (reachMm[a] as number) + Math.hypot(...[0, 1, 2].map((i) => (positions[3 * a + i] as number) - (positions[3 * b + i] as number)));
      edges[a] = (edges[a] as number) + 1;
    }
  }
  const normals = new Float32Array(positions.length);
  const gradient = new Float64Array(3);
  for (let i = 0; i < reachMm.length; i += 1) {
    const mean = (reachMm[i] as number) / Math.max(1, edges[i] as number);
    const steep = fieldGradient(field, positions[3 * i] as number, positions[3 * i + 1] as number, positions[3 * i + 2] as number, Math.min(3, mean * 0.35), gradient) || 1;
    normals.set(gradient.map((value) => value / steep), 3 * i);
  }
  return { ...surface, normals };
}
