import { describe, expect, it } from 'vitest';
import { SkinMesh } from '../../../models/anchors/SkinMesh.ts';
import { cutTape, pullTaut, restOfTape, tapeLength, walkLoop } from '../../../models/anchors/tape.ts';
import { tubeSurface } from '../../../models/mesh/tubeSurface.ts';
import type { Vec3 } from '../../../models/types.ts';

/** An upright round pillar of 100 mm radius. */
const pillar = new SkinMesh(tubeSurface([{ centre: [0, 0, 0], radiusMm: 100 }, { centre: [0, 0, 400], radiusMm: 100 }], 180));

describe('measuring along the skin', () => {
  it('a level walk of a quarter of the girth ends at the side', () => {
    const [loop] = pillar.slice([0, 0, 200], [0, 0, 1]);
    const tape = cutTape(walkLoop(loop!, [0, 100, 200], [1, 0, 0]), (Math.PI / 2) * 100);
    const end = tape.at(-1)!;
    expect(end[0]).toBeCloseTo(100, 0);
    expect(Math.abs(end[1])).toBeLessThan(1);
    expect(end[2]).toBeCloseTo(200, 3);
  });

  it('walks to the side it is told to', () => {
    const [loop] = pillar.slice([0, 0, 200], [0, 0, 1]);
    expect(cutTape(walkLoop(loop!, [0, 100, 200], [-1, 0, 0]), 50).at(-1)![0]).toBeLessThan(-45);
  });

  it('cuts a tape at the millimetre and keeps the rest', () => {
    const tape: Vec3[] = [[0, 0, 0], [10, 0, 0], [10, 10, 0]];
    expect(tapeLength(cutTape(tape, 13))).toBeCloseTo(13, 6);
    expect(tapeLength(restOfTape(tape, 13))).toBeCloseTo(7, 6);
    expect(() => cutTape(tape, 21)).toThrow(/too early/);
  });

  it('a taut tape bridges a cleft and still touches what stands out', () => {
    const across: Vec3[] = [[-30, 0, 0], [-10, 5, 0], [0, -12, 0], [10, 5, 0], [30, 0, 0]];
    expect(pullTaut(across, 1)).toEqual([[-30, 0, 0], [-10, 5, 0], [10, 5, 0], [30, 0, 0]]);
  });
});

describe('projecting to the skin', () => {
  it('goes out from the bone to the skin that faces that way', () => {
    const hit = pillar.project([20, 0, 150], [0, 1, 0]);
    expect(hit.at[1]).toBeCloseTo(Math.sqrt(100 ** 2 - 20 ** 2), 0);
    expect(hit.normal[1]).toBeGreaterThan(0.95);
  });

  it('comes back to the skin from a place just outside', () => {
    expect(pillar.project([0, 106, 150], [0, 1, 0]).at[1]).toBeCloseTo(100, 0);
  });

  it('finds the nearest place, and says how far it is', () => {
    const hit = pillar.nearest([0, -120, 80]);
    expect(hit.distance).toBeCloseTo(20, 0);
    expect(hit.at[1]).toBeCloseTo(-100, 0);
  });

  it('says so when there is no skin that way', () => {
    expect(() => pillar.project([0, 0, 900], [0, 1, 0])).toThrow(/No skin/);
  });
});
