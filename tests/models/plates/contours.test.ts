import { describe, expect, it } from 'vitest';
import { areaOf, contours, pathOf, simplifyRing } from '../../../models/plates/contours.ts';

const disc = (width: number, radius: number, hole = 0): Float32Array =>
  Float32Array.from({ length: width * width }, (_, i) => {
    const away = Math.hypot((i % width) + 0.5 - width / 2, Math.floor(i / width) + 0.5 - width / 2);
    return Math.min(radius - away, away - hole);
  });

describe('contours', () => {
  it('closes one ring round a disc, of the right size', () => {
    const rings = contours(disc(60, 20), 60, 60, 0);
    expect(rings).toHaveLength(1);
    expect(areaOf(rings[0]!)).toBeCloseTo(Math.PI * 400, -1);
  });

  it('gives a hole its own ring', () => {
    const rings = contours(disc(60, 20, 8), 60, 60, 0);
    expect(rings.map(areaOf).map(Math.round).toSorted((a, b) => b - a)).toEqual([expect.closeTo(1256, -1.5), expect.closeTo(200, -1)]);
  });

  it('closes shapes at the border of the sheet', () => {
    const [ring, ...more] = contours(new Float32Array(25).fill(1), 5, 5, 0);
    expect(more).toEqual([]);
    expect(areaOf(ring!)).toBeGreaterThan(20);
  });

  it('drops places without leaving the line by more than the tolerance', () => {
    const ring = contours(disc(200, 80), 200, 200, 0)[0]!;
    const few = simplifyRing(ring, 0.5);
    expect(few.length).toBeLessThan(ring.length / 4);
    for (const [x, y] of few) expect(Math.abs(Math.hypot(x - 100, y - 100) - 80)).toBeLessThan(0.6);
    expect(areaOf(few) / areaOf(ring)).toBeGreaterThan(0.985);
  });

  it('writes short paths that close', () => {
    expect(pathOf([[[0, 0], [2, 0], [2, 1.5]]], 2)).toBe('M0 0l4 0 0 3z');
  });
});
