import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import type { Surface } from '../types.ts';
import { surfaceNormals } from '../mesh/surfaceNormals.ts';

/**
 * How open each vertex lies among its own structure: the share of 48 fixed directions over its normal, weighted by
 * the cosine, that leave without meeting the surface again. Neighbouring structures do not count, so nothing
 * leaves a ghost when it is hidden.
 * @param reachMm Only what lies nearer than this darkens; nearer darkens more. Default 40.
 * @returns Per vertex 0 dark .. 1 open.
 */
export function occlusion(surface: Surface, reachMm = 40): Float32Array {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(surface.positions, 3));
  geometry.setIndex(new BufferAttribute(surface.indices.slice(), 1));
  const bvh = new MeshBVH(geometry);
  const normals = surface.normals ?? surfaceNormals(surface);
  const count = surface.positions.length / 3;
  const open = new Float32Array(count);
  const ray = new Ray();
  const normal = new Vector3();
  const side = new Vector3();
  const other = new Vector3();
  for (let i = 0; i < count; i++) {
    normal.fromArray(normals, 3 * i).normalize();
    side.set(Math.abs(normal.x) < 0.8 ? 1 : 0, Math.abs(normal.x) < 0.8 ? 0 : 1, 0).cross(normal).normalize();
    other.crossVectors(normal, side);
    ray.origin.fromArray(surface.positions, 3 * i).addScaledVector(normal, 0.15);
    let light = 0;
    for (const [a, b, c] of DIRECTIONS) {
      ray.direction.set(0, 0, 0).addScaledVector(side, a).addScaledVector(other, b).addScaledVector(normal, c);
      const hit = bvh.raycastFirst(ray, DoubleSide, 0, reachMm);
      light += hit ? (hit.distance / reachMm) ** 2 : 1;
    }
    open[i] = light / DIRECTIONS.length;
  }
  return open;
}

/** 48 directions over the pole, spread by the golden angle; their density follows the cosine, so each counts alike. */
const DIRECTIONS = Array.from({ length: 48 }, (_, i) => {
  const square = (i + 0.5) / 48;
  const radius = Math.sqrt(square);
  const angle = i * Math.PI * (3 - Math.sqrt(5));
  return [radius * Math.cos(angle), radius * Math.sin(angle), Math.sqrt(1 - square)] as const;
});
