import { MeshoptSimplifier } from 'meshoptimizer/simplifier';
import { assertClosed } from '../../mesh/assertClosed.ts';
import { compactSurface } from '../../mesh/simplifySurface.ts';
import type { Surface } from '../../types.ts';

/** Largest error in mm a reduction may make at a place. */
export type Care = (x: number, y: number, z: number) => number;

/** What a full turn of the normal counts for, as a multiple of the error allowed. */
const normalWeight = 5;

/**
 * Reduces a closed surface with a different error in different places: in rounds from the finest error to the coarsest,
 * each of which holds fast what is already as coarse as it may be. Vertices stay where they were.
 * @param levelsMm the errors of the rounds, rising
 * @throws If the result is not closed.
 */
export async function reduceByCare(surface: Surface, care: Care, levelsMm: readonly number[]): Promise<Surface> {
  await MeshoptSimplifier.ready;
  let current = surface;
  for (const levelMm of levelsMm) {
    const { positions, normals, indices } = current;
    if (!normals) throw new Error('reduceByCare: the surface needs normals');
    const count = positions.length / 3;
    const held = new Uint8Array(count);
    for (let i = 0; i < count; i += 1) {
      if (care(positions[3 * i] as number, positions[3 * i + 1] as number, positions[3 * i + 2] as number) < levelMm * 0.999) held[i] = 1;
    }
    const extent = MeshoptSimplifier.getScale(positions, 3);
    const weight = (normalWeight * levelMm) / extent;
    const [reduced] = MeshoptSimplifier.simplifyWithAttributes(
      indices, positions, 3, normals, 3, [weight, weight, weight], held, 0, levelMm / extent, [],
    );
    current = compactSurface({ ...current, indices: reduced });
  }
  assertClosed(current);
  return current;
}
