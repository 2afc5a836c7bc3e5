import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { occlusion } from '../bake/occlusion.ts';
import { manifest } from '../pack/manifest.ts';
import { packGlb } from '../pack/packGlb.ts';
import { peelStopOf } from '../pack/peelStopOf.ts';
import type { PeelStop, Structure } from '../types.ts';
import { readScans, type Scans } from './readScans.ts';

/**
 * Builds the GLBs from a folder of scanned meshes by the same naming, baking and packing as the built-in body.
 * @param folder OBJ or GLB files, see `readScans`.
 * @param out Where the GLBs and manifest.json are written.
 * @returns What was found, broken, open, missing and unknown; the same is logged.
 */
export async function buildAnatomy(folder: string, out: string, log: (line: string) => void): Promise<Scans> {
  const scans = await readScans(folder);
  const stops = new Map<PeelStop, Structure[]>();
  for (const { id, surface } of scans.structures) {
    const stop = peelStopOf(id);
    stops.set(stop, [...(stops.get(stop) ?? []), { id, surface: { ...surface, occlusion: occlusion(surface) } }]);
  }
  mkdirSync(out, { recursive: true });
  const packed = new Map<PeelStop, { bytes: Uint8Array; structures: readonly Structure[] }>();
  for (const [stop, structures] of stops) {
    const bytes = await packGlb(structures);
    packed.set(stop, { bytes, structures });
    writeFileSync(join(out, `${stop}.glb`), bytes);
    log(`${stop}.glb: ${structures.length} structures, ${bytes.length} bytes`);
  }
  writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(manifest(packed, {}, ''), null, 1)}\n`);
  const list = (words: string, lines: readonly string[]): void => {
    if (lines.length > 0) log(`${words} (${lines.length}):\n  ${lines.join('\n  ')}`);
  };
  list('broken, left out', scans.broken);
  list('with holes, so that sections cannot fill them', scans.open);
  list('no structure has this name', scans.unknown);
  list('missing', scans.missing);
  return scans;
}
