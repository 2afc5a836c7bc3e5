import { beforeAll, describe, expect, it } from 'vitest';
import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import { openEdges } from '../../../../models/mesh/assertClosed.ts';
import { rays, type DigitBone } from '../../../../models/shapes/skin/skinTable.ts';
import table from '../../../../models/tables/skin.json' with { type: 'json' };
import type { Surface, Vec3 } from '../../../../models/types.ts';
import { readBuilt } from '../../support/readBuilt.ts';
import { topology } from '../../support/topology.ts';

let skin: Surface;
let bvh: MeshBVH;
beforeAll(async () => {
  const node = (await readBuilt('skin.glb')).find(({ name }) => name === 'skin');
  if (!node) throw new Error('skin.glb holds no node called skin');
  skin = node.surface;
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(skin.positions, 3));
  geometry.setIndex(new BufferAttribute(skin.indices.slice(), 1));
  bvh = new MeshBVH(geometry);
});

/** Places where a straight line meets the skin, from near to far, mm along it. */
function meets(from: Vec3, direction: Vec3): number[] {
  const ray = new Ray(new Vector3(...from), new Vector3(...direction).normalize());
  return bvh.raycast(ray, DoubleSide).map((hit) => hit.distance).sort((a, b) => a - b);
}

/** How far back the skin lies at a height, mm. */
function back(x: number, z: number): number {
  const first = meets([x, 200, z], [0, -1, 0])[0];
  if (first === undefined) throw new Error(`no skin at x ${x}, z ${z}`);
  return 200 - first;
}

/** Width of the trunk at a height, mm; arms are left out. */
function width(z: number): number {
  const y = -75;
  const left = meets([table.midlineX, y, z], [1, 0, 0])[0] ?? 0;
  const right = meets([table.midlineX, y, z], [-1, 0, 0])[0] ?? 0;
  return left + right;
}

describe('the skin a visitor sees first', () => {
  it('is one closed surface without handles', () => {
    expect(openEdges(skin)).toEqual([]);
    const { pieces, genus } = topology(skin);
    expect(pieces).toBe(1);
    // rounding of places may let two vertices touch, which counts as half a handle
    expect(Math.abs(genus)).toBeLessThan(1);
  });

  it('is light enough for the first view', () => {
    const triangles = skin.indices.length / 3;
    expect(triangles).toBeGreaterThan(20_000);
    expect(triangles).toBeLessThan(34_000);
  });

  it('stands on the floor and is as tall as the measured body', () => {
    const heights = skin.positions.filter((_, i) => i % 3 === 2);
    expect(Math.abs(heights.reduce((a, b) => Math.min(a, b)) - table.floorZ)).toBeLessThan(1.5);
    expect(Math.abs(heights.reduce((a, b) => Math.max(a, b)) - table.vertexZ)).toBeLessThan(3);
  });

  it('is alike on both sides to a few millimetres', () => {
    for (const [s, z] of [[40, 980], [90, 1000], [60, 1150], [70, 800], [85, 420], [85, 250]] as const) {
      expect(Math.abs(back(table.midlineX + s, z) - back(table.midlineX - s, z)), `${s} mm beside the midline at ${z}`).toBeLessThan(4);
    }
  });

  it('covers every bony landmark', () => {
    for (const [name, place] of Object.entries(table.bonyLandmarks)) {
      const [x, y, z] = place as [number, number, number];
      const crossings = meets([x, y, z], [0.31, 0.9, 0.3]).length;
      expect(crossings % 2, name).toBe(1);
    }
  });
});

describe('what an eye finds on the back', () => {
  it('a furrow over the spine, deeper than the ridges beside it', () => {
    const furrow = back(table.midlineX, 974);
    for (const side of [-1, 1]) expect(back(table.midlineX + side * 36, 974) - furrow).toBeGreaterThan(3);
  });

  it('a dimple over each posterior iliac spine', () => {
    for (const name of ['psisLeft', 'psisRight'] as const) {
      const [x, , z] = table.bonyLandmarks[name] as [number, number, number];
      const around = (back(x + 20, z) + back(x - 20, z) + back(x, z + 20) + back(x, z - 20)) / 4;
      expect(around - back(x, z), name).toBeGreaterThan(2);
    }
  });

  it('a waist narrower than hips and chest', () => {
    expect(width(1030)).toBeLessThan(width(850) - 30);
    expect(width(1030)).toBeLessThan(width(1150) - 30);
  });

  it('two buttocks with a cleft between them and a fold beneath', () => {
    expect(back(table.midlineX + 45, 810) - back(table.midlineX, 810)).toBeGreaterThan(12);
    expect(back(table.midlineX + 60, 800) - back(table.midlineX + 60, 724)).toBeGreaterThan(15);
  });

  it('a hollow at the back of each knee', () => {
    for (const side of [-1, 1]) {
      const hollow = back(side * 80, 425);
      expect((back(side * 102, 425) + back(side * 58, 425)) / 2 - hollow).toBeGreaterThan(-14);
      expect(back(side * 80, 330) - hollow).toBeGreaterThan(5);
    }
  });
});

describe('hands and feet', () => {
  it('five fingers apart on each hand', () => {
    for (const side of [-1, 1]) {
      // a level cut through four fingers, and one through the thumb higher up
      const inside = (x: number, z: number): boolean => [-150, -155, -160, -165, -170, -175].some((y) => meets([side * x, y, z], [0.02, 0.02, 1]).length % 2 === 1);
      const count = (from: number, to: number, z: number): number => {
        let runs = 0;
        let was = false;
        for (let x = from; x <= to; x += 1) {
          const is = inside(x, z);
          if (is && !was) runs += 1;
          was = is;
        }
        return runs;
      };
      expect(count(212, 318, 692), `four fingers, side ${side}`).toBe(4);
      expect(count(212, 335, 735), `thumb beside the palm, side ${side}`).toBe(2);
    }
  });

  it('five toes apart on each foot', () => {
    for (const side of ['left', 'right'] as const) {
      const tips = rays('foot', side).map((ray) => (ray[ray.length - 1] as DigitBone).distal);
      const inside = ([x, y, z]: Vec3): boolean => meets([x, y, z], [0.01, 0.02, 1]).length % 2 === 1;
      tips.forEach((tip, i) => {
        expect(inside(tip), `toe ${i + 1}, ${side}`).toBe(true);
        const next = tips[i + 1];
        if (!next) return;
        // midway between two tips, five millimetres further out, square to the line between them
        const [dx, dy] = [next[0] - tip[0], next[1] - tip[1]];
        const out = (side === 'left' ? 5 : -5) / Math.hypot(dx, dy);
        const gap: Vec3 = [(tip[0] + next[0]) / 2 + out * dy, (tip[1] + next[1]) / 2 - out * dx, -70];
        expect(inside(gap), `between toes ${i + 1} and ${i + 2}, ${side}`).toBe(false);
      });
    }
  });
});
