import { MeshoptEncoder } from 'meshoptimizer/encoder';
import type { Vec3 } from '../types.ts';

/** Vertex data of one mesh, ready to be stored. */
export interface MeshData {
  indices: Uint32Array;
  /** Number of vertices. */
  count: number;
  /** Four whole numbers a vertex, the last unused. */
  positions: Int16Array;
  /** Four numbers a vertex, the last unused. */
  directions: Float32Array;
  normalBits: number;
  /** Four bytes a vertex. */
  colours: Uint8Array;
  fibres?: Int16Array | undefined;
  /** The morph target `large`: four whole numbers a vertex in the unit of the positions, the last unused. */
  moves?: Int16Array | undefined;
  /** Its change of the normal: four signed bytes a vertex, 127 for 1, the last unused. */
  turns?: Int8Array | undefined;
}

export interface NodeData {
  name: string;
  mesh?: number | undefined;
  translation: Vec3;
  scale: Vec3;
}

/** glTF component types. */
const BYTE = 5120;
const UNSIGNED_BYTE = 5121;
const SHORT = 5122;
const UNSIGNED_SHORT = 5123;
const UNSIGNED_INT = 5125;

interface View {
  data: Uint8Array;
  stride?: number;
  mode: 'ATTRIBUTES' | 'TRIANGLES';
  filter?: 'OCTAHEDRAL';
  count: number;
  plainBytes: number;
}

/** Collects meshes and nodes and writes them as a GLB with EXT_meshopt_compression. */
export class GlbWriter {
  private readonly views: View[] = [];
  private readonly accessors: Record<string, unknown>[] = [];
  private readonly meshes: Record<string, unknown>[] = [];
  private readonly nodes: (Record<string, unknown> & { children?: number[] })[] = [];
  private readonly roots: number[] = [];

  /** @returns The number of the mesh. */
  addMesh(name: string, mesh: MeshData): number {
    const { count, indices, positions, colours, fibres, moves, turns } = mesh;
    const attributes: Record<string, number> = {};
    const bytes = (view: ArrayBufferView): Uint8Array => new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
    const addPlaces = (values: Int16Array): number =>
      this.addAccessor({ componentType: SHORT, count, type: 'VEC3', ...limits(values) }, this.addVertices(bytes(values), count, 8));
    attributes['POSITION'] = addPlaces(positions);
    const turned = MeshoptEncoder.encodeFilterOct(mesh.directions, count, 8, mesh.normalBits);
    attributes['NORMAL'] = this.addAccessor(
      { componentType: SHORT, normalized: true, count, type: 'VEC3' }, this.addVertices(turned, count, 8, 'OCTAHEDRAL'),
    );
    attributes['COLOR_0'] = this.addAccessor(
      { componentType: UNSIGNED_BYTE, normalized: true, count, type: 'VEC4' }, this.addVertices(colours, count, 4),
    );
    if (fibres) {
      attributes['TEXCOORD_0'] = this.addAccessor(
        { componentType: SHORT, count, type: 'VEC2' }, this.addVertices(bytes(fibres), count, 4),
      );
    }
    const wide = count > 65535;
    const stored = wide ? bytes(indices) : bytes(Uint16Array.from(indices));
    const size = wide ? 4 : 2;
    this.views.push({
      data: MeshoptEncoder.encodeGltfBuffer(stored, indices.length, size, 'TRIANGLES'),
      mode: 'TRIANGLES', stride: size, count: indices.length, plainBytes: indices.length * size,
    });
    const triangles = this.addAccessor({ componentType: wide ? UNSIGNED_INT : UNSIGNED_SHORT, count: indices.length, type: 'SCALAR' }, this.views.length - 1);
    if (moves) {
      const target: Record<string, number> = { POSITION: addPlaces(moves) };
      if (turns) {
        target['NORMAL'] = this.addAccessor({ componentType: BYTE, normalized: true, count, type: 'VEC3' }, this.addVertices(bytes(turns), count, 4));
      }
      this.meshes.push({ name, primitives: [{ attributes, indices: triangles, targets: [target] }], weights: [0], extras: { targetNames: ['large'] } });
    } else {
      this.meshes.push({ name, primitives: [{ attributes, indices: triangles }] });
    }
    return this.meshes.length - 1;
  }

  /** @returns The number of the node. */
  addNode({ name, mesh, translation, scale }: NodeData, parent?: number): number {
    this.nodes.push({ name, ...(mesh !== undefined && { mesh }), translation, scale });
    const number = this.nodes.length - 1;
    if (parent === undefined) this.roots.push(number);
    else (this.nodes[parent]!.children ??= []).push(number);
    return number;
  }

  finish(): Uint8Array {
    let offset = 0;
    let plainOffset = 0;
    const parts: Uint8Array[] = [];
    const bufferViews = this.views.map((view) => {
      const entry = {
        buffer: 1,
        byteOffset: plainOffset,
        byteLength: view.plainBytes,
        ...(view.mode === 'ATTRIBUTES' && { byteStride: view.stride }),
        target: view.mode === 'ATTRIBUTES' ? 34962 : 34963,
        extensions: {
          EXT_meshopt_compression: {
            buffer: 0, byteOffset: offset, byteLength: view.data.length, byteStride: view.stride, count: view.count, mode: view.mode,
            ...(view.filter && { filter: view.filter }),
          },
        },
      };
      const padded = new Uint8Array(align(view.data.length));
      padded.set(view.data);
      parts.push(padded);
      offset += padded.length;
      plainOffset += align(view.plainBytes);
      return entry;
    });
    const json = {
      asset: { version: '2.0' },
      extensionsUsed: ['EXT_meshopt_compression', 'KHR_mesh_quantization'],
      extensionsRequired: ['EXT_meshopt_compression', 'KHR_mesh_quantization'],
      scene: 0,
      scenes: [{ nodes: this.roots }],
      nodes: this.nodes,
      meshes: this.meshes,
      accessors: this.accessors,
      bufferViews,
      buffers: [
        { byteLength: offset },
        { byteLength: plainOffset, extensions: { EXT_meshopt_compression: { fallback: true } } },
      ],
    };
    return wrap(new TextEncoder().encode(JSON.stringify(json)), parts, offset);
  }

  private addAccessor(accessor: Record<string, unknown>, bufferView: number): number {
    this.accessors.push({ bufferView, ...accessor });
    return this.accessors.length - 1;
  }

  private addVertices(data: Uint8Array, count: number, stride: number, filter?: 'OCTAHEDRAL'): number {
    this.views.push({
      data: MeshoptEncoder.encodeGltfBuffer(data, count, stride, 'ATTRIBUTES'),
      mode: 'ATTRIBUTES', stride, count, plainBytes: count * stride, ...(filter && { filter }),
    });
    return this.views.length - 1;
  }
}

/** Least and greatest of three components stored in fours. */
function limits(values: Int16Array): { min: number[]; max: number[] } {
  const min = [Infinity, Infinity, Infinity];
  const max = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < values.length; i += 4) {
    for (let k = 0; k < 3; k++) {
      min[k] = Math.min(min[k]!, values[i + k]!);
      max[k] = Math.max(max[k]!, values[i + k]!);
    }
  }
  return { min, max };
}

function align(bytes: number): number {
  return Math.ceil(bytes / 4) * 4;
}

/** The binary container: a header, the JSON padded with spaces, the data. */
function wrap(json: Uint8Array, parts: readonly Uint8Array[], dataBytes: number): Uint8Array {
  const jsonBytes = align(json.length);
  const glb = new Uint8Array(12 + 8 + jsonBytes + 8 + dataBytes).fill(0x20);
  const header = new DataView(glb.buffer);
  [0x46546c67, 2, glb.length, jsonBytes, 0x4e4f534a].forEach((word, i) => header.setUint32(4 * i, word, true));
  glb.set(json, 20);
  header.setUint32(20 + jsonBytes, dataBytes, true);
  header.setUint32(24 + jsonBytes, 0x004e4942, true);
  let at = 28 + jsonBytes;
  for (const part of parts) {
    glb.set(part, at);
    at += part.length;
  }
  return glb;
}
