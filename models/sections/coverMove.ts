/**
 * How the soft parts move in another build, as long as the model's files do not say so themselves: the skin moves out by
 * a share of the soft cover, what lies under it less and less, nothing at the cover's bottom. So every depth within the
 * cover is longer or shorter by one factor: one standard deviation of the depths published for two points, elsewhere the
 * same, which is an assumption.
 */
import { BufferAttribute, BufferGeometry, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import { surfaceNormals } from '../mesh/surfaceNormals.ts';
import type { BodyPart } from './BodyPart.ts';

/** One standard deviation over the mean (Yang 2016, men, BL51 and BL52). */
const SHARE = (9.9 / 47.7 + 8.9 / 56.3) / 2;
const COVER_MM = 50;
const MIDLINE_X = -0.6;

/** @returns for a part, how far each of its corners moves in the large build (x, y, z in mm); the slim one moves the other way */
export function coverMove(skin: BodyPart): (part: BodyPart) => Float32Array {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(skin.surface.positions, 3));
  geometry.setIndex(new BufferAttribute(skin.surface.indices.slice(), 1));
  const bvh = new MeshBVH(geometry, { indirect: true });
  const normals = surfaceNormals(skin.surface);
  const at = new Vector3();
  const found = { point: new Vector3(), distance: 0, faceIndex: 0 };
  return ({ surface: { positions } }) => {
    const move = new Float32Array(positions.length);
    for (let i = 0; i < positions.length; i += 3) {
      at.set(positions[i]!, positions[i + 1]!, positions[i + 2]!);
      const hit = bvh.closestPointToPoint(at, found, 0, COVER_MM);
      if (!hit) continue;
      // Skin is tied to the spines.
      const cover = COVER_MM * (1 - 0.6 * Math.exp(-(((hit.point.x - MIDLINE_X) / 14) ** 2)));
      const size = SHARE * Math.max(0, cover - hit.distance);
      const [nx, ny, nz] = [0, 1, 2].map((k) => [0, 1, 2].reduce((sum, c) => sum + normals[3 * skin.surface.indices[3 * hit.faceIndex + c]! + k]!, 0)) as [number, number, number];
      const length = Math.hypot(nx, ny, nz) || 1;
      for (const [k, n] of [nx, ny, nz].entries()) move[i + k] = (size * n) / length;
    }
    return move;
  };
}
