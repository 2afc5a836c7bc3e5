import { describe, expect, it } from 'vitest';
import { mergeStructures, smoothNormals } from '../../../src/scene/body/mergeStructures.ts';
import type { RawStructure } from '../../../src/scene/assets/readGlb.ts';

const triangle = (id: string, x: number, more: Partial<RawStructure> = {}): RawStructure => ({
  id,
  positions: new Float32Array([x, 0, 0, x + 1, 0, 0, x, 1, 0]),
  normals: null,
  shade: null,
  fibre: null, move: null, moveNormal: null,
  indices: new Uint32Array([0, 1, 2]),
  ...more,
});

describe('joining structures', () => {
  const joined = mergeStructures([triangle('multifidus-lumborum-left', 0), triangle('sacrotuberous-ligament-left', 5), triangle('psoas-major-left', 10)], 'deep-muscles');

  it('makes one body a tissue, so that a layer is a few draws', () => {
    expect(joined.map((body) => [body.tissue, body.ranges.map((range) => range.id)])).toEqual([
      ['muscle', ['multifidus-lumborum-left', 'psoas-major-left']],
      ['ligament', ['sacrotuberous-ligament-left']],
    ]);
  });

  it('keeps every structure findable in its range', () => {
    const [muscle] = joined;
    const psoas = muscle!.ranges[1]!;
    const corners = Array.from(muscle!.indices.slice(psoas.start, psoas.start + psoas.count));
    expect(corners.map((corner) => muscle!.positions[corner * 3])).toEqual([10, 11, 10]);
    expect(psoas.middle[0]).toBeGreaterThanOrEqual(10);
  });

  it('gives what a file leaves out: normals, open light, fibres along the body', () => {
    const [muscle] = joined;
    expect(Array.from(muscle!.normals.subarray(0, 3))).toEqual([0, 0, 1]);
    expect(Array.from(muscle!.shade.subarray(0, 4))).toEqual([255, 0, 0, 255]);
    expect(muscle!.fibre[5]).toBeCloseTo(1000);
  });

  it('reads fibres in tenths of a millimetre', () => {
    const [muscle] = mergeStructures([triangle('psoas-major-left', 0, { fibre: new Int16Array([10, 20, 30, 40, 50, 60]) })], 'deep-muscles');
    expect([...muscle!.fibre]).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe('normals', () => {
  it('of a lone corner are of unit length', () => {
    const normals = smoothNormals(new Float32Array([0, 0, 0, 2, 0, 0, 0, 0, 3]), new Uint32Array([0, 1, 2]));
    expect(Array.from(normals.subarray(0, 3))).toEqual([0, -1, 0]);
  });
});
