import { describe, expect, it } from 'vitest';
import { subtract } from '../../../models/field/combine.ts';
import { capsule, sphere } from '../../../models/field/primitives.ts';
import { openEdges } from '../../../models/mesh/assertClosed.ts';
import { simplifySurface } from '../../../models/mesh/simplifySurface.ts';
import { surfaceNets } from '../../../models/mesh/surfaceNets.ts';
import { surfaceVolume } from '../../../models/mesh/surfaceVolume.ts';
import { topology } from '../support/topology.ts';

const ball = { field: sphere([3, -2, 5], 20), bounds: { min: [-18, -23, -16], max: [24, 19, 26] } } as const;

describe('a meshed solid', () => {
  it('has the volume of the ball it was made from, within half a percent', () => {
    const volume = surfaceVolume(surfaceNets(ball, 1));
    expect(volume / ((4 / 3) * Math.PI * 20 ** 3)).toBeCloseTo(1, 2);
    expect(volume).toBeLessThan((4 / 3) * Math.PI * 20 ** 3);
  });

  it('has every vertex on the surface and normals that point out', () => {
    const { positions, normals } = surfaceNets(ball, 2);
    for (let i = 0; i < positions.length; i += 3) {
      const out = [positions[i]! - 3, positions[i + 1]! + 2, positions[i + 2]! - 5];
      expect(Math.hypot(...out)).toBeCloseTo(20, 2);
      expect(out[0]! * normals![i]! + out[1]! * normals![i + 1]! + out[2]! * normals![i + 2]!).toBeGreaterThan(19.9);
    }
  });

  it('keeps a drilled hole open: one piece, genus 1, before and after reducing', async () => {
    const drilled = { field: subtract(ball.field, capsule([3, -2, -40], [3, -2, 60], 5), 1), bounds: ball.bounds };
    const dense = surfaceNets(drilled, 1);
    const reduced = await simplifySurface(dense, { targetErrorMm: 0.2 });
    expect(topology(dense)).toEqual({ pieces: 1, euler: 0, genus: 1 });
    expect(topology(reduced)).toEqual({ pieces: 1, euler: 0, genus: 1 });
    expect(reduced.indices.length).toBeLessThan(dense.indices.length / 4);
    expect(openEdges(reduced)).toEqual([]);
  });

  it('is refused when its bounds cut it open', () => {
    const cut = { field: ball.field, bounds: { min: [-18, -23, 5], max: [24, 19, 26] } } as const;
    expect(() => surfaceNets(cut, 1)).toThrow(/not closed/);
  });

  it('comes out the same to the last bit when made twice', () => {
    expect(surfaceNets(ball, 2)).toEqual(surfaceNets(ball, 2));
  });
});
