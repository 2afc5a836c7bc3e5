/**
 * Joins the structures of a layer into one geometry per tissue. A hundred and fifty meshes would be as many draw calls;
 * joined they are a dozen. Each structure keeps its range of triangles, so it can still be named, picked and lit alone.
 */
import type { RawStructure } from '../assets/readGlb.ts';
import type { LayerName } from '../SceneProps.ts';
import { tissueOf, type Tissue } from './tissueOf.ts';

export interface StructureRange {
  readonly id: string;
  /** First index and number of indices in the joined index array. */
  readonly start: number;
  readonly count: number;
  /** A place on the structure itself for its label to point at. */
  readonly middle: readonly [number, number, number];
  /** Opposite corners of the box around it. */
  readonly box: { readonly min: readonly [number, number, number]; readonly max: readonly [number, number, number] };
}

export interface JoinedTissue {
  readonly tissue: Tissue;
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly shade: Uint8Array;
  readonly fibre: Float32Array;
  readonly indices: Uint32Array;
  readonly ranges: readonly StructureRange[];
  /** What the other builds are made from; null where nothing of the tissue changes. */
  readonly builds: TissueBuilds | null;
}

export interface TissueBuilds {
  /** The average body, as it was loaded. */
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  /** Steps to the large build. */
  readonly moves: Float32Array;
  readonly normalMoves: Float32Array | null;
}

/** What a metre towards the back is worth against a metre away from the middle. */
const BACKWARDS = 0.2;

export function mergeStructures(structures: readonly RawStructure[], layer: LayerName): JoinedTissue[] {
  const groups = new Map<Tissue, RawStructure[]>();
  for (const structure of structures) {
    const tissue = tissueOf(structure.id, layer);
    groups.set(tissue, [...(groups.get(tissue) ?? []), structure]);
  }
  return [...groups].map(([tissue, members]) => join(tissue, members));
}

function join(tissue: Tissue, members: readonly RawStructure[]): JoinedTissue {
  const vertices = members.reduce((sum, each) => sum + each.positions.length / 3, 0);
  const corners = members.reduce((sum, each) => sum + each.indices.length, 0);
  const positions = new Float32Array(vertices * 3);
  const normals = new Float32Array(vertices * 3);
  const shade = new Uint8Array(vertices * 4);
  const fibre = new Float32Array(vertices * 2);
  const indices = new Uint32Array(corners);
  const ranges: StructureRange[] = [];
  const moves = members.some(({ move }) => move) ? new Float32Array(vertices * 3) : null;
  const normalMoves = members.some(({ moveNormal }) => moveNormal) ? new Float32Array(vertices * 3) : null;
  let vertex = 0;
  let corner = 0;
  for (const each of members) {
    const count = each.positions.length / 3;
    positions.set(each.positions, vertex * 3);
    normals.set(each.normals ?? smoothNormals(each.positions, each.indices), vertex * 3);
    if (each.shade) shade.set(each.shade, vertex * 4);
    else for (let i = 0; i < count; i++) shade.set([255, 0, 0, 255], (vertex + i) * 4);
    if (each.fibre) for (let i = 0; i < each.fibre.length; i++) fibre[vertex * 2 + i] = each.fibre[i]! / 10;
    else fibre.set(uprightFibres(each.positions), vertex * 2);
    if (each.move) moves?.set(each.move, vertex * 3);
    if (each.moveNormal) normalMoves?.set(each.moveNormal, vertex * 3);
    for (let i = 0; i < each.indices.length; i++) indices[corner + i] = each.indices[i]! + vertex;
    ranges.push({ id: each.id, start: corner, count: each.indices.length, middle: middleOf(each.positions), box: boxOf(each.positions) });
    vertex += count;
    corner += each.indices.length;
  }
  const builds = moves ? { positions: positions.slice(), normals: normals.slice(), moves, normalMoves } : null;
  return { tissue, positions, normals, shade, fibre, indices, ranges, builds };
}

/** Area-weighted vertex normals, for files that bring none. */
export function smoothNormals(positions: Float32Array, indices: Uint32Array): Float32Array {
  const normals = new Float32Array(positions.length);
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [indices[t]! * 3, indices[t + 1]! * 3, indices[t + 2]! * 3];
    const ux = positions[b]! - positions[a]!, uy = positions[b + 1]! - positions[a + 1]!, uz = positions[b + 2]! - positions[a + 2]!;
    const vx = positions[c]! - positions[a]!, vy = positions[c + 1]! - positions[a + 1]!, vz = positions[c + 2]! - positions[a + 2]!;
    const n = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
    for (const corner of [a, b, c]) for (let k = 0; k < 3; k++) normals[corner + k] = normals[corner + k]! + n[k]!;
  }
  for (let i = 0; i < normals.length; i += 3) {
    const length = Math.hypot(normals[i]!, normals[i + 1]!, normals[i + 2]!) || 1;
    for (let k = 0; k < 3; k++) normals[i + k] = normals[i + k]! / length;
  }
  return normals;
}

/** Without fibres of their own, structures are combed along the body's axis. */
function uprightFibres(positions: Float32Array): Float32Array {
  const fibre = new Float32Array((positions.length / 3) * 2);
  for (let i = 0; i < fibre.length / 2; i++) {
    fibre[2 * i] = (positions[3 * i]! + positions[3 * i + 2]!) * 1000;
    fibre[2 * i + 1] = positions[3 * i + 1]! * 1000;
  }
  return fibre;
}

function boxOf(positions: Float32Array): StructureRange['box'] {
  const min: [number, number, number] = [Infinity, Infinity, Infinity];
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < positions.length; i++) {
    const k = (i % 3) as 0 | 1 | 2;
    const value = positions[i]!;
    if (value < min[k]) min[k] = value;
    if (value > max[k]) max[k] = value;
  }
  return { min, max };
}

/** Of the vertices near the middle as seen from behind, the one furthest back: the back is what is looked at most. */
function middleOf(positions: Float32Array): [number, number, number] {
  const count = positions.length / 3;
  const mean = [0, 0];
  for (let i = 0; i < count; i++) {
    mean[0] = mean[0]! + positions[3 * i]! / count;
    mean[1] = mean[1]! + positions[3 * i + 1]! / count;
  }
  let best = 0;
  let least = Infinity;
  for (let i = 0; i < count; i++) {
    const [aside, above] = [positions[3 * i]! - mean[0]!, positions[3 * i + 1]! - mean[1]!];
    const cost = Math.sqrt(aside * aside + above * above) + BACKWARDS * positions[3 * i + 2]!;
    if (cost < least) [least, best] = [cost, i];
  }
  return [positions[3 * best]!, positions[3 * best + 1]!, positions[3 * best + 2]!];
}
