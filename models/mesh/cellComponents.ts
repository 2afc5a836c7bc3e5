/** Corners of a cell: bit 0 of the number is x, bit 1 y, bit 2 z. */
export const CELL_CORNERS: readonly (readonly [number, number, number])[] = [0, 1, 2, 3, 4, 5, 6, 7].map(
  (c) => [c & 1, (c >> 1) & 1, (c >> 2) & 1] as const,
);

/**
 * Edges of a cell by corner numbers. 0-3 along x (numbered y + 2z), 4-7 along y (numbered x + 2z),
 * 8-11 along z (numbered x + 2y).
 */
export const CELL_EDGES: readonly (readonly [number, number])[] = [
  [0, 1], [2, 3], [4, 5], [6, 7],
  [0, 2], [1, 3], [4, 6], [5, 7],
  [0, 4], [1, 5], [2, 6], [3, 7],
];

/** Faces as corners in turn. */
const FACES = [
  [0, 1, 3, 2], [4, 5, 7, 6],
  [0, 1, 5, 4], [2, 3, 7, 6],
  [0, 2, 6, 4], [1, 3, 7, 5],
];

export interface CellComponents {
  /** How many separate sheets of surface pass through the cell. */
  count: number;
  /** The sheet that crosses each edge, -1 where none does. */
  ofEdge: Int8Array;
}

const TABLE = Array.from({ length: 256 }, (_, pattern) => findComponents(pattern));

/** The sheets of surface in a cell whose corner c is inside when bit c of the pattern is set. */
export function cellComponents(pattern: number): CellComponents {
  return TABLE[pattern]!;
}

/**
 * Joins crossed edges that share a face. On a face with four crossings the inside corners are kept apart: both cells
 * at that face decide alike, so no crack can open.
 */
function findComponents(pattern: number): CellComponents {
  const inside = (corner: number): boolean => ((pattern >> corner) & 1) === 1;
  const group = CELL_EDGES.map(([a, b], edge) => (inside(a) === inside(b) ? -1 : edge));
  const join = (a: number, b: number): void => {
    const from = group[a]!;
    const to = group[b]!;
    for (let e = 0; e < 12; e++) if (group[e] === from) group[e] = to;
  };
  for (const face of FACES) {
    const edges = face.map((corner, i) => edgeBetween(corner, face[(i + 1) % 4]!));
    const crossed = edges.filter((edge) => group[edge]! >= 0);
    if (crossed.length === 2) join(crossed[0]!, crossed[1]!);
    // Edge i runs from corner i to i + 1; those at corner i are i - 1 and i.
    if (crossed.length === 4) {
      face.forEach((corner, i) => {
        if (inside(corner)) join(edges[(i + 3) % 4]!, edges[i]!);
      });
    }
  }
  const names = [...new Set(group.filter((g) => g >= 0))];
  return { count: names.length, ofEdge: Int8Array.from(group, (g) => (g < 0 ? -1 : names.indexOf(g))) };
}

function edgeBetween(a: number, b: number): number {
  return CELL_EDGES.findIndex(([p, q]) => (p === a && q === b) || (p === b && q === a));
}
