import validator from 'gltf-validator';
import { describe, expect, it } from 'vitest';
import { sphere } from '../../../models/field/primitives.ts';
import { simplifySurface } from '../../../models/mesh/simplifySurface.ts';
import { surfaceNets } from '../../../models/mesh/surfaceNets.ts';
import { surfaceVolume } from '../../../models/mesh/surfaceVolume.ts';
import { packGlb } from '../../../models/pack/packGlb.ts';
import type { Structure } from '../../../models/types.ts';
import { readGlb } from '../support/readBuilt.ts';

const ballAt = (x: number, z: number, r: number) =>
  surfaceNets({ field: sphere([x, 0, z], r), bounds: { min: [x - r - 2, -r - 2, z - r - 2], max: [x + r + 2, r + 2, z + r + 2] } }, 2);

async function twoBalls(): Promise<Structure[]> {
  const big = await simplifySurface(ballAt(30, 900, 20), { targetErrorMm: 0.3 });
  const small = ballAt(60, 910, 5);
  return [{ id: 'sacrum', surface: big }, { id: 'sacrum--knob', parent: 'sacrum', surface: { ...small, fibre: new Float32Array((small.positions.length / 3) * 2) } }];
}

describe('a packed file', () => {
  it('is the same to the last byte when made twice from the same tables', async () => {
    expect(Buffer.compare(await packGlb(await twoBalls()), await packGlb(await twoBalls()))).toBe(0);
  });

  it('is a valid GLB', async () => {
    const report = await validator.validateBytes(await packGlb(await twoBalls()));
    expect(report.issues.messages.filter((issue: { severity: number }) => issue.severity < 2)).toEqual([]);
  });

  it('gives back every place within 0.05 mm and the volume, parts under their parent too', async () => {
    const structures = await twoBalls();
    const nodes = await readGlb(await packGlb(structures));
    expect(nodes.map(({ name, parent }) => [name, parent])).toEqual([['sacrum', undefined], ['sacrum--knob', 'sacrum']]);
    nodes.forEach(({ surface }, i) => {
      expect(surfaceVolume(surface) / surfaceVolume(structures[i]!.surface)).toBeCloseTo(1, 2);
      const centre = [0, 1, 2].map((k) => mean(surface.positions, k));
      const given = [0, 1, 2].map((k) => mean(structures[i]!.surface.positions, k));
      centre.forEach((value, k) => expect(Math.abs(value - given[k]!)).toBeLessThan(0.05));
    });
  });
});

function mean(positions: Float32Array, axis: number): number {
  let sum = 0;
  for (let i = axis; i < positions.length; i += 3) sum += positions[i]!;
  return sum / (positions.length / 3);
}
