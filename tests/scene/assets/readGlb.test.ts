import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readGlb } from '../../../src/scene/assets/readGlb.ts';

const BUILT = new URL('../../../models/built/', import.meta.url);

interface Manifest {
  readonly structures: Readonly<Record<string, { readonly file: string; readonly triangles: number; readonly bounds: { readonly min: readonly number[]; readonly max: readonly number[] } }>>;
}

const manifest = JSON.parse(readFileSync(new URL('manifest.json', BUILT), 'utf8')) as Manifest;
const files = ['skin.glb', 'fascia.glb', 'outer-muscles.glb', 'deep-muscles.glb', 'bones.glb', 'nerves-vessels-organs.glb'].filter((file) => existsSync(new URL(file, BUILT)));

describe.each(files)('%s', (file) => {
  it('is read whole: every structure of the manifest, in its place and with all its triangles', async () => {
    const read = await readGlb(new Uint8Array(readFileSync(new URL(file, BUILT))));
    const told = Object.entries(manifest.structures).filter(([, structure]) => structure.file === file);
    expect(read.map((structure) => structure.id).sort()).toEqual(told.map(([id]) => id).sort());
    for (const structure of read) {
      const { triangles, bounds } = manifest.structures[structure.id]!;
      expect(structure.indices.length / 3).toBe(triangles);
      expect(Math.max(...structure.indices.slice(0, 3000))).toBeLessThan(structure.positions.length / 3);
      // The model counts in mm with +z up and the back at +y; the scene in metres with +y up and the back at -z.
      const box = boxOf(structure.positions);
      const wanted = [bounds.min[0]!, bounds.min[2]!, -bounds.max[1]!, bounds.max[0]!, bounds.max[2]!, -bounds.min[1]!];
      wanted.forEach((mm, k) => expect(Math.abs(box[k]! * 1000 - mm)).toBeLessThan(0.1));
      expect(structure.normals?.length).toBe(structure.positions.length);
      expect(structure.shade?.length).toBe((structure.positions.length / 3) * 4);
    }
  });
});

describe('a file that is not a GLB', () => {
  it('is refused', async () => {
    await expect(readGlb(new Uint8Array(64))).rejects.toThrow('not a GLB');
  });
});

function boxOf(positions: Float32Array): number[] {
  const box = [Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity];
  for (let i = 0; i < positions.length; i++) {
    box[i % 3] = Math.min(box[i % 3]!, positions[i]!);
    box[3 + (i % 3)] = Math.max(box[3 + (i % 3)]!, positions[i]!);
  }
  return box;
}
