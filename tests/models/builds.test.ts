import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import type { AnchorsFile, ScenePoint } from '../../models/anchors/anchors.types.ts';
import type { Surface } from '../../models/types.ts';
import { columnsThrough, sharedVolumes } from './shapes/muscles/columns.ts';
import { BUILT, inBuild, readBuilt } from './support/readBuilt.ts';

const anchors = JSON.parse(readFileSync(new URL('anchors.json', BUILT), 'utf8')) as AnchorsFile;
const fascia = await readBuilt('fascia.glb');
const outer = await readBuilt('outer-muscles.glb');
const deep = (await readBuilt('deep-muscles.glb')).filter(({ name }) => !name.includes('ligament'));
const skin = (await readBuilt('skin.glb'))[0]!.surface;
const anterior = fascia.find(({ name }) => name === 'thoracolumbar-fascia--anterior')!.surface;
const BUILDS = [['slim', -1], ['large', 1]] as const;

function treeOf(surface: Surface): MeshBVH {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(surface.positions, 3));
  geometry.setIndex(new BufferAttribute(surface.indices.slice(), 1));
  return new MeshBVH(geometry, { indirect: true });
}

const mm = (p: ScenePoint): Vector3 => new Vector3(p[0] * 1000, -p[2] * 1000, p[1] * 1000);

/** Depth straight forward from a point to the fascia in front of quadratus lumborum, mm. */
function depthAt(id: string, weight: number): number {
  const { position, move } = anchors.points.find((point) => point.id === id)!;
  const from = mm(position).addScaledVector(mm(move!), weight);
  // the layer ends near the point: the needle is led a little towards the spine, as needles are
  const towards = new Vector3(from.x > 0 ? -0.12 : 0.12, -1, 0).normalize();
  const hit = treeOf(inBuild(anterior, weight)).raycastFirst(new Ray(from, towards), DoubleSide);
  if (!hit) throw new Error(`no anterior layer before ${id}`);
  return hit.distance;
}

describe('slim and large builds', () => {
  it('differ from the average by one published standard deviation of depth at BL51 and BL52', () => {
    for (const [code, deviation] of [['BL51', 9.9], ['BL52', 8.9]] as const) {
      for (const side of ['left', 'right']) {
        const average = depthAt(`${code}-${side}`, 0);
        for (const [build, weight] of BUILDS) {
          expect(Math.abs((depthAt(`${code}-${side}`, weight) - average) * weight - deviation), `${code} ${side}, ${build}`).toBeLessThan(0.8);
        }
      }
    }
  });

  it('leave hands, feet and head almost alone', () => {
    for (const id of ['EX-UE7-1-left', 'SI3-left', 'BL62-left', 'GV20']) {
      const point = anchors.points.find((each) => each.id === id);
      if (!point) continue;
      expect(mm(point.move ?? [0, 0, 0]).length(), id).toBeLessThan(1);
    }
  });

  it('keep every muscle as far under the skin as in the average build, or 1.8 mm', () => {
    const trees = new Map([-1, 0, 1].map((weight) => [weight, treeOf(inBuild(skin, weight))]));
    const place = new Vector3();
    const hit = { point: new Vector3(), distance: 0, faceIndex: 0 };
    const leastDepth = (surface: Surface, weight: number): number => {
      const { positions } = inBuild(surface, weight);
      let least = Infinity;
      for (let i = 0; i < positions.length; i += 9) {
        trees.get(weight)!.closestPointToPoint(place.fromArray(positions, i), hit);
        least = Math.min(least, hit.distance);
      }
      return least;
    };
    for (const { name, surface } of [...outer, ...deep]) {
      const enough = Math.min(leastDepth(surface, 0) - 0.4, 1.8);
      for (const [build, weight] of BUILDS) expect(leastDepth(surface, weight), `${name}, ${build}`).toBeGreaterThan(enough);
    }
  }, 60_000);

  it('keep muscles out of one another, but for 0.4 cm3', () => {
    const nodes = [...outer, ...deep];
    for (const [build, weight] of BUILDS) {
      const shared = sharedVolumes(columnsThrough(nodes.map((node) => inBuild(node.surface, weight)), 2, 3));
      const tooMuch = [...shared]
        .filter(([, volume]) => volume > 0.4)
        .map(([key, volume]) => `${build}: ${key.split(' ').map((k) => nodes[Number(k)]!.name).join(' in ')}: ${volume.toFixed(2)}`);
      expect(tooMuch).toEqual([]);
    }
  }, 60_000);

  it('turn no triangle of the skin inside out', () => {
    for (const [build, weight] of BUILDS) {
      const turned = flipped(skin, inBuild(skin, weight));
      expect(turned, build).toBeLessThan(0.002);
    }
  });
});

/** Share of the area of triangles whose normal turns by more than a right angle. */
function flipped(before: Surface, after: Surface): number {
  const normal = ({ positions: p, indices }: Surface, t: number): Vector3 => {
    const [a, b, c] = [0, 1, 2].map((k) => new Vector3().fromArray(p, 3 * indices[t + k]!)) as [Vector3, Vector3, Vector3];
    return b.sub(a).cross(c.sub(a));
  };
  let all = 0;
  let wrong = 0;
  for (let t = 0; t < before.indices.length; t += 3) {
    const was = normal(before, t);
    all += was.length();
    if (was.dot(normal(after, t)) < 0) wrong += was.length();
  }
  return wrong / all;
}
