import { MeshoptEncoder } from 'meshoptimizer/encoder';
import type { Structure, Surface, Vec3 } from '../types.ts';
import { surfaceBounds } from '../field/meshField.ts';
import { surfaceNormals } from '../mesh/surfaceNormals.ts';
import { GlbWriter } from './GlbWriter.ts';

/** How exactly vertex data is kept. Smaller files come from here first: no eye sees the difference. */
interface Fineness {
  /** Positions are whole multiples of this, or of the least larger step that fits a structure into 16 bits. */
  positionMm: number;
  normalBits: number;
  /** Occlusion and masks are kept in so many of the 255 steps of a byte at once. */
  shadeStep: number;
}

/** Structures without fibres have crisp edges; muscles, fascia and ligaments have soft ones under a pattern of fibres. */
const CRISP: Fineness = { positionMm: 0.02, normalBits: 10, shadeStep: 1 };
const SOFT: Fineness = { positionMm: 0.05, normalBits: 9, shadeStep: 3 };
/** Fibre coordinates are kept in 0.1 mm, in steps of this many. */
const FIBRE_STEP = 4;
/** Moves of the large build are kept in steps of this. */
const MOVE_STEP_MM = 0.2;

/**
 * Packs structures into a GLB in the scene's frame (metres, +y up, back at -z): one node each, named by its id, parts
 * as children of their parent. Positions are 16-bit whole numbers under a node scale, normals octahedral, COLOR_0 =
 * (occlusion, mask A, mask B, 1), TEXCOORD_0 = fibre across and along in 0.1 mm where a structure has fibres; the
 * morph target `large` where a structure differs in the large build; all compressed by EXT_meshopt_compression. The
 * same structures give the same bytes.
 * @param structures In the order of the nodes. A parent that is not among them becomes an empty node.
 */
export async function packGlb(structures: readonly Structure[]): Promise<Uint8Array> {
  await MeshoptEncoder.ready;
  const writer = new GlbWriter();
  const roots = new Map<string, { node: number; frame: NodeFrame }>();
  for (const { id, parent } of structures) {
    const name = parent ?? id;
    if (roots.has(name)) continue;
    const own = structures.find((each) => each.id === name);
    const frame = own ? frameOf(own) : { centre: [0, 0, 0] as const, stepMm: 1000 };
    const mesh = own && writer.addMesh(name, meshAttributes(own, frame));
    roots.set(name, { node: writer.addNode({ name, mesh, ...placed(frame) }), frame });
  }
  for (const part of structures) {
    if (part.parent === undefined) continue;
    const above = roots.get(part.parent)!;
    const frame = frameOf(part);
    const mesh = writer.addMesh(part.id, meshAttributes(part, frame));
    writer.addNode({ name: part.id, mesh, ...placed(frame, above.frame) }, above.node);
  }
  return writer.finish();
}

/** Centre (whole multiples of 0.02 mm) and step of the positions of one node. */
interface NodeFrame {
  centre: Vec3;
  stepMm: number;
}

function finenessOf(surface: Surface): Fineness {
  return surface.fibre ? SOFT : CRISP;
}

function frameOf({ surface }: Structure): NodeFrame {
  const { min, max } = surfaceBounds(surface);
  const { positionMm } = finenessOf(surface);
  const round = (k: 0 | 1 | 2): number => Math.round((min[k] + max[k]) / 2 / CRISP.positionMm) * CRISP.positionMm;
  const half = Math.max(max[0] - min[0], max[1] - min[1], max[2] - min[2]) / 2 + 1;
  return { centre: [round(0), round(1), round(2)], stepMm: Math.max(positionMm, Math.ceil((half / 32767) * 1000) / 1000) };
}

/** Translation and scale of a node in metres, seen from the scene or from the node above. */
function placed(frame: NodeFrame, above?: NodeFrame): { translation: Vec3; scale: Vec3 } {
  const unit = above ? 1 / above.stepMm : 0.001;
  const from = above ? above.centre : ([0, 0, 0] as const);
  const [x, y, z] = [0, 1, 2].map((k) => (frame.centre[k]! - from[k]!) * unit) as unknown as Vec3;
  const scale = frame.stepMm * unit;
  return { translation: [neat(x), neat(z), neat(-y)], scale: [neat(scale), neat(scale), neat(scale)] };
}

function neat(value: number): number {
  return Number(value.toPrecision(9)) || 0;
}

function meshAttributes({ surface }: Structure, { centre, stepMm }: NodeFrame) {
  const indices = surface.indices.slice();
  // Orders the triangles for the vertex cache and numbers the vertices by first use, in place.
  const [remap, count] = MeshoptEncoder.reorderMesh(indices, true, true);
  const normals = surface.normals ?? surfaceNormals(surface);
  const positions = new Int16Array(count * 4);
  const directions = new Float32Array(count * 4);
  const colours = new Uint8Array(count * 4);
  const fibres = surface.fibre && new Int16Array(count * 2);
  const vertices = remap.length;
  const { normalBits, shadeStep } = finenessOf(surface);
  const byte = (value: number): number => Math.round((Math.min(Math.max(value, 0), 1) * 255) / shadeStep) * shadeStep;
  const { moves, turns } = targetOf(surface, remap, count, stepMm);
  for (let i = 0; i < vertices; i++) {
    const to = remap[i]!;
    if (to === 0xffffffff) continue;
    const p = surface.positions;
    positions[4 * to] = Math.round((p[3 * i]! - centre[0]) / stepMm);
    positions[4 * to + 1] = Math.round((p[3 * i + 2]! - centre[2]) / stepMm);
    positions[4 * to + 2] = Math.round(-(p[3 * i + 1]! - centre[1]) / stepMm);
    directions.set([normals[3 * i]!, normals[3 * i + 2]!, -normals[3 * i + 1]!, 0], 4 * to);
    colours.set([byte(surface.occlusion?.[i] ?? 1), byte(surface.maskA?.[i] ?? 0), byte(surface.maskB?.[i] ?? 0), 255], 4 * to);
    if (fibres) {
      for (let k = 0; k < 2; k++) fibres[2 * to + k] = Math.max(-32768, Math.min(32767, Math.round((surface.fibre![2 * i + k]! * 10) / FIBRE_STEP) * FIBRE_STEP));
    }
  }
  return { indices, count, positions, directions, normalBits, colours, fibres, moves, turns };
}

/** The morph target `large` in the order of the stored vertices. */
function targetOf(surface: Surface, remap: Uint32Array, count: number, stepMm: number): { moves?: Int16Array; turns?: Int8Array } {
  if (!surface.moves) return {};
  const moves = new Int16Array(count * 4);
  const turns = surface.turns && new Int8Array(count * 4);
  const coarse = Math.max(1, Math.round(MOVE_STEP_MM / stepMm));
  const put = (to: Int16Array | Int8Array, at: number, [x, y, z]: Vec3, unit: number, step: number): void => {
    to.set([x, z, -y].map((value) => Math.round(value / unit / step) * step), 4 * at);
  };
  const three = (values: Float32Array, i: number): Vec3 => [values[3 * i]!, values[3 * i + 1]!, values[3 * i + 2]!];
  remap.forEach((to, i) => {
    if (to === 0xffffffff) return;
    put(moves, to, three(surface.moves!, i), stepMm, coarse);
    if (turns) put(turns, to, three(surface.turns!, i), 1 / 127, 1);
  });
  return { moves, ...(turns && { turns }) };
}
