import { BufferAttribute, BufferGeometry, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import type { Surface, Vec3 } from '../../../models/types.ts';

/** A measure of the distance in mm from a place to the nearest triangle of a surface. */
export function distanceTo(surface: Surface): (place: Vec3) => number {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(surface.positions, 3));
  geometry.setIndex(new BufferAttribute(surface.indices.slice(), 1));
  const bvh = new MeshBVH(geometry);
  return (place) => bvh.closestPointToPoint(new Vector3(...place))?.distance ?? Infinity;
}
