import type { TubeStation } from '../../mesh/tubeSurface.ts';
import type { Surface } from '../../types.ts';

/**
 * A cord pressed flat from front to back: a nerve is a band, not a pipe. Each vertex is moved about the nearest place of the course.
 * @param wide, deep what is left of its width (x) and depth (y)
 */
export function flattened(surface: Surface, course: readonly TubeStation[], wide: number, deep: number): Surface {
  const positions = surface.positions.slice();
  const normals = surface.normals?.slice();
  for (let i = 0; i < positions.length; i += 3) {
    const centre = nearest(course, positions[i]!, positions[i + 1]!, positions[i + 2]!);
    positions[i] = centre[0] + (positions[i]! - centre[0]) * wide;
    positions[i + 1] = centre[1] + (positions[i + 1]! - centre[1]) * deep;
    if (!normals) continue;
    const turned = [normals[i]! / wide, normals[i + 1]! / deep, normals[i + 2]!];
    const length = Math.hypot(...turned) || 1;
    for (let k = 0; k < 3; k++) normals[i + k] = turned[k]! / length;
  }
  return { ...surface, positions, ...(normals && { normals }) };
}

function nearest(course: readonly TubeStation[], x: number, y: number, z: number): readonly [number, number] {
  let best = Infinity;
  let found: readonly [number, number] = [x, y];
  for (let i = 1; i < course.length; i++) {
    const [a, b] = [course[i - 1]!.centre, course[i]!.centre];
    const along = [b[0] - a[0], b[1] - a[1], b[2] - a[2]] as const;
    const squared = along[0] ** 2 + along[1] ** 2 + along[2] ** 2 || 1;
    const t = Math.min(1, Math.max(0, ((x - a[0]) * along[0] + (y - a[1]) * along[1] + (z - a[2]) * along[2]) / squared));
    const [px, py, pz] = [a[0] + t * along[0], a[1] + t * along[1], a[2] + t * along[2]];
    const distance = (x - px) ** 2 + (y - py) ** 2 + (z - pz) ** 2;
    if (distance < best) {
      best = distance;
      found = [px, py];
    }
  }
  return found;
}
