import type { Surface } from '../types.ts';

/** Whether some edge is met by more than two triangles: closed, but not a manifold. */
export function hasPinchedEdge({ indices, positions }: Surface): boolean {
  const vertices = positions.length / 3;
  const seen = new Set<number>();
  for (let t = 0; t < indices.length; t += 3) {
    for (let k = 0; k < 3; k++) {
      const key = indices[t + k]! * vertices + indices[t + ((k + 1) % 3)]!;
      if (seen.has(key)) return true;
      seen.add(key);
    }
  }
  return false;
}
