import { BufferAttribute, BufferGeometry, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import { emptyGrid, gridField, type Grid } from '../field/gridField.ts';
import { surfaceBounds } from '../field/meshField.ts';
import { surfaceNormals } from '../mesh/surfaceNormals.ts';
import type { Field, PeelStop, Structure, Surface, Vec3 } from '../types.ts';

/** How thick the soft cover is taken to be under a place of the skin, and by what share of it a large body has more. */
export interface SoftCover {
  coverMm(place: Vec3): number;
  share(place: Vec3): number;
}

/** Spacing of the nodes between which moves are read, mm. */
const STEP = 10;
/** Nodes this far outside the skin still count, so that nothing fades at the skin itself, mm. */
const OUTSIDE = 24;
/** Over bone the cover is the way to the bone; the two limits meet within this, mm. */
const MEETING = 12;
/** Times the moves are smoothed over neighbouring nodes. */
const SMOOTHING = 1;
/** Structures that move less than this everywhere keep one shape, mm. */
const LEAST_MOVE = 0.5;
/** Where light falls on large calm faces the normals turn too; elsewhere the turn (mean 2, at most 15 degrees) does not show. */
const TURNING: readonly PeelStop[] = ['skin', 'fascia'];

export interface MovingBody {
  structures: readonly Structure[];
  /** Bones that bound the cover. */
  bones: readonly Structure[];
  cover: SoftCover;
  stopOf(id: string): PeelStop;
}

/**
 * Gives every structure that differs in a large body its move from the average one, per vertex in mm (a slim body is
 * the same with the other sign). The skin moves out by a share of the soft cover; what lies beneath moves less and
 * less, nothing at the bone: one smooth field moves all, so that layers stay in order and nothing tears.
 * @returns The structures; without a skin or bones as they were. What is peeled with the bones never moves.
 */
export function withBuildMoves({ structures, bones, cover, stopOf }: MovingBody): Structure[] {
  const skin = structures.find(({ id }) => id === 'skin');
  if (!skin || bones.length === 0) return [...structures];
  const fields = moveFields(skin.surface, bones, cover);
  return structures.map((structure) => {
    const stop = stopOf(structure.parent ?? structure.id);
    if (stop === 'bones') return structure;
    const { positions } = structure.surface;
    const moves = new Float32Array(positions.length);
    let largest = 0;
    for (let i = 0; i < positions.length; i += 3) {
      for (let k = 0; k < 3; k++) moves[i + k] = fields[k]!(positions[i]!, positions[i + 1]!, positions[i + 2]!);
      largest = Math.max(largest, Math.hypot(moves[i]!, moves[i + 1]!, moves[i + 2]!));
    }
    if (largest < LEAST_MOVE) return structure;
    return { ...structure, surface: { ...structure.surface, moves, ...(TURNING.includes(stop) && { turns: turnsOf(structure.surface, fields) }) } };
  });
}

/** What a small step of the moves does to each normal: n' - n, to the first order n - grad(u)^T n, at length 1. */
function turnsOf(surface: Surface, fields: readonly Field[]): Float32Array {
  const { positions } = surface;
  const normals = surface.normals ?? surfaceNormals(surface);
  const turns = new Float32Array(positions.length);
  const reach = STEP / 4;
  for (let i = 0; i < positions.length; i += 3) {
    const at = [positions[i]!, positions[i + 1]!, positions[i + 2]!];
    const turned = [0, 1, 2].map((axis) => {
      const shift = (by: number): readonly [number, number, number] => at.map((value, k) => (k === axis ? value + by : value)) as [number, number, number];
      const slope = fields.reduce((sum, field, k) => sum + ((field(...shift(reach)) - field(...shift(-reach))) / (2 * reach)) * normals[i + k]!, 0);
      return normals[i + axis]! - slope;
    });
    const length = Math.hypot(...turned) || 1;
    for (let k = 0; k < 3; k++) turns[i + k] = turned[k]! / length - normals[i + k]!;
  }
  return turns;
}

/** The moves in x, y and z as smooth fields, mm. */
function moveFields(skin: Surface, bones: readonly Structure[], cover: SoftCover): Field[] {
  const near = nearestOnSkin(skin, depthsToBone(skin.positions, bones), cover);
  const bounds = surfaceBounds(skin);
  const margin = 2 * STEP;
  const grids = [0, 1, 2].map(() =>
    emptyGrid({ min: bounds.min.map((v) => v - margin) as unknown as Vec3, max: bounds.max.map((v) => v + margin) as unknown as Vec3 }, STEP),
  );
  const { size, origin } = grids[0]!;
  const known = new Uint8Array(grids[0]!.values.length);
  const isFar = farBlocks(skin, grids[0]!);
  let at = 0;
  for (let z = 0; z < size[2]; z++) {
    for (let y = 0; y < size[1]; y++) {
      for (let x = 0; x < size[0]; x++, at++) {
        if (isFar(x, y, z)) continue;
        const move = near(origin[0] + x * STEP, origin[1] + y * STEP, origin[2] + z * STEP);
        if (!move) continue;
        known[at] = 1;
        for (let k = 0; k < 3; k++) grids[k]!.values[at] = move[k]!;
      }
    }
  }
  return grids.map((grid) => {
    let mask: Uint8Array = known;
    for (let round = 0; round < SMOOTHING; round++) mask = smooth(grid, mask);
    return gridField(grid, 'cubic');
  });
}

/** Distance from each vertex to the nearest bone, mm. */
function depthsToBone(positions: Float32Array, bones: readonly Structure[]): Float32Array {
  const trees = bones.map(({ surface }) => ({ tree: treeOf(surface), box: surfaceBounds(surface) }));
  const place = new Vector3();
  const depths = new Float32Array(positions.length / 3).fill(200);
  for (let i = 0; i < depths.length; i++) {
    place.fromArray(positions, 3 * i);
    for (const { tree, box } of trees) {
      const far = Math.hypot(...[0, 1, 2].map((k) => Math.max(box.min[k]! - place.getComponent(k), place.getComponent(k) - box.max[k]!, 0)));
      if (far >= depths[i]!) continue;
      const hit = tree.closestPointToPoint(place, undefined, 0, depths[i]!);
      if (hit && hit.distance < depths[i]!) depths[i] = hit.distance;
    }
  }
  return depths;
}

/** Answers for any place how it moves, by the nearest place of the skin; nothing where neither skin nor cover is near. */
function nearestOnSkin(skin: Surface, toBone: Float32Array, cover: SoftCover): (x: number, y: number, z: number) => Vec3 | undefined {
  const { positions, indices } = skin;
  const normals = skin.normals ?? surfaceNormals(skin);
  const thickness = toBone.map((bone, i) => smoothMin(cover.coverMm([positions[3 * i]!, positions[3 * i + 1]!, positions[3 * i + 2]!]), bone, MEETING));
  const most = thickness.reduce((a, b) => Math.max(a, b), 0) + STEP;
  const tree = treeOf(skin);
  const place = new Vector3();
  const hit = { point: new Vector3(), distance: 0, faceIndex: 0 };
  return (x, y, z) => {
    place.set(x, y, z);
    if (!tree.closestPointToPoint(place, hit, 0, most)) return undefined;
    const corners = [0, 1, 2].map((k) => indices[3 * hit.faceIndex + k]!);
    // weights by the distance to the corners: smooth enough, as the moves are smoothed afterwards
    const weights = corners.map((corner) => 1 / (1 + Math.hypot(...[0, 1, 2].map((k) => positions[3 * corner + k]! - hit.point.getComponent(k)))));
    const total = weights.reduce((a, b) => a + b, 0);
    const normal = [0, 1, 2].map((k) => corners.reduce((sum, corner, c) => sum + (normals[3 * corner + k]! * weights[c]!) / total, 0));
    const side = [0, 1, 2].reduce((sum, k) => sum + (place.getComponent(k) - hit.point.getComponent(k)) * normal[k]!, 0);
    const thick = Math.max(corners.reduce((sum, corner, c) => sum + (thickness[corner]! * weights[c]!) / total, 0), 0.1);
    const depth = side > 0 ? -hit.distance : hit.distance;
    if (depth < -OUTSIDE) return undefined;
    const left = Math.min(Math.max(1 - depth / thick, 0), 1.5);
    const size = cover.share([hit.point.x, hit.point.y, hit.point.z]) * thick * left;
    return [normal[0]! * size, normal[1]! * size, normal[2]! * size];
  };
}

/** Tells nodes whose block of 6 nodes a side holds no place within reach of the skin: most of the grid. */
function farBlocks({ positions, indices }: Surface, { size, origin, stepMm }: Grid): (x: number, y: number, z: number) => boolean {
  const side = 6;
  const blocks = size.map((n) => Math.ceil(n / side) + 1) as [number, number, number];
  const near = new Uint8Array(blocks[0] * blocks[1] * blocks[2]);
  const reach = 66;
  for (let t = 0; t < indices.length; t += 3) {
    const [low, high] = [Math.min, Math.max].map((pick, far) =>
      [0, 1, 2].map((k) => {
        const value = pick(...[0, 1, 2].map((c) => positions[3 * indices[t + c]! + k]!)) + (far === 0 ? -reach : reach);
        return Math.min(Math.max(Math.floor((value - origin[k]!) / stepMm / side), 0), blocks[k]! - 1);
      }),
    );
    for (let z = low![2]!; z <= high![2]!; z++)
      for (let y = low![1]!; y <= high![1]!; y++) near.fill(1, (z * blocks[1] + y) * blocks[0] + low![0]!, (z * blocks[1] + y) * blocks[0] + high![0]! + 1);
  }
  return (x, y, z) => near[(Math.floor(z / side) * blocks[1] + Math.floor(y / side)) * blocks[0] + Math.floor(x / side)] === 0;
}

/** One round of binomial smoothing over the known nodes; unknown nodes beside them become known. */
function smooth({ values, size }: Grid, known: Uint8Array): Uint8Array {
  let mask: Uint8Array = known;
  const strides = [1, size[0], size[0] * size[1]];
  for (const [axis, stride] of strides.entries()) {
    const from = values.slice();
    const next = mask.slice();
    for (let at = 0; at < values.length; at++) {
      const index = Math.floor(at / stride) % size[axis]!;
      let sum = 0;
      let weight = 0;
      for (const by of [-1, 0, 1]) {
        if (index + by < 0 || index + by >= size[axis]!) continue;
        const other = at + by * stride;
        if (mask[other] === 0) continue;
        sum += from[other]! * (by === 0 ? 2 : 1);
        weight += by === 0 ? 2 : 1;
      }
      if (weight === 0) continue;
      values[at] = sum / weight;
      next[at] = 1;
    }
    mask = next;
  }
  return mask;
}

function treeOf(surface: Surface): MeshBVH {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(surface.positions, 3));
  geometry.setIndex(new BufferAttribute(surface.indices.slice(), 1));
  return new MeshBVH(geometry, { indirect: true });
}

function smoothMin(a: number, b: number, k: number): number {
  const h = Math.max(k - Math.abs(a - b), 0) / k;
  return Math.min(a, b) - (h * h * k) / 4;
}
