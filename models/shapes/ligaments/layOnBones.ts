import { BufferAttribute, BufferGeometry, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import type { Structure, Vec3 } from '../../types.ts';

/**
 * Lays the nodes of a sheet on the nearest of some bones: `rise` mm above it in the middle of the sheet, sunk a little
 * into it at the sheet's rim, so that the ligament grows out of the bone without an edge.
 * @param grid columns x rows places; moved copies are returned. Nodes further than 12 mm from bone stay where they are.
 */
export function layOnBones(grid: readonly Vec3[], columns: number, bones: readonly Structure[], rise: number): Vec3[] {
  const trees = bones.map(({ surface }) => {
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(surface.positions, 3));
    geometry.setIndex(new BufferAttribute(surface.indices.slice(), 1));
    return { tree: new MeshBVH(geometry), geometry };
  });
  const rows = grid.length / columns;
  const target = { point: new Vector3(), distance: 0, faceIndex: 0 };
  return grid.map((place, n) => {
    const i = n % columns;
    const j = (n - i) / columns;
    const rim = Math.min(i, columns - 1 - i, j, rows - 1 - j);
    const wanted = rim === 0 ? -rise * 0.8 : rim === 1 ? rise * 0.6 : rise;
    let best: { at: Vector3; normal: Vector3; distance: number } | undefined;
    for (const { tree, geometry } of trees) {
      const hit = tree.closestPointToPoint(new Vector3(...place), target);
      if (!hit || hit.distance > 12 || (best && hit.distance >= best.distance)) continue;
      best = { at: hit.point.clone(), normal: faceNormal(geometry, hit.faceIndex), distance: hit.distance };
    }
    if (!best) return place;
    return [best.at.x + best.normal.x * wanted, best.at.y + best.normal.y * wanted, best.at.z + best.normal.z * wanted];
  });
}

function faceNormal(geometry: BufferGeometry, face: number): Vector3 {
  const index = geometry.index!;
  const places = geometry.getAttribute('position');
  const [a, b, c] = [0, 1, 2].map((k) => new Vector3().fromBufferAttribute(places, index.getX(3 * face + k))) as [Vector3, Vector3, Vector3];
  return b.sub(a).cross(c.sub(a)).normalize();
}
