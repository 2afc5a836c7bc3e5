import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import validator from 'gltf-validator';
import { describe, expect, it } from 'vitest';
import { FAMILIES } from '../../../models/pack/families.ts';
import type { Manifest } from '../../../models/pack/manifest.ts';
import { peelStopOf } from '../../../models/pack/peelStopOf.ts';
import { familyHash, packingHash } from '../../../models/pack/sourceHash.ts';
import { BUILT, readBuilt } from '../support/readBuilt.ts';

const models = fileURLToPath(new URL('../../../models/', import.meta.url));
const manifest = JSON.parse(readFileSync(new URL('manifest.json', BUILT), 'utf8')) as Manifest;
const files = readdirSync(BUILT).filter((name) => name.endsWith('.glb'));

describe('the built model', () => {
  it('is up to date with its tables and code', () => {
    for (const { name } of FAMILIES) {
      const now = familyHash(models, name);
      if (now === undefined) continue;
      expect(manifest.sources[name], `${name} was changed since it was built: run npm run models`).toBe(now);
    }
  });

  it('consists of exactly the files the manifest names, byte for byte', () => {
    expect(Object.keys(manifest.files).sort()).toEqual([...files].sort());
    for (const [name, entry] of Object.entries(manifest.files)) {
      const bytes = readFileSync(new URL(name, BUILT));
      expect(bytes.length, name).toBe(entry.bytes);
      expect(createHash('sha256').update(bytes).digest('hex').slice(0, 16), name).toBe(entry.sha256);
    }
  });

  it('was packed by the code as it stands', () => {
    expect(manifest.packing, 'packing was changed since the files were built: run npm run models').toBe(packingHash(models));
  });

  it('weighs at most 4 MB, 2.6 MB on the way; the skin 350 kB, each later layer 500 kB', () => {
    const sent = files.map((name) => [name, brotliCompressSync(readFileSync(new URL(name, BUILT))).length] as const);
    expect(Object.values(manifest.files).reduce((sum, each) => sum + each.bytes, 0)).toBeLessThanOrEqual(4_000_000);
    expect(sent.reduce((sum, [, bytes]) => sum + bytes, 0)).toBeLessThanOrEqual(2_600_000);
    for (const [name, bytes] of sent) expect(bytes, name).toBeLessThanOrEqual(name === 'skin.glb' ? 350_000 : 500_000);
  }, 60_000);

  it('holds valid GLBs', async () => {
    for (const name of files) {
      const report = await validator.validateBytes(new Uint8Array(readFileSync(new URL(name, BUILT))), { maxIssues: 20 });
      expect(report.issues.messages.filter((issue: { severity: number }) => issue.severity < 2), name).toEqual([]);
    }
  }, 60_000);

  it('has every structure once, at its own stop, as a node of the name the manifest gives', async () => {
    const seen: string[] = [];
    for (const file of files) {
      for (const { name, parent, surface } of await readBuilt(file)) {
        seen.push(name);
        const entry = manifest.structures[name];
        expect(entry?.file, name).toBe(file);
        expect(entry?.triangles, name).toBe(surface.indices.length / 3);
        expect(`${peelStopOf(parent ?? name)}.glb`, name).toBe(file);
      }
    }
    expect([...seen].sort()).toEqual(Object.keys(manifest.structures).sort());
  });
});

describe('the source hash', () => {
  it('exists for every family that has an index', () => {
    for (const { name } of FAMILIES) {
      expect(existsSync(`${models}/shapes/${name}/index.ts`)).toBe(familyHash(models, name) !== undefined);
    }
  });
});
