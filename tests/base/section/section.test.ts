import { describe, expect, it } from 'vitest';
import { capTriangles } from '../../../src/base/section/capTriangles.ts';
import { clipLoop } from '../../../src/base/section/clipLoop.ts';
import { crossLoops } from '../../../src/base/section/crossLoops.ts';
import { distanceToLoops, loopArea, windingAt, type Loop } from '../../../src/base/section/Loop.ts';
import { planeOf, unit, cross, type Plane } from '../../../src/base/section/Plane.ts';
import { simplifyLoop } from '../../../src/base/section/simplifyLoop.ts';
import { sliceSurface, type Triangles } from '../../../src/base/section/sliceSurface.ts';

/** Looks along +y: right is -x, down is +z, as the axial sections of the atlas. */
const LEVEL = (y: number): Plane => planeOf([0, y, 0], [-1, 0, 0], [0, 0, 1]);

describe('a plane through known solids', () => {
  it('cuts a box in its exact rectangle, one way round', () => {
    const loops = sliceSurface(box([-20, -30, -5], [20, 30, 5]), LEVEL(7));
    expect(loops).toHaveLength(1);
    expect(loopArea(loops[0]!)).toBeCloseTo(40 * 10, 9);
    expect(extent(loops[0]!)).toEqual([-20, 20, -5, 5]);
  });

  it('cuts exactly through corners without losing or doubling a line', () => {
    // The plane holds the upper face, an edge or a corner: what counts is that every line closes.
    for (const y of [30, -30]) {
      const loops = sliceSurface(box([-20, -30, -5], [20, 30, 5]), LEVEL(y));
      for (const loop of loops) expect(loopArea(loop)).toBeCloseTo(400, 9);
    }
    const tip = sliceSurface(octahedron(10), LEVEL(0));
    expect(tip).toHaveLength(1);
    expect(loopArea(tip[0]!)).toBeCloseTo(2 * 10 * 10, 9);
  });

  it('misses what lies beside it', () => {
    expect(sliceSurface(box([0, 0, 0], [1, 1, 1]), LEVEL(2))).toEqual([]);
  });

  it('cuts a ball in a circle of the right size, at a slant too', () => {
    const ball = sphere(25, 96);
    for (const [height, axis] of [[0, [0, 1, 0]], [15, [0, 1, 0]], [12, unit([0.3, 0.8, -0.5])]] as const) {
      const u = unit(cross(axis as [number, number, number], [0, 0, 1]));
      const plane = { origin: axis.map((x) => x * height) as unknown as [number, number, number], u, v: cross(axis as [number, number, number], u), normal: axis as [number, number, number] };
      const loops = sliceSurface(ball, plane);
      expect(loops).toHaveLength(1);
      expect(Math.abs(loopArea(loops[0]!)) / (Math.PI * (625 - height * height))).toBeCloseTo(1, 2);
    }
  });

  it('cuts a ring in two pieces across, and in a plate with a hole along', () => {
    const ring = torus(30, 8, 120, 60);
    const across = sliceSurface(ring, planeOf([0, 0, 0], [1, 0, 0], [0, 1, 0]));
    expect(across).toHaveLength(2);
    for (const loop of across) expect(loopArea(loop) / (Math.PI * 64)).toBeCloseTo(1, 1);
    const along = sliceSurface(ring, LEVEL(0));
    expect(along).toHaveLength(2);
    const [outer, hole] = along.toSorted((a, b) => loopArea(b) - loopArea(a));
    expect(loopArea(outer!)).toBeGreaterThan(0);
    expect(loopArea(hole!)).toBeLessThan(0);
    expect(windingAt(along, 30, 1)).toBe(1);
    expect(windingAt(along, 0.3, 1)).toBe(0);
    expect(windingAt(along, 50, 1)).toBe(0);
  });

  it('joins seams where corners are stored twice', () => {
    const whole = box([-20, -30, -5], [20, 30, 5]);
    const positions = [...(whole.indices as number[])].flatMap((i) => [0, 1, 2].map((k) => whole.positions[3 * i + k]!));
    const split = { positions, indices: positions.map((_, i) => i).slice(0, positions.length / 3) };
    const loops = sliceSurface(split, LEVEL(7));
    expect(loops).toHaveLength(1);
    expect(loopArea(loops[0]!)).toBeCloseTo(400, 6);
  });
});

describe('loops', () => {
  const square: Loop = [0, 0, 10, 0, 10, 10, 0, 10];
  const hole: Loop = [4, 4, 4, 6, 6, 6, 6, 4];

  it('tell along a line where it runs inside, with holes left out', () => {
    expect(crossLoops([square, hole], [5, -3], [0, 1], 100)).toEqual([[3, 7], [9, 13]]);
    expect(crossLoops([square], [5, 5], [0, 1], 100)).toEqual([[0, 5]]);
    expect(crossLoops([square], [5, -3], [0, 1], 6)).toEqual([[3, 6]]);
  });

  it('are one body where they overlap', () => {
    const shifted = square.map((x, i) => (i % 2 === 1 ? x + 5 : x));
    expect(crossLoops([square, shifted], [5, -1], [0, 1], 100)).toEqual([[1, 16]]);
  });

  it('fill with triangles of exactly their area, holes and islands in holes kept', () => {
    const island: Loop = [4.5, 4.5, 5.5, 4.5, 5.5, 5.5, 4.5, 5.5];
    const { places, indices } = capTriangles([square, hole, island]);
    let area = 0;
    for (let t = 0; t < indices.length; t += 3) area += Math.abs(loopArea([0, 1, 2].flatMap((k) => [places[2 * indices[t + k]!]!, places[2 * indices[t + k]! + 1]!])));
    expect(area).toBeCloseTo(100 - 4 + 1, 9);
  });

  it('lose corners that say nothing and keep their shape', () => {
    const round = Array.from({ length: 360 }, (_, i) => [20 * Math.cos((i * Math.PI) / 180), 20 * Math.sin((i * Math.PI) / 180)]).flat();
    const simple = simplifyLoop(round, 0.1);
    expect(simple.length).toBeLessThan(round.length / 4);
    for (let i = 0; i < round.length; i += 2) expect(distanceToLoops([simple], round[i]!, round[i + 1]!)).toBeLessThanOrEqual(0.1001);
    expect(simplifyLoop(square, 0.1)).toEqual(square);
    expect(simplifyLoop([0, 0, 0.1, 0, 0.1, 0.1], 0.01, 1)).toEqual([]);
  });

  it('are cut by a frame', () => {
    expect(loopArea(clipLoop(square, { left: -5, right: 5, top: 2, bottom: 50 }))).toBeCloseTo(40, 9);
    expect(clipLoop(square, { left: 20, right: 30, top: 0, bottom: 5 })).toEqual([]);
  });
});

type Corner = readonly [number, number, number];

function box([x0, y0, z0]: Corner, [x1, y1, z1]: Corner): Triangles {
  const positions = [x0, y0, z0, x1, y0, z0, x1, y1, z0, x0, y1, z0, x0, y0, z1, x1, y0, z1, x1, y1, z1, x0, y1, z1];
  const quads = [[0, 3, 2, 1], [4, 5, 6, 7], [0, 1, 5, 4], [1, 2, 6, 5], [2, 3, 7, 6], [3, 0, 4, 7]];
  return { positions, indices: quads.flatMap(([a, b, c, d]) => [a!, b!, c!, a!, c!, d!]) };
}

function octahedron(r: number): Triangles {
  const positions = [r, 0, 0, -r, 0, 0, 0, r, 0, 0, -r, 0, 0, 0, r, 0, 0, -r];
  return { positions, indices: [0, 2, 4, 2, 1, 4, 1, 3, 4, 3, 0, 4, 2, 0, 5, 1, 2, 5, 3, 1, 5, 0, 3, 5] };
}

function sphere(r: number, n: number): Triangles {
  return grid(n, n / 2, (a, b) => {
    const polar = Math.PI * Math.min(Math.max(b, 1e-4), 1 - 1e-4);
    return [r * Math.sin(polar) * Math.cos(2 * Math.PI * a), r * Math.cos(polar), -r * Math.sin(polar) * Math.sin(2 * Math.PI * a)];
  }, false);
}

function torus(big: number, small: number, n: number, m: number): Triangles {
  return grid(n, m, (a, b) => {
    const [p, q] = [2 * Math.PI * a, 2 * Math.PI * b];
    return [(big + small * Math.cos(q)) * Math.cos(p), -small * Math.sin(q), -(big + small * Math.cos(q)) * Math.sin(p)];
  }, true);
}

function grid(n: number, m: number, at: (a: number, b: number) => Corner, round: boolean): Triangles {
  const rows = round ? m : m + 1;
  const positions = Array.from({ length: rows * n }, (_, i) => at((i % n) / n, Math.floor(i / n) / m)).flat();
  const indices: number[] = [];
  for (let j = 0; j < m; j++) {
    for (let i = 0; i < n; i++) {
      const [a, b] = [j * n + i, j * n + ((i + 1) % n)];
      const [c, d] = [((j + 1) % rows) * n + i, ((j + 1) % rows) * n + ((i + 1) % n)];
      indices.push(a, c, b, b, c, d);
    }
  }
  return { positions, indices };
}

function extent(loop: Loop): number[] {
  const us = loop.filter((_, i) => i % 2 === 0);
  const vs = loop.filter((_, i) => i % 2 === 1);
  return [Math.min(...us), Math.max(...us), Math.min(...vs), Math.max(...vs)].map((x) => Math.round(x * 1e6) / 1e6 || 0);
}
