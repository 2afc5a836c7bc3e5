import { sampleSolid } from '../../field/gridField.ts';
import { radialBasis, type BasisPoint } from '../../field/radialBasis.ts';
import type { Box, Solid } from '../../types.ts';

/**
 * The radial basis through constraints, sampled on a grid and read back through a cubic spline. A coarse first pass keeps
 * the costly basis to the places near the surface.
 */
export function basisSolid(points: readonly BasisPoint[], smoothing: number, bounds: Box, stepMm: number): Solid {
  return sampleSolid({ field: radialBasis(points, smoothing), bounds }, stepMm, 'cubic');
}
