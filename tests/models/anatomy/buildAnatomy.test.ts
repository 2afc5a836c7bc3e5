import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildAnatomy } from '../../../models/anatomy/buildAnatomy.ts';
import { packGlb } from '../../../models/pack/packGlb.ts';
import { sphere } from '../../../models/field/primitives.ts';
import { surfaceNets } from '../../../models/mesh/surfaceNets.ts';
import { surfaceVolume } from '../../../models/mesh/surfaceVolume.ts';
import { readGlb } from '../support/readBuilt.ts';

/** A box in mm as an OBJ with four-cornered faces. */
function box(x: number, y: number, z: number, size: number, faces = 6): string {
  const corners = [0, 1].flatMap((k) => [0, 1].flatMap((j) => [0, 1].map((i) => `v ${x + i * size} ${y + j * size} ${z + k * size}`)));
  const sides = ['1 3 4 2', '5 6 8 7', '1 2 6 5', '3 7 8 4', '1 5 7 3', '2 4 8 6'];
  return [...corners, ...sides.slice(0, faces).map((side) => `f ${side.replaceAll(/\d/g, (n) => `${n}//${n}`)}`)].join('\n');
}

async function build(files: Record<string, string | Uint8Array>) {
  const folder = mkdtempSync(join(tmpdir(), 'scans-'));
  const out = mkdtempSync(join(tmpdir(), 'built-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const lines: string[] = [];
  const scans = await buildAnatomy(folder, out, (line) => lines.push(line));
  const nodes = [];
  for (const name of readdirSync(out).filter((each) => each.endsWith('.glb'))) {
    for (const node of await readGlb(readFileSync(join(out, name)))) nodes.push({ file: name, ...node });
  }
  return { scans, nodes, text: lines.join('\n') };
}

describe('a body built from scans', () => {
  it('takes a mesh named by structure id or by FMA id to its layer, where it stands and as large as it is', async () => {
    const { nodes } = await build({ 'sacrum.obj': box(10, -40, 880, 20), 'FMA7163.obj': box(-100, -100, 800, 200) });
    expect(nodes.map(({ file, name }) => [file, name]).sort()).toEqual([['bones.glb', 'sacrum'], ['skin.glb', 'skin']]);
    const sacrum = nodes.find(({ name }) => name === 'sacrum')!.surface;
    expect(surfaceVolume(sacrum)).toBeCloseTo(8000, -1);
    expect(Math.min(...sacrum.positions.filter((_, i) => i % 3 === 2))).toBeCloseTo(880, 1);
  });

  it('takes a GLB with many structures apart by the names of its nodes', async () => {
    const ball = surfaceNets({ field: sphere([0, 0, 900], 10), bounds: { min: [-12, -12, 888], max: [12, 12, 912] } }, 2);
    const { nodes, scans } = await build({ 'whole-body.glb': await packGlb([{ id: 'coccyx', surface: ball }, { id: 'psoas-major-left', surface: ball }, { id: 'sofa', surface: ball }]) });
    expect(nodes.map(({ name }) => name).sort()).toEqual(['coccyx', 'psoas-major-left']);
    expect(scans.unknown).toEqual(['whole-body.glb: sofa']);
  });

  it('names what is broken, what has holes, what is missing, and goes on with the rest', async () => {
    const { scans, nodes, text } = await build({
      'sacrum.obj': 'v 1 2 nought\n', 'coccyx.obj': 'v 0 0 0\nv 1 0 0\nv 0 1 0\nf 1 2 9\n', 'femur-left.glb': new Uint8Array([1, 2, 3]),
      'hip-bone-left.obj': box(0, 0, 800, 10, 5), 'chair.obj': box(0, 0, 0, 1),
    });
    expect(nodes.map(({ name }) => name)).toEqual(['hip-bone-left']);
    expect(scans.broken.map((line) => line.split(' ')[0]).sort()).toEqual(['coccyx', 'femur-left', 'sacrum']);
    expect(scans.open).toEqual(['hip-bone-left']);
    expect(scans.unknown).toEqual(['chair.obj']);
    expect(scans.missing).toContain('hip-bone-right');
    expect(scans.missing).not.toContain('sacrum');
    for (const word of ['sacrum (sacrum.obj)', 'hip-bone-right', 'chair.obj']) expect(text).toContain(word);
  });
});
