import { readFileSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import structures from '../../src/content/anatomy/structures.json' with { type: 'json' };
import fma from '../tables/fma.json' with { type: 'json' };
import type { Structure, Surface } from '../types.ts';
import { joinSurfaces } from './joinSurfaces.ts';
import { readObj } from './readObj.ts';
import { readScanGlb } from './readScanGlb.ts';
import { tidyScan } from './tidyScan.ts';

/** What a folder of scans gave. Every line of a list names a structure, or the file where no structure fits. */
export interface Scans {
  structures: Structure[];
  /** Could not be used. */
  broken: string[];
  /** Used, but the surface has holes: sections cannot fill it. */
  open: string[];
  /** In the list of structures, not in the folder. */
  missing: string[];
  /** Files and meshes whose name is no structure. */
  unknown: string[];
}

const IDS = structures.map(({ id }) => id);
const NUMBERS = Object.entries(fma.ids);
/** An identifier that several structures share says nothing. */
const BY_FMA = new Map(
  NUMBERS.filter(([, number]) => NUMBERS.filter(([, other]) => other === number).length === 1).map(([id, number]) => [number.toLowerCase(), id]),
);

/** The structure a name stands for: its id, or an identifier such as FMA7163; undefined if none. */
function structureOf(name: string): string | undefined {
  const plain = name.trim().toLowerCase();
  return IDS.includes(plain) ? plain : BY_FMA.get(plain);
}

/**
 * Reads all OBJ and GLB files of a folder. A file is named by its structure; a GLB may also hold many, as nodes so named. Several
 * meshes of one structure become one.
 */
export async function readScans(folder: string): Promise<Scans> {
  const parts = new Map<string, Surface[]>();
  const broken: string[] = [];
  const unknown: string[] = [];
  const take = (id: string, surface: Surface): void => void parts.set(id, [...(parts.get(id) ?? []), surface]);
  for (const file of readdirSync(folder).sort()) {
    const kind = extname(file).toLowerCase();
    if (kind !== '.obj' && kind !== '.glb') continue;
    const named = structureOf(basename(file, extname(file)));
    try {
      if (kind === '.obj') {
        const surface = readObj(readFileSync(join(folder, file), 'utf8'));
        if (named) take(named, surface);
        else unknown.push(file);
        continue;
      }
      for (const { names, surface } of await readScanGlb(readFileSync(join(folder, file)))) {
        const id = names.map(structureOf).find((each) => each !== undefined) ?? named;
        if (id) take(id, surface);
        else unknown.push(`${file}: ${names[0] ?? ''}`);
      }
    } catch (error) {
      broken.push(`${named ?? file} (${file}): ${(error as Error).message}`);
    }
  }
  const scans: Scans = { structures: [], broken, open: [], missing: [], unknown };
  for (const id of IDS) {
    const surfaces = parts.get(id);
    if (!surfaces) {
      if (!broken.some((line) => line.startsWith(`${id} (`))) scans.missing.push(id);
      continue;
    }
    try {
      const { surface, closed } = await tidyScan(joinSurfaces(surfaces));
      scans.structures.push({ id, surface });
      if (!closed) scans.open.push(id);
    } catch (error) {
      broken.push(`${id}: ${(error as Error).message}`);
    }
  }
  return scans;
}
