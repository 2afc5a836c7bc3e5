import { describe, expect, it } from 'vitest';
import table from '../../../../models/tables/vessels.json' with { type: 'json' };
import vertebrae from '../../../../models/tables/landmarks.json' with { type: 'json' };
import { smoothStations } from '../../../../models/shapes/vessels/smoothStations.ts';
import { buildVessels } from '../../../../models/shapes/vessels/index.ts';
import { emptyBuildContext } from '../../support/emptyBuildContext.ts';
import { expectClosed, extent, volumeOf } from '../../support/surfaceQueries.ts';

const vessels = await buildVessels(emptyBuildContext);
const vessel = (id: string) => vessels.find((v) => v.id === id)!.surface;
const landmarkZ = (id: string): number => vertebrae.rows.find((r) => r.id === id)!.at[2]!;

/** x of a vessel's tabled course at a height. */
const courseX = (id: string, z: number): number => {
  const stations = table.rows.find((r) => r.id === id)!.branches[0]!;
  const i = stations.findIndex((s, k) => k > 0 && (s[2]! - z) * (stations[k - 1]![2]! - z) <= 0);
  const [a, b] = [stations[i - 1]!, stations[i]!];
  return a[0]! + ((z - a[2]!) / (b[2]! - a[2]!)) * (b[0]! - a[0]!);
};

describe('vessels', () => {
  it('are all closed and face outwards', () => {
    expect(vessels.length).toBe(33);
    for (const { id, surface } of vessels) {
      expectClosed(surface, id);
      expect(volumeOf(surface), id).toBeGreaterThan(0);
    }
  });

  it('the aorta lies to the left of the vena cava all the way', () => {
    for (let z = 970; z < 1120; z += 10) {
      expect(courseX('abdominal-aorta', z), `z ${z}`).toBeGreaterThan(courseX('inferior-vena-cava', z) + 8);
    }
  });

  it('the aorta divides at the height of L4', () => {
    const end = extent(vessel('abdominal-aorta'), 2).min;
    expect(end).toBeGreaterThan(landmarkZ('spinous-lower-border-l4') - 12);
    expect(end).toBeLessThan(landmarkZ('spinous-lower-border-l3') + 10);
  });

  it('each iliac artery starts inside the aorta, each side on its own side', () => {
    for (const side of ['left', 'right']) {
      const artery = vessel(`common-iliac-artery-${side}`);
      expect(extent(artery, 2).max).toBeGreaterThan(extent(vessel('abdominal-aorta'), 2).min + 4);
      expect(Math.sign(extent(artery, 0, (p) => p[2] < 920).mean)).toBe(side === 'left' ? 1 : -1);
    }
  });

  it('keeps the tabled course: every station lies in the middle of its smooth tube', () => {
    for (const { id, branches } of table.rows) {
      for (const branch of branches) {
        const course = smoothStations(branch.map(([x, y, z, r]) => ({ centre: [x!, y!, z!] as const, radiusMm: r! })));
        for (const [x, y, z] of branch) {
          let best = Infinity;
          course.slice(1).forEach((b, i) => {
            const a = course[i]!.centre;
            const ab = [0, 1, 2].map((k) => b.centre[k]! - a[k]!);
            const l2 = ab.reduce((s, v) => s + v * v, 0);
            const t = Math.min(1, Math.max(0, ([x!, y!, z!].reduce((s, v, k) => s + (v - a[k]!) * ab[k]!, 0)) / l2));
            best = Math.min(best, Math.hypot(...[x!, y!, z!].map((v, k) => v - a[k]! - ab[k]! * t)));
          });
          expect(best, id).toBeLessThan(0.25);
        }
      }
    }
  });
});
