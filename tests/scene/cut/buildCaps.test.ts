import { describe, expect, it } from 'vitest';
import { planeOf } from '../../../src/base/section/Plane.ts';
import { buildCaps } from '../../../src/scene/cut/buildCaps.ts';
import type { CapMesh, CapPart } from '../../../src/scene/cut/CapMesh.ts';

/** A box from -half to half round the height of one metre, mm, counter-clockwise from outside. */
function box(id: string, tissue: CapPart['tissue'], half: number, x = 0): CapPart {
  const positions: number[] = [];
  for (const dx of [-half, half]) for (const dy of [-half, half]) for (const dz of [-half, half]) positions.push(x + dx, 1000 + dy, dz);
  const indices = [0, 1, 3, 0, 3, 2, 4, 6, 7, 4, 7, 5, 0, 4, 5, 0, 5, 1, 2, 3, 7, 2, 7, 6, 0, 2, 6, 0, 6, 4, 1, 5, 7, 1, 7, 3];
  return { id, tissue, positions: Float32Array.from(positions), indices: Uint32Array.from(indices) };
}

/** Across the body, seen from the feet with the back up. */
const plane = planeOf([0, 1000, -50], [-1, 0, 0], [0, 0, 1]);

/** Area of the solid triangles of a structure that keep to one cover, mm². */
function filled({ place, colour, indices, ranges }: CapMesh, id: string): number {
  const range = ranges.find((each) => each.id === id);
  if (!range) return 0;
  let area = 0;
  // The fill comes first; bands and outlines repeat its edge.
  for (let t = 0; t < indices.length; t += 3) {
    const corners = [indices[t]!, indices[t + 1]!, indices[t + 2]!];
    if (corners.some((i) => i < range.start || i >= range.start + range.count || colour[4 * i + 3] !== 255)) continue;
    const [[a, b], [c, d], [e, f]] = corners.map((i) => [place[2 * i]!, place[2 * i + 1]!]) as [[number, number], [number, number], [number, number]];
    area += Math.abs((c - a) * (f - b) - (e - a) * (d - b)) / 2;
  }
  return area;
}

describe('the filled cut of the live body', () => {
  it('fills a structure over its whole cut, in millimetres of the section', () => {
    const mesh = buildCaps({ plane, parts: [box('psoas-major-left', 'muscle', 20)] });
    // 40 x 40 mm, and the outline that lies half outside.
    expect(filled(mesh, 'psoas-major-left')).toBeGreaterThan(1600);
    expect(filled(mesh, 'psoas-major-left')).toBeLessThan(1750);
    expect(Math.max(...mesh.place)).toBeLessThan(72);
  });

  it('lays bone over muscle and muscle over skin, in one mesh', () => {
    const { ranges, indices, grain } = buildCaps({ plane, parts: [box('lumbar-vertebra-l2', 'bone', 10), box('skin', 'skin', 60), box('multifidus-left', 'muscle', 30)] });
    expect(ranges.map(({ id }) => id)).toEqual(['skin', 'multifidus-left', 'lumbar-vertebra-l2']);
    expect(Math.max(...indices)).toBe(grain.length - 1);
  });

  it('leaves out what the plane misses, and the arms', () => {
    const away = { ...plane, origin: [0, 1200, 0] as const };
    expect(buildCaps({ plane: away, parts: [box('skin', 'skin', 60)] }).ranges).toEqual([]);
    expect(filled(buildCaps({ plane, parts: [box('skin', 'skin', 25, 260)] }), 'skin')).toBe(0);
  });
});
