import { expect } from 'vitest';
import type { Surface, Vec3 } from '../../../models/types.ts';

/** Every edge is shared by exactly two triangles that run along it in opposite senses; nothing is not a number. */
export function expectClosed(surface: Surface, name: string): void {
  const { positions, indices } = surface;
  expect(positions.every((v) => Number.isFinite(v)), `${name}: a place is no number`).toBe(true);
  const n = positions.length / 3;
  const edges = new Set<number>();
  let twice = 0;
  for (let t = 0; t < indices.length; t += 3) {
    for (let k = 0; k < 3; k++) {
      const key = indices[t + k]! * n + indices[t + ((k + 1) % 3)]!;
      if (edges.has(key)) twice++;
      edges.add(key);
    }
  }
  let open = 0;
  for (const key of edges) if (!edges.has((key % n) * n + Math.floor(key / n))) open++;
  expect({ open, twice }, name).toEqual({ open: 0, twice: 0 });
}

/** Volume in mm3; positive where the triangles face outwards. */
export function volumeOf({ positions, indices }: Surface): number {
  const p = (i: number): Vec3 => [positions[3 * i]!, positions[3 * i + 1]!, positions[3 * i + 2]!];
  let sum = 0;
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [p(indices[t]!), p(indices[t + 1]!), p(indices[t + 2]!)];
    sum += a[0] * (b[1] * c[2] - b[2] * c[1]) + a[1] * (b[2] * c[0] - b[0] * c[2]) + a[2] * (b[0] * c[1] - b[1] * c[0]);
  }
  return sum / 6;
}

/** Smallest and greatest coordinate on one axis (0 x, 1 y, 2 z) of the vertices that `where` lets through. */
export function extent(surface: Surface, axis: 0 | 1 | 2, where: (p: Vec3) => boolean = () => true): { min: number; max: number; mean: number } {
  let min = Infinity;
  let max = -Infinity;
  let sum = 0;
  let count = 0;
  for (let i = 0; i < surface.positions.length; i += 3) {
    const p: Vec3 = [surface.positions[i]!, surface.positions[i + 1]!, surface.positions[i + 2]!];
    if (!where(p)) continue;
    min = Math.min(min, p[axis]);
    max = Math.max(max, p[axis]);
    sum += p[axis];
    count++;
  }
  return { min, max, mean: sum / count };
}
