/** Where a plane cuts a closed surface: plain arithmetic, no graphics, the same in Node, in a page and in a worker. */
import type { Loop } from './Loop.ts';
import type { Plane } from './Plane.ts';

export interface Triangles {
  /** x, y, z of each corner. */
  readonly positions: ArrayLike<number>;
  /** Three corners a triangle, counter-clockwise from outside. */
  readonly indices: ArrayLike<number>;
}

/** Corners nearer to one another than this are one corner (the unit of the surface; meant for mm). */
const WELD = 1e-3;

/**
 * Loops of the cut, in the plane's own u and v. Corners that lie in the plane count as above it, so that no cut runs
 * through a corner and every cut triangle gives exactly one piece of line. The pieces are joined by the edges they lie on,
 * never by nearness. An open surface leaves ends that meet nothing: its line is closed straight.
 */
export function sliceSurface({ positions, indices }: Triangles, plane: Plane): Loop[] {
  const { origin, normal } = plane;
  const corners = positions.length / 3;
  const height = new Float64Array(corners);
  let above = 0;
  for (let i = 0; i < corners; i++) {
    height[i] = (positions[3 * i]! - origin[0]) * normal[0] + (positions[3 * i + 1]! - origin[1]) * normal[1] + (positions[3 * i + 2]! - origin[2]) * normal[2];
    if (height[i]! >= 0) above++;
  }
  if (above === 0 || above === corners) return [];
  const welded = weldNear(positions, height);
  const pieces = new Pieces();
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [indices[t]!, indices[t + 1]!, indices[t + 2]!];
    const up = Number(height[a]! >= 0) + Number(height[b]! >= 0) + Number(height[c]! >= 0);
    if (up === 0 || up === 3) continue;
    // Turned so that the first corner stands alone on its side.
    const alone = up === 1;
    const [p, q, r] = height[a]! >= 0 === alone ? [a, b, c] : height[b]! >= 0 === alone ? [b, c, a] : [c, a, b];
    const [first, second] = alone ? [edge(p, q), edge(r, p)] : [edge(r, p), edge(p, q)];
    if (first.key !== second.key) pieces.add(first, second);
  }
  return pieces.loops();

  /** The place where an edge meets the plane, and a name for it that both triangles at the edge agree on. */
  function edge(from: number, to: number): Cut {
    const [low, high] = welded(from) < welded(to) ? [from, to] : [to, from];
    const [h0, h1] = [height[low]!, height[high]!];
    const share = h0 === h1 ? 0.5 : h0 / (h0 - h1);
    let u = 0;
    let v = 0;
    for (let k = 0; k < 3; k++) {
      const at = positions[3 * low + k]! + share * (positions[3 * high + k]! - positions[3 * low + k]!) - origin[k]!;
      u += at * plane.u[k]!;
      v += at * plane.v[k]!;
    }
    return { key: `${welded(low)} ${welded(high)}`, u, v };
  }
}

interface Cut {
  readonly key: string;
  readonly u: number;
  readonly v: number;
}

/** Directed pieces of line, joined end to start. */
class Pieces {
  readonly #from = new Map<string, Cut[]>();
  readonly #places = new Map<string, Cut>();

  add(start: Cut, end: Cut): void {
    this.#places.set(start.key, start);
    const list = this.#from.get(start.key);
    if (list) list.push(end);
    else this.#from.set(start.key, [end]);
  }

  loops(): Loop[] {
    const loops: Loop[] = [];
    for (const [key, ends] of this.#from) {
      while (ends.length > 0) {
        const start = this.#places.get(key)!;
        const loop = [start.u, start.v];
        for (let at = ends.pop(); at !== undefined && at.key !== key; at = this.#from.get(at.key)?.pop()) loop.push(at.u, at.v);
        if (loop.length >= 6) loops.push(loop);
      }
    }
    return loops;
  }
}

/** Names for corners by their place, so that seams of shading do not cut a surface open. Only corners near the plane matter. */
function weldNear(positions: ArrayLike<number>, height: Float64Array): (corner: number) => number {
  const names = new Map<number, number>();
  const places = new Map<string, number>();
  return (corner) => {
    const known = names.get(corner);
    if (known !== undefined) return known;
    const place = [0, 1, 2].map((k) => Math.round(positions[3 * corner + k]! / WELD)).join(',') + (height[corner]! >= 0 ? '+' : '-');
    const name = places.get(place) ?? corner;
    places.set(place, name);
    names.set(corner, name);
    return name;
  };
}
