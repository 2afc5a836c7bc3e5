/** How far every place of a section that a needle may reach lies from a hazard, in space and not only on the section. */
import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import { inSpace, type Plane } from '../../src/base/section/Plane.ts';
import type { BodyPart } from './BodyPart.ts';

export type Grid = readonly [u: number, v: number, stepMm: number, columns: number, rows: number];

/** Half-millimetres, row by row; negative inside. Farther than this is all the same: 100 mm. */
const FAR = 200;

export class HazardMeasure {
  readonly #trees = new Map<Float32Array, MeshBVH>();

  distances(parts: readonly BodyPart[], plane: Plane, [u0, v0, step, columns, rows]: Grid): readonly number[] {
    const values: number[] = [];
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const at = new Vector3(...inSpace(plane, u0 + column * step, v0 + row * step));
        values.push(Math.min(FAR, ...parts.map((part) => Math.round(2 * this.#signed(part, at)))));
      }
    }
    return values;
  }

  #signed(part: BodyPart, at: Vector3): number {
    const tree = this.#treeOf(part);
    const hit = tree.closestPointToPoint(at, { point: new Vector3(), distance: 0, faceIndex: 0 }, 0, FAR / 2);
    if (!hit) return FAR / 2;
    if (hit.distance > 40) return hit.distance;
    // A line in no special direction, so that it never runs along an edge.
    const crossings = tree.raycast(new Ray(at.clone(), new Vector3(0.61, 0.53, 0.589).normalize()), DoubleSide).length;
    return crossings % 2 === 1 ? -hit.distance : hit.distance;
  }

  #treeOf({ surface }: BodyPart): MeshBVH {
    const known = this.#trees.get(surface.positions);
    if (known) return known;
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(surface.positions, 3));
    geometry.setIndex(new BufferAttribute(surface.indices.slice(), 1));
    const tree = new MeshBVH(geometry);
    this.#trees.set(surface.positions, tree);
    return tree;
  }
}
