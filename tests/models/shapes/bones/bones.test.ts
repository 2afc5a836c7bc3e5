import { beforeAll, describe, expect, it } from 'vitest';
import { openEdges } from '../../../../models/mesh/assertClosed.ts';
import { surfaceVolume } from '../../../../models/mesh/surfaceVolume.ts';
import discTable from '../../../../models/tables/discs.json' with { type: 'json' };
import femurTable from '../../../../models/tables/femora.json' with { type: 'json' };
import pelvisTable from '../../../../models/tables/pelvis.json' with { type: 'json' };
import ribTable from '../../../../models/tables/ribs.json' with { type: 'json' };
import vertebraTable from '../../../../models/tables/vertebrae.json' with { type: 'json' };
import type { Surface, Vec3 } from '../../../../models/types.ts';
import { distanceTo } from '../../support/distanceTo.ts';
import { readBuilt } from '../../support/readBuilt.ts';
import { topology } from '../../support/topology.ts';

const vertebrae = Object.keys(vertebraTable.rows);
const expected: Record<string, number> = {
  ...Object.fromEntries(vertebrae.map((id) => [id, 1])),
  ...Object.fromEntries(Object.keys(pelvisTable.hipBones).map((id) => [id, 1])),
  ...Object.fromEntries([...Object.keys(discTable.rows), ...Object.keys(ribTable.rows), ...Object.keys(femurTable.rows), 'coccyx'].map((id) => [id, 0])),
};

let bones: Map<string, Surface>;
beforeAll(async () => {
  bones = new Map((await readBuilt('bones.glb')).map(({ name, surface }) => [name, surface]));
});

const surfaceOf = (id: string): Surface => {
  const surface = bones.get(id);
  if (!surface) throw new Error(`${id} is not in bones.glb`);
  return surface;
};

describe('every bone and disc', () => {
  it('stands in the model', () => {
    for (const id of [...Object.keys(expected), 'sacrum']) expect(bones.has(id), id).toBe(true);
  });

  it('is closed, in one piece, with the holes it should have and no other', () => {
    for (const [id, genus] of Object.entries(expected)) {
      const surface = surfaceOf(id);
      expect(openEdges(surface), id).toEqual([]);
      expect({ id, ...topology(surface) }).toMatchObject({ id, pieces: 1, genus });
      expect(surfaceVolume(surface), id).toBeGreaterThan(0);
    }
  });

  it('left and right are not each other\'s mirror image', () => {
    for (const name of ['hip-bone', 'femur', 'rib-12']) {
      expect(surfaceOf(`${name}-left`).indices.length).not.toBe(surfaceOf(`${name}-right`).indices.length);
    }
  });
});

describe('the vertebrae', () => {
  it('are as high in the middle as measured, to half a millimetre', () => {
    for (const [id, row] of Object.entries(vertebraTable.rows)) {
      const { positions, indices } = surfaceOf(id);
      const top = row.points.superiorEndplateCenter as unknown as Vec3;
      const bottom = row.points.inferiorEndplateCenter as unknown as Vec3;
      const middle: Vec3 = [(top[0] + bottom[0]) / 2, (top[1] + bottom[1]) / 2, (top[2] + bottom[2]) / 2];
      const axis = [top[0] - bottom[0], top[1] - bottom[1], top[2] - bottom[2]];
      const length = Math.hypot(...axis);
      const hits = lineCrossings(positions, indices, middle, axis.map((v) => v / length) as unknown as Vec3);
      const up = Math.min(...hits.filter((t) => t > 0));
      const down = Math.max(...hits.filter((t) => t < 0));
      expect(Math.abs(up - down - length), id).toBeLessThan(0.5);
    }
  });

  it('have every surface landmark of the table within 1.5 mm of the bone', () => {
    const inner = /Center(Left|Right)?$/;
    for (const [id, row] of Object.entries(vertebraTable.rows)) {
      const measure = distanceTo(surfaceOf(id));
      for (const [name, place] of Object.entries(row.points)) {
        // Centres of canal, pedicle, lamina and transverse sections lie inside or in the open; plate and facet centres on the bone.
        if (inner.test(name) && !/Endplate|Facet/.test(name)) continue;
        if (/transverse(Root|Mid)|canal(Left|Right)|Endplate(Left|Right|Anterior|Posterior)|spinousTip(Upper|Lower)/.test(name)) continue;
        expect(measure(place as unknown as Vec3), `${id} ${name}`).toBeLessThan(1.5);
      }
    }
  });
});

describe('the sacrum and the hip bones', () => {
  it('the sacrum is one piece with four pairs of foramina to see through', () => {
    const { pieces, genus } = topology(surfaceOf('sacrum'));
    expect(pieces).toBe(1);
    // Eight channels from back to front, the canal down to the hiatus, and six side ways from it to the foramina of S1 to S3.
    expect(genus).toBe(15);
  });

  it('have every prominence of the tables within 1.5 mm', () => {
    for (const [id, row] of Object.entries(pelvisTable.hipBones)) {
      const measure = distanceTo(surfaceOf(id));
      for (const [name, place] of Object.entries(row.points)) {
        if (/acetabulumCenter|siJointCenter/.test(name)) continue;
        expect(measure(place as unknown as Vec3), `${id} ${name}`).toBeLessThan(1.5);
      }
    }
    const measure = distanceTo(surfaceOf('sacrum'));
    for (const [name, place] of Object.entries(pelvisTable.sacrum.points)) {
      if (/Foramen|Hiatus|FacetCenter/.test(name)) continue;
      expect(measure(place as unknown as Vec3), `sacrum ${name}`).toBeLessThan(1.5);
    }
  });
});

/** Signed distances along a line at which it crosses triangles (Moeller and Trumbore). */
function lineCrossings(positions: Float32Array, indices: Uint32Array, from: Vec3, along: Vec3): number[] {
  const at = (i: number): Vec3 => [positions[3 * i]!, positions[3 * i + 1]!, positions[3 * i + 2]!];
  const minus = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
  const cross = (a: Vec3, b: Vec3): Vec3 => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
  const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  const out: number[] = [];
  for (let t = 0; t < indices.length; t += 3) {
    const a = at(indices[t]!);
    const e1 = minus(at(indices[t + 1]!), a);
    const e2 = minus(at(indices[t + 2]!), a);
    const p = cross(along, e2);
    const det = dot(e1, p);
    if (Math.abs(det) < 1e-12) continue;
    const s = minus(from, a);
    const u = dot(s, p) / det;
    const q = cross(s, e1);
    const v = dot(along, q) / det;
    if (u >= 0 && v >= 0 && u + v <= 1) out.push(dot(e2, q) / det);
  }
  return out;
}
