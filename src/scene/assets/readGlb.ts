/**
 * Reads the structures of one of our GLBs into plain arrays. A general loader would bring 24 kB of materials, animation
 * and textures that these files never have; ours knows positions, normals, shade, fibres and the meshopt codec.
 */
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js';
import { takeTurns } from '../../base/nextTask.ts';
import { splitGlb, type GlbAccessor, type GlbDocument, type GlbNode } from './GlbDocument.ts';

/** One named structure, in metres in the scene frame. */
export interface RawStructure {
  readonly id: string;
  readonly positions: Float32Array;
  readonly normals: Float32Array | null;
  /** Occlusion, mask A, mask B, 255. */
  readonly shade: Uint8Array | null;
  /** Tenths of a millimetre across and along the fibres. */
  readonly fibre: Int16Array | null;
  readonly indices: Uint32Array;
  /** Step of each place from the average to the large build, metres; null where the structure is the same in all builds. */
  readonly move: Float32Array | null;
  /** The same for the normals. */
  readonly moveNormal: Float32Array | null;
}

type Numbers = Float32Array | Int8Array | Uint8Array | Int16Array | Uint16Array | Uint32Array;

const COMPONENTS = { SCALAR: 1, VEC2: 2, VEC3: 3, VEC4: 4 } as const;
const ARRAYS: Record<number, new (buffer: ArrayBuffer, offset: number, length: number) => Numbers> = {
  5120: Int8Array,
  5121: Uint8Array,
  5122: Int16Array,
  5123: Uint16Array,
  5125: Uint32Array,
  5126: Float32Array,
};
const FULL_SCALE: Record<number, number> = { 5120: 127, 5121: 255, 5122: 32767, 5123: 65535 };

export async function readGlb(bytes: Uint8Array): Promise<RawStructure[]> {
  await MeshoptDecoder.ready;
  const { document, data } = splitGlb(bytes);
  const turn = takeTurns();
  const views: ReturnType<typeof decodeView>[] = [];
  for (const index of document.bufferViews.keys()) {
    views.push(decodeView(document, data, index));
    await turn();
  }
  const parents = parentsOf(document.nodes);
  const structures: RawStructure[] = [];
  for (const [index, node] of document.nodes.entries()) {
    const mesh = node.mesh === undefined ? undefined : document.meshes[node.mesh];
    for (const primitive of mesh?.primitives ?? []) {
      const read = (name: string, asNumbers = true): Packed | null => {
        const accessor = document.accessors[primitive.attributes[name] ?? -1];
        return accessor ? unpack(accessor, views, asNumbers) : null;
      };
      const position = read('POSITION')!;
      const indices = primitive.indices === undefined ? null : unpack(document.accessors[primitive.indices]!, views, false);
      const normal = read('NORMAL');
      const step = (name: string): Packed | null => {
        const accessor = document.accessors[primitive.targets?.[0]?.[name] ?? -1];
        return accessor ? unpack(accessor, views, true) : null;
      };
      const move = step('POSITION');
      const moveNormal = step('NORMAL');
      const chain = chainOf(index, document.nodes, parents);
      structures.push({
        id: node.name ?? `node-${index}`,
        positions: placed(position.values, position.width, chain),
        normals: normal && narrow(normal.values, normal.width, 3),
        shade: (read('COLOR_0', false)?.values as Uint8Array | undefined) ?? null,
        fibre: (read('TEXCOORD_0', false)?.values as Int16Array | undefined) ?? null,
        indices: indices ? new Uint32Array(indices.values) : Uint32Array.from({ length: position.values.length / position.width }, (_, i) => i),
        move: move && stretched(move.values, move.width, chain),
        moveNormal: moveNormal && narrow(moveNormal.values, moveNormal.width, 3),
      });
      await turn();
    }
  }
  return structures;
}

interface Packed {
  readonly values: Numbers;
  readonly width: number;
}

function decodeView(document: GlbDocument, data: Uint8Array, index: number): { bytes: Uint8Array; stride: number } {
  const view = document.bufferViews[index]!;
  const packed = view.extensions?.EXT_meshopt_compression;
  if (!packed) {
    const start = view.byteOffset ?? 0;
    return { bytes: data.subarray(start, start + view.byteLength), stride: view.byteStride ?? 0 };
  }
  const target = new Uint8Array(packed.count * packed.byteStride);
  const start = packed.byteOffset ?? 0;
  MeshoptDecoder.decodeGltfBuffer(target, packed.count, packed.byteStride, data.subarray(start, start + packed.byteLength), packed.mode, packed.filter);
  return { bytes: target, stride: packed.byteStride };
}

function unpack(accessor: GlbAccessor, views: readonly { bytes: Uint8Array; stride: number }[], scaled: boolean): Packed {
  const { bytes, stride } = views[accessor.bufferView ?? -1]!;
  const width = COMPONENTS[accessor.type];
  const Kind = ARRAYS[accessor.componentType]!;
  const size = (Kind as unknown as { BYTES_PER_ELEMENT: number }).BYTES_PER_ELEMENT;
  const step = stride || size * width;
  const start = accessor.byteOffset ?? 0;
  const row = width * size;
  const tight = new Uint8Array(accessor.count * row);
  if (step === row) tight.set(bytes.subarray(start, start + tight.length));
  else for (let i = 0, to = 0; i < accessor.count; i++) for (let k = 0, from = start + i * step; k < row; k++) tight[to++] = bytes[from++]!;
  const raw = new Kind(tight.buffer, 0, accessor.count * width);
  if (!scaled) return { values: raw, width };
  const unit = accessor.normalized ? 1 / FULL_SCALE[accessor.componentType]! : 1;
  const values = new Float32Array(raw);
  if (unit !== 1) for (let i = 0; i < values.length; i++) values[i] = values[i]! * unit;
  return { values, width };
}

function narrow(values: Numbers, from: number, to: number): Float32Array {
  if (from === to) return new Float32Array(values);
  const result = new Float32Array((values.length / from) * to);
  for (let i = 0, n = values.length / from; i < n; i++) for (let k = 0; k < to; k++) result[to * i + k] = values[from * i + k]!;
  return result;
}

function parentsOf(nodes: readonly GlbNode[]): Map<number, number> {
  const parents = new Map<number, number>();
  nodes.forEach((node, index) => node.children?.forEach((child) => parents.set(child, index)));
  return parents;
}

/** The node and those above it, innermost first. */
function chainOf(index: number, nodes: readonly GlbNode[], parents: ReadonlyMap<number, number>): GlbNode[] {
  const chain: GlbNode[] = [];
  for (let at: number | undefined = index; at !== undefined; at = parents.get(at)) chain.push(nodes[at]!);
  return chain;
}

/** A step between two places is scaled with its node, but never shifted. */
function stretched(values: Numbers, width: number, chain: readonly GlbNode[]): Float32Array {
  const result = narrow(values, width, 3);
  for (let i = 0; i < result.length; i++) for (const node of chain) result[i] = result[i]! * (node.scale?.[i % 3] ?? 1);
  return result;
}

/** Our packer moves and scales nodes but never turns them, so a turn in a file is refused rather than drawn wrong. */
function placed(values: Numbers, width: number, chain: readonly GlbNode[]): Float32Array {
  const scale = [1, 1, 1];
  const shift = [0, 0, 0];
  for (const node of chain) {
    if (node.rotation?.some((part, k) => Math.abs(part) > 1e-6 && k < 3)) throw new Error(`turned node ${node.name ?? ''}`);
    for (let k = 0; k < 3; k++) {
      const by = node.scale?.[k] ?? 1;
      scale[k] = scale[k]! * by;
      shift[k] = shift[k]! * by + (node.translation?.[k] ?? 0);
    }
  }
  const result = narrow(values, width, 3);
  const [sx, sy, sz, x, y, z] = [...scale, ...shift] as [number, number, number, number, number, number];
  for (let i = 0; i < result.length; i += 3) {
    result[i] = result[i]! * sx + x;
    result[i + 1] = result[i + 1]! * sy + y;
    result[i + 2] = result[i + 2]! * sz + z;
  }
  return result;
}
