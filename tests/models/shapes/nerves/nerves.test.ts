import { describe, expect, it } from 'vitest';
import discs from '../../../../models/tables/discs.json' with { type: 'json' };
import landmarks from '../../../../models/tables/landmarks.json' with { type: 'json' };
import muscles from '../../../../models/tables/muscles-hip.json' with { type: 'json' };
import { SkinMesh } from '../../../../models/anchors/SkinMesh.ts';
import { nerveRows } from '../../../../models/shapes/nerves/nerveTable.ts';
import { buildNerves } from '../../../../models/shapes/nerves/index.ts';
import { emptyBuildContext } from '../../support/emptyBuildContext.ts';
import { expectClosed, extent, volumeOf } from '../../support/surfaceQueries.ts';

const nerves = await buildNerves(emptyBuildContext);
const nerve = (id: string) => nerves.find((n) => n.id === id)!.surface;
const landmarkZ = (id: string): number => landmarks.rows.find((r) => r.id === id)!.at[2]!;

describe('cord and nerves', () => {
  it('are all closed and face outwards', () => {
    for (const { id, surface } of nerves) {
      expectClosed(surface, id);
      expect(volumeOf(surface), id).toBeGreaterThan(0);
    }
  });

  it('the cord ends at the disc between L1 and L2', () => {
    const tip = extent(nerve('spinal-cord'), 2).min;
    expect(Math.abs(tip - discs.rows['intervertebral-disc-l1-l2'].center[2]!)).toBeLessThan(3);
  });

  it('below the cord the roots run on to the sacrum inside the dural sac, which ends at S2', () => {
    const bundle = nerve('cauda-equina');
    const sac = nerve('spinal-dura-mater');
    expect(extent(bundle, 2).min).toBeLessThan(landmarkZ('posterior-sacral-foramen-2'));
    expect(Math.abs(extent(sac, 2).min - landmarkZ('posterior-sacral-foramen-2'))).toBeLessThan(8);
    const wall = new SkinMesh(sac);
    let inside = 0;
    let all = 0;
    for (let i = 0; i < bundle.positions.length; i += 3) {
      const p = [bundle.positions[i]!, bundle.positions[i + 1]!, bundle.positions[i + 2]!] as const;
      if (p[2] < 900) continue;
      const hit = wall.nearest(p);
      const out = [0, 1, 2].reduce((s, k) => s + (p[k]! - hit.at[k]!) * hit.normal[k]!, 0);
      all++;
      if (out < 0.3) inside++;
    }
    expect(inside / all).toBeGreaterThan(0.99);
  });

  it('each lumbar root leaves under the vertebra whose number it bears, its ganglion in the foramen', () => {
    const order = ['l1', 'l2', 'l3', 'l4', 'l5'];
    for (const side of ['left', 'right']) {
      order.forEach((level, i) => {
        const ganglion = extent(nerve(`spinal-nerve-${level}-${side}--ganglion`), 2).mean;
        expect(ganglion, level).toBeGreaterThan(landmarkZ(`spinous-lower-border-${level}`) - 2);
        if (i > 0) expect(ganglion, level).toBeLessThan(landmarkZ(`spinous-tip-${order[i - 1]!}`));
      });
    }
  });

  it('every spinal nerve has a ganglion and a dorsal ramus as parts that go to the back', () => {
    for (const row of nerveRows.filter((r) => r.id.startsWith('spinal-nerve'))) {
      const parts = nerves.filter((n) => n.parent === row.id).map((n) => n.id);
      expect(parts.sort()).toEqual([`${row.id}--dorsal-ramus`, `${row.id}--ganglion`]);
      expect(extent(nerve(`${row.id}--dorsal-ramus`), 1).max, row.id).toBeGreaterThan(extent(nerve(`${row.id}--ganglion`), 1).max + 2);
    }
  });

  it('the sciatic nerve comes out below piriformis, then between tuberosity and trochanter', () => {
    for (const side of ['left', 'right'] as const) {
      const sign = side === 'left' ? 1 : -1;
      const sciatic = nerve(`sciatic-nerve-${side}`);
      const between = extent(sciatic, 0, (p) => Math.abs(p[2] - 780) < 6).mean * sign;
      const tuberosity = landmarks.rows.find((r) => r.id === 'ischial-tuberosity' && r.side === side)!.at[0]! * sign;
      const trochanter = landmarks.rows.find((r) => r.id === 'greater-trochanter' && r.side === side)!.at[0]! * sign;
      expect(between).toBeGreaterThan(tuberosity);
      expect(between).toBeLessThan(trochanter);
      // behind the bone, at this distance from the midline, every cut through piriformis lies above the nerve
      const x = 72 * sign;
      const cuts = muscles.rows[`piriformis-${side}`].stations.filter((s) => {
        const xs = s.outline.map((p) => p[0]!);
        return Math.min(...xs) < x && Math.max(...xs) > x;
      });
      const lowest = Math.min(...cuts.map((s) => s.z));
      expect(extent(sciatic, 2, (p) => Math.abs(p[0] - x) < 3 && p[2] > 790).mean).toBeLessThan(lowest);
      expect(extent(nerve(`superior-gluteal-nerve-${side}`), 2).min).toBeGreaterThan(845);
    }
  });

  it('left and right mirror each other within 5 mm', () => {
    for (const row of nerveRows.filter((r) => r.id.endsWith('-left'))) {
      const a = nerve(row.id);
      const b = nerve(row.id.replace('-left', '-right'));
      for (const axis of [1, 2] as const) expect(Math.abs(extent(a, axis).mean - extent(b, axis).mean), row.id).toBeLessThan(5);
      expect(Math.abs(extent(a, 0).mean + extent(b, 0).mean + 1.2), row.id).toBeLessThan(5);
    }
  });
});
