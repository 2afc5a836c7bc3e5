import type { Field, Vec3 } from '../../types.ts';
import { ellipsoid, roundCone } from '../../field/primitives.ts';
import { smoothMin } from '../../field/combine.ts';

/** A simple shape with a ball around it, so that it can be passed over where it is far. */
export interface Blob { field: Field; centre: Vec3; reachMm: number }

/** The hull of two balls as a blob. */
export function coneBlob(a: Vec3, b: Vec3, radiusAMm: number, radiusBMm: number): Blob {
  const half = Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) / 2;
  return {
    field: roundCone(a, b, radiusAMm, radiusBMm),
    centre: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2],
    reachMm: half + Math.max(radiusAMm, radiusBMm),
  };
}

/** An ellipsoid as a blob. */
export function eggBlob(centre: Vec3, radiiMm: Vec3): Blob {
  return { field: ellipsoid(centre, radiiMm), centre, reachMm: Math.max(...radiiMm) };
}

/** Smooth union of a value with a blob: the blob is not asked where it cannot matter. */
export function withBlob(value: number, blob: Blob, k: number, x: number, y: number, z: number): number {
  const dx = x - blob.centre[0], dy = y - blob.centre[1], dz = z - blob.centre[2];
  const limit = value + k + blob.reachMm;
  if (limit <= 0 || dx * dx + dy * dy + dz * dz > limit * limit) return value;
  return smoothMin(value, blob.field(x, y, z), k);
}
