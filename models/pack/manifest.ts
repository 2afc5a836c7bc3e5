import { createHash } from 'node:crypto';
import { surfaceBounds } from '../field/meshField.ts';
import type { Box, Family, PeelStop, Structure } from '../types.ts';
import { peelStopOf } from './peelStopOf.ts';

/** What the built files hold, for the app and for the tests. */
export interface Manifest {
  /** By file name: its size and the first 16 hex digits of its SHA-256. */
  files: Record<string, { stop: PeelStop; bytes: number; sha256: string; triangles: number }>;
  /** By structure id (parts too): where it is and how large. Bounds in mm, data frame. */
  structures: Record<string, { stop: PeelStop; file: string; parent?: string; triangles: number; bounds: Box }>;
  /** By family: the hash of the tables and code it was made from. */
  sources: Partial<Record<Family, string>>;
  /** The hash of what turns structures into files: moves of the builds, packing. */
  packing: string;
}

/** Describes packed files. Keys are sorted, so the same input gives the same text. */
export function manifest(
  packed: ReadonlyMap<PeelStop, { bytes: Uint8Array; structures: readonly Structure[] }>,
  sources: Manifest['sources'],
  packing: string,
): Manifest {
  const files: Manifest['files'] = {};
  const structures: Manifest['structures'] = {};
  for (const [stop, { bytes, structures: held }] of packed) {
    const file = `${stop}.glb`;
    const triangles = held.reduce((sum, each) => sum + each.surface.indices.length / 3, 0);
    files[file] = { stop, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex').slice(0, 16), triangles };
    for (const { id, parent, surface } of held) {
      structures[id] = {
        stop: peelStopOf(parent ?? id), file, ...(parent !== undefined && { parent }),
        triangles: surface.indices.length / 3, bounds: roundBox(surfaceBounds(surface)),
      };
    }
  }
  return { files: sortKeys(files), structures: sortKeys(structures), sources: sortKeys(sources), packing };
}

function sortKeys<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))) as T;
}

function roundBox({ min, max }: Box): Box {
  const round = (value: number): number => Math.round(value * 100) / 100;
  return { min: [round(min[0]), round(min[1]), round(min[2])], max: [round(max[0]), round(max[1]), round(max[2])] };
}
