import { MeshoptSimplifier } from 'meshoptimizer/simplifier';
import type { Field, Surface } from '../types.ts';
import { assertClosed } from './assertClosed.ts';
import { fieldGradient } from './surfaceNets.ts';

export interface SimplifyOptions {
  /** Largest distance allowed between the given and the reduced surface, in mm. Default 0.25. */
  targetErrorMm?: number;
  /** Stop at this many triangles even if the error would allow fewer or forbid it. Default: no limit. */
  maxTriangles?: number;
  /** What a full turn of the normal counts for, in mm: higher keeps creases crisp. Default 1. */
  normalWeightMm?: number;
  /** What a step of a mask from 0 to 1 counts for, in mm. Default 0.5. */
  maskWeightMm?: number;
  /** The field the surface came from: normals are taken from its gradient again. */
  field?: Field;
}

/**
 * Reduces a closed surface by collapsing edges, as far as the error allows. Vertices stay where they were, so they
 * keep their normals, masks and fibres. Stays closed.
 * @throws If the result is not closed.
 */
export async function simplifySurface(surface: Surface, options: SimplifyOptions = {}): Promise<Surface> {
  await MeshoptSimplifier.ready;
  const { targetErrorMm = 0.25, maxTriangles, normalWeightMm = 1, maskWeightMm = 0.5, field } = options;
  const count = surface.positions.length / 3;
  const extent = MeshoptSimplifier.getScale(surface.positions, 3);
  const attributes: { values: Float32Array; width: number; weight: number }[] = [];
  if (surface.normals) attributes.push({ values: surface.normals, width: 3, weight: normalWeightMm / extent });
  if (surface.maskA) attributes.push({ values: surface.maskA, width: 1, weight: maskWeightMm / extent });
  if (surface.maskB) attributes.push({ values: surface.maskB, width: 1, weight: maskWeightMm / extent });
  const stride = attributes.reduce((sum, each) => sum + each.width, 0);
  const packed = new Float32Array(count * Math.max(stride, 1));
  const weights: number[] = [];
  let column = 0;
  for (const { values, width, weight } of attributes) {
    for (let i = 0; i < count; i++) {
      for (let k = 0; k < width; k++) packed[i * stride + column + k] = values[i * width + k]!;
    }
    for (let k = 0; k < width; k++) weights.push(weight);
    column += width;
  }
  if (stride === 0) weights.push(0);
  const reduce = (indices: Uint32Array, triangles: number, errorMm: number): Uint32Array =>
    MeshoptSimplifier.simplifyWithAttributes(
      indices, surface.positions, 3, packed, Math.max(stride, 1), weights, null, triangles * 3, errorMm / extent, [],
    )[0];
  let indices = reduce(surface.indices, 0, targetErrorMm);
  if (maxTriangles !== undefined && indices.length > 3 * maxTriangles) indices = reduce(surface.indices, maxTriangles, 1e3);
  const reduced = compactSurface({ ...surface, indices });
  assertClosed(reduced);
  return field ? withFieldNormals(reduced, field) : reduced;
}

/** Drops vertices no triangle uses; the rest keep their order. */
export function compactSurface(surface: Surface): Surface {
  const count = surface.positions.length / 3;
  const used = new Uint8Array(count);
  for (const i of surface.indices) used[i] = 1;
  const remap = new Int32Array(count).fill(-1);
  const kept: number[] = [];
  for (let i = 0; i < count; i++) {
    if (!used[i]) continue;
    remap[i] = kept.length;
    kept.push(i);
  }
  const take = (values: Float32Array, width: number): Float32Array => {
    const out = new Float32Array(kept.length * width);
    kept.forEach((from, to) => {
      for (let k = 0; k < width; k++) out[to * width + k] = values[from * width + k]!;
    });
    return out;
  };
  return {
    positions: take(surface.positions, 3),
    indices: surface.indices.map((i) => remap[i]!),
    ...(surface.normals && { normals: take(surface.normals, 3) }),
    ...(surface.maskA && { maskA: take(surface.maskA, 1) }),
    ...(surface.maskB && { maskB: take(surface.maskB, 1) }),
    ...(surface.fibre && { fibre: take(surface.fibre, 2) }),
    ...(surface.occlusion && { occlusion: take(surface.occlusion, 1) }),
  };
}

/** The surface with normals from the gradient of a field, measured over 0.5 mm. */
export function withFieldNormals(surface: Surface, field: Field): Surface {
  const normals = new Float32Array(surface.positions.length);
  const gradient = new Float64Array(3);
  for (let i = 0; i < normals.length; i += 3) {
    const [x, y, z] = [surface.positions[i]!, surface.positions[i + 1]!, surface.positions[i + 2]!];
    const steep = fieldGradient(field, x, y, z, 0.25, gradient) || 1;
    normals.set([gradient[0]! / steep, gradient[1]! / steep, gradient[2]! / steep], i);
  }
  return { ...surface, normals };
}
