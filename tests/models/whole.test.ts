import { describe, expect, it } from 'vitest';
import { BufferAttribute, BufferGeometry, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import nerveTable from '../../models/tables/nerves.json' with { type: 'json' };
import vesselTable from '../../models/tables/vessels.json' with { type: 'json' };
import { openEdges } from '../../models/mesh/assertClosed.ts';
import { columnPlace, columnsThrough, sharedVolumes } from './shapes/muscles/columns.ts';
import { distanceTo } from './support/distanceTo.ts';
import { readBuilt } from './support/readBuilt.ts';
import { topology } from './support/topology.ts';

const [skinFile, fascia, outer, deep, bones, inner] = await Promise.all(
  ['skin.glb', 'fascia.glb', 'outer-muscles.glb', 'deep-muscles.glb', 'bones.glb', 'nerves-vessels-organs.glb'].map(readBuilt),
) as [Nodes, Nodes, Nodes, Nodes, Nodes, Nodes];
type Nodes = Awaited<ReturnType<typeof readBuilt>>;

const skin = skinFile[0]!.surface;
const muscles = [...outer, ...deep].filter(({ name }) => !name.includes('ligament'));
const hard = bones.filter(({ name }) => /^(sacrum|coccyx|hip-bone|rib|femur|lumbar-vertebra|thoracic-vertebra)/.test(name));
const hardOrDisc = bones.filter(({ name }) => hard.some((each) => each.name === name) || name.startsWith('intervertebral'));
/** Made of several bundles, one for each level or rib, or parted by the bone that they wind round. */
const BUNDLES = /^(obturator-internus|rotatores|interspinales|intertransversarii|levatores|serratus-posterior|spinalis|semispinalis|iliocostalis-thoracis)/;

describe('the whole model', () => {
  it('is made of closed bodies only', () => {
    for (const { name, surface } of [...skinFile, ...fascia, ...muscles, ...bones, ...inner]) expect(openEdges(surface).length, name).toBe(0);
  }, 30_000);

  it('has every bone, disc and muscle in one piece, but for those that are bundles in life', () => {
    for (const { name, surface } of [...hardOrDisc, ...muscles.filter((each) => !BUNDLES.test(each.name))]) expect(topology(surface).pieces, name).toBe(1);
  }, 30_000);

  it('lets no muscle into a bone by more than 0.2 cm3', () => {
    const all = [...muscles, ...hard];
    const shared = [...sharedVolumes(columnsThrough(all.map(({ surface }) => surface), 2, 2))].flatMap(([key, volume]) => {
      const [a, b] = key.split(' ').map((k) => Number(k)) as [number, number];
      return a < muscles.length && b >= muscles.length && volume > 0.2 ? [`${all[a]!.name} in ${all[b]!.name}: ${volume.toFixed(2)}`] : [];
    });
    expect(shared).toEqual([]);
  }, 60_000);

  it('keeps every muscle at least 3 mm under the skin', () => {
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(skin.positions, 3));
    geometry.setIndex(new BufferAttribute(skin.indices.slice(), 1));
    const tree = new MeshBVH(geometry, { indirect: true });
    const hit = { point: new Vector3(), distance: 0, faceIndex: 0 };
    const place = new Vector3();
    const bare: string[] = [];
    for (const { name, surface } of muscles) {
      let least = Infinity;
      for (let i = 0; i < surface.positions.length; i += 3) {
        if (tree.closestPointToPoint(place.fromArray(surface.positions, i), hit, 0, 6)) least = Math.min(least, hit.distance);
      }
      if (least < 3) bare.push(`${name}: ${least.toFixed(2)}`);
    }
    expect(bare).toEqual([]);
  }, 60_000);

  it('has its sheets in order everywhere on the back: skin, trapezius, latissimus, serratus, fascia, erector spinae', () => {
    const layer = (nodes: Nodes, pattern: RegExp) => nodes.filter(({ name }) => pattern.test(name)).map(({ surface }) => surface);
    const erector = /^(longissimus|iliocostalis|multifidus|spinalis)/;
    const sheets = [[skin], layer(outer, /^trapezius/), layer(outer, /^latissimus/), layer(muscles, /^serratus/), layer(fascia, /--posterior$/), layer(deep, erector)];
    const { stretches, stepMm } = columnsThrough(sheets.flat(), 1, 4);
    const rank = sheets.flatMap((surfaces, i) => surfaces.map(() => i));
    let columns = 0;
    const wrong: string[] = [];
    for (const [key, column] of stretches) {
      const [x, z] = columnPlace(key, stepMm);
      if (Math.abs(x + 0.6) > 130 || z < 860 || z > 1235) continue;
      columns += 1;
      // the rearmost face of each layer, from the skin inwards
      const faces = sheets.map((_, i) => Math.max(...column.filter(([body]) => rank[body] === i).map(([, , to]) => to), -Infinity));
      const met = faces.map((y, i) => [y, i] as const).filter(([y]) => y > -Infinity);
      // packing rounds places to a few hundredths of a millimetre
      if (met.some(([y], k) => k > 0 && y > met[k - 1]![0] + 0.05)) wrong.push(`${x.toFixed(0)}, ${z.toFixed(0)}: ${met.map(([y, i]) => `${i}@${y.toFixed(1)}`).join(' ')}`);
    }
    expect(columns).toBeGreaterThan(5000);
    expect(wrong).toEqual([]);
  }, 60_000);

  it('keeps every vessel and nerve on its measured course, to 1.2 mm', () => {
    const surfaces = new Map([...inner, ...fascia].map(({ name, surface }) => [name, surface]));
    const strayed: string[] = [];
    for (const { id, branches } of [...vesselTable.rows, ...nerveTable.rows]) {
      // bundles of strands and wide sleeves have no course of their own; gluteal veins are tucked under gluteus maximus
      if (/cauda|dura|(gluteal|internal-iliac)-vein/.test(id)) continue;
      const surface = surfaces.get(id);
      expect(surface, id).toBeDefined();
      const measure = distanceTo(surface!);
      for (const [x, y, z, radius] of branches.flat() as number[][]) {
        // a station lies in the middle of its tube, at most a radius from its wall
        const off = measure([x!, y!, z!]) - radius!;
        if (off > 1.2) strayed.push(`${id} at ${x}, ${y}, ${z}: ${off.toFixed(1)}`);
      }
    }
    expect(strayed).toEqual([]);
  });
});
