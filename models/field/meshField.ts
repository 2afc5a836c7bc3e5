import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import type { Box, Solid, Surface } from '../types.ts';
import { growBox } from './combine.ts';
import { emptyGrid, gridField } from './gridField.ts';

/**
 * A closed surface as a solid: true distances near it, sampled on a grid; far from it only the side is right.
 * Inside or outside is told by counting crossings along lines in x.
 * @param stepMm Spacing of the grid. @param bandMm Distances are true this near to the surface.
 */
export function meshField(surface: Surface, stepMm: number, bandMm = 4 * stepMm): Solid {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(surface.positions, 3));
  geometry.setIndex(new BufferAttribute(surface.indices.slice(), 1));
  const bvh = new MeshBVH(geometry);
  const bounds = growBox(surfaceBounds(surface), 2 * stepMm);
  const grid = emptyGrid(bounds, stepMm);
  const [nx, ny, nz] = grid.size;
  const point = new Vector3();
  const target = { point: new Vector3(), distance: 0, faceIndex: 0 };
  const ray = new Ray(new Vector3(), new Vector3(1, 0, 0));
  for (let k = 0; k < nz; k++) {
    for (let j = 0; j < ny; j++) {
      // A hair off the node, so that no line runs along an edge.
      ray.origin.set(grid.origin[0] - 1, grid.origin[1] + j * stepMm + 1.3e-4, grid.origin[2] + k * stepMm + 0.7e-4);
      const crossings = bvh.raycast(ray, DoubleSide).map((hit) => hit.point.x).sort((a, b) => a - b);
      let passed = 0;
      for (let i = 0; i < nx; i++) {
        point.set(grid.origin[0] + i * stepMm, ray.origin.y, ray.origin.z);
        while (passed < crossings.length && crossings[passed]! < point.x) passed++;
        const found = bvh.closestPointToPoint(point, target, 0, bandMm);
        const far = found ? found.distance : bandMm;
        grid.values[(k * ny + j) * nx + i] = passed % 2 === 1 ? -far : far;
      }
    }
  }
  return { field: gridField(grid), bounds };
}

/** The smallest box around a surface. */
export function surfaceBounds({ positions }: Surface): Box {
  const min: [number, number, number] = [Infinity, Infinity, Infinity];
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < positions.length; i++) {
    const axis = (i % 3) as 0 | 1 | 2;
    min[axis] = Math.min(min[axis], positions[i]!);
    max[axis] = Math.max(max[axis], positions[i]!);
  }
  return { min, max };
}
