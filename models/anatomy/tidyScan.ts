import { openEdges } from '../mesh/assertClosed.ts';
import { compactSurface, simplifySurface } from '../mesh/simplifySurface.ts';
import { surfaceNormals } from '../mesh/surfaceNormals.ts';
import type { Surface } from '../types.ts';

/** Corners nearer than this are one, mm. */
const WELD_MM = 0.01;
/** How far a reduced scan may lie from the given one, mm. */
const ERROR_MM = 0.2;

/**
 * A scan made ready for packing: equal corners joined, triangles without area dropped, reduced where it is closed.
 * @throws Error that says what is wrong: no triangles, or places that are no numbers.
 */
export async function tidyScan(scan: Surface): Promise<{ surface: Surface; closed: boolean }> {
  if (scan.indices.length === 0) throw new Error('has no triangles');
  if (!scan.positions.every((value) => Number.isFinite(value))) throw new Error('has places that are no numbers');
  const welded = weld(scan);
  if (welded.indices.length === 0) throw new Error('has only triangles without area');
  const surface = { ...welded, normals: surfaceNormals(welded) };
  if (openEdges(welded).length > 0) return { surface, closed: false };
  return { surface: await simplifySurface(surface, { targetErrorMm: ERROR_MM }), closed: true };
}

function weld({ positions, indices }: Surface): Surface {
  const first = new Map<string, number>();
  const same = Array.from({ length: positions.length / 3 }, (_, i) => {
    const key = [0, 1, 2].map((k) => Math.round(positions[3 * i + k]! / WELD_MM)).join();
    const known = first.get(key);
    if (known === undefined) first.set(key, i);
    return known ?? i;
  });
  const kept: number[] = [];
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [same[indices[t]!]!, same[indices[t + 1]!]!, same[indices[t + 2]!]!];
    if (a !== b && b !== c && c !== a) kept.push(a, b, c);
  }
  return compactSurface({ positions, indices: Uint32Array.from(kept) });
}
