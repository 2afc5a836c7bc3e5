import type { Surface } from '../types.ts';

/** Several surfaces as one: places and triangles only. */
export function joinSurfaces(surfaces: readonly Surface[]): Surface {
  const positions = new Float32Array(surfaces.reduce((sum, s) => sum + s.positions.length, 0));
  const indices = new Uint32Array(surfaces.reduce((sum, s) => sum + s.indices.length, 0));
  let place = 0;
  let corner = 0;
  for (const surface of surfaces) {
    positions.set(surface.positions, place);
    for (const index of surface.indices) indices[corner++] = index + place / 3;
    place += surface.positions.length;
  }
  return { positions, indices };
}
