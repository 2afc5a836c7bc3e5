import { tubeSurface, type TubeStation } from '../../mesh/tubeSurface.ts';
import type { Surface } from '../../types.ts';
import { smoothStations } from './smoothStations.ts';

export interface CordOptions {
  /** Ends cut nearly flat, as where the table ends; the others are round, as where a branch ends in its trunk. */
  flatStart?: boolean;
  flatEnd?: boolean;
  /** Keep mm along and round per vertex, for relief in the shader. */
  keepFibre?: boolean;
}

/** How far the sides of a section may stand off its circle, in mm. */
const SAGITTA_MM = 0.12;

/** What is left of the height of a round end that is cut flat. */
const FLAT = 0.12;

/**
 * One smooth closed tube through tabled stations. The number of sides follows from the thickest section; sections
 * have the area of their circle.
 */
export function cordSurface(stations: readonly TubeStation[], options: CordOptions = {}): Surface {
  const widest = Math.max(...stations.map((s) => s.radiusMm));
  const sides = Math.max(6, Math.ceil(Math.PI / Math.acos(Math.max(0, 1 - SAGITTA_MM / widest))));
  const turn = (2 * Math.PI) / sides;
  const full = Math.sqrt(turn / Math.sin(turn));
  const course = smoothStations(stations).map((s) => ({ centre: s.centre, radiusMm: s.radiusMm * full }));
  const surface = tubeSurface(course, sides);
  const count = surface.positions.length / 3;
  if (options.flatStart) flatten(surface, course[0]!, course[1]!, [...range(0, 2 * sides), count - 2]);
  if (options.flatEnd) flatten(surface, course.at(-1)!, course.at(-2)!, [...range(count - 2 - 2 * sides, count - 2), count - 1]);
  if (!options.keepFibre) delete surface.fibre;
  return surface;
}

/** Several closed surfaces as one structure. */
export function joinSurfaces(surfaces: readonly Surface[]): Surface {
  const total = surfaces.reduce((sum, s) => sum + s.positions.length / 3, 0);
  const positions = new Float32Array(total * 3);
  const normals = new Float32Array(total * 3);
  const fibre = new Float32Array(total * 2);
  const indices = new Uint32Array(surfaces.reduce((sum, s) => sum + s.indices.length, 0));
  let vertex = 0;
  let index = 0;
  for (const s of surfaces) {
    positions.set(s.positions, vertex * 3);
    if (s.normals) normals.set(s.normals, vertex * 3);
    if (s.fibre) fibre.set(s.fibre, vertex * 2);
    for (const i of s.indices) indices[index++] = i + vertex;
    vertex += s.positions.length / 3;
  }
  return {
    positions,
    indices,
    ...(surfaces.every((s) => s.normals) ? { normals } : {}),
    ...(surfaces.every((s) => s.fibre) ? { fibre } : {}),
  };
}

/** Presses the vertices of a round end down to the end station, leaving a slight dome. */
function flatten(surface: Surface, end: TubeStation, next: TubeStation, vertices: readonly number[]): void {
  const out = [0, 1, 2].map((k) => end.centre[k]! - next.centre[k]!);
  const l = Math.hypot(...out) || 1;
  const d = out.map((v) => v / l);
  for (const v of vertices) {
    const h = [0, 1, 2].reduce((s, k) => s + (surface.positions[3 * v + k]! - end.centre[k]!) * d[k]!, 0);
    for (let k = 0; k < 3; k++) {
      surface.positions[3 * v + k] = surface.positions[3 * v + k]! - d[k]! * h * (1 - FLAT);
      if (surface.normals) surface.normals[3 * v + k] = d[k]!;
    }
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
