/** A needle as a surface of revolution: point, steel shaft, wound handle. Metres. */
import { BufferGeometry, Float32BufferAttribute } from 'three';

type Triple = readonly [number, number, number];

const SIDES = 12;
/** Thicker than a real needle, which would be less than a pixel. */
const SHAFT = 0.00055;
const HANDLE = 0.0015;
const POINT = 0.0035;
/** Shaft and handle outside the skin. */
export const OUTSIDE = 0.013;
export const HANDLE_LENGTH = 0.021;

/**
 * @param tip where the point stands
 * @param back unit direction from the tip to the handle
 * @param depth from the skin to the tip
 */
export function needleGeometry(tip: Triple, back: Triple, across: Triple, up: Triple, depth: number): BufferGeometry {
  const skin = depth;
  const grip = skin + OUTSIDE;
  const end = grip + HANDLE_LENGTH;
  // Distance from the tip, radius, 0 steel or 1 handle.
  const rings: readonly Triple[] = [[0, 0.00004, 0], [Math.min(POINT, depth + OUTSIDE / 2), SHAFT, 0], [grip, SHAFT, 0], [grip, HANDLE, 1], [end - 0.001, HANDLE, 1], [end, HANDLE * 0.6, 1], [end, 0, 1]];
  const positions: number[] = [];
  const normals: number[] = [];
  const along: number[] = [];
  for (const [at, radius, kind] of rings) {
    for (let i = 0; i < SIDES; i++) {
      const turn = (2 * Math.PI * i) / SIDES;
      const normal = [0, 1, 2].map((k) => Math.cos(turn) * across[k]! + Math.sin(turn) * up[k]!);
      normals.push(...normal);
      positions.push(...[0, 1, 2].map((k) => tip[k]! + at * back[k]! + radius * normal[k]!));
      along.push((at - skin) * 1000, kind);
    }
  }
  const indices: number[] = [];
  for (let ring = 0; ring + 1 < rings.length; ring++) {
    for (let i = 0; i < SIDES; i++) {
      const [a, b] = [ring * SIDES + i, ring * SIDES + ((i + 1) % SIDES)];
      indices.push(a, b, a + SIDES, b, b + SIDES, a + SIDES);
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute(positions, 3));
  geometry.setAttribute('normal', new Float32BufferAttribute(normals, 3));
  geometry.setAttribute('along', new Float32BufferAttribute(along, 2));
  geometry.setIndex(indices);
  return geometry;
}
