/** The part of the GLB format that our own packer writes (and plain uncompressed files beside it). */

export interface GlbAccessor {
  readonly bufferView?: number;
  readonly byteOffset?: number;
  readonly componentType: number;
  readonly normalized?: boolean;
  readonly count: number;
  readonly type: 'SCALAR' | 'VEC2' | 'VEC3' | 'VEC4';
}

export interface MeshoptView {
  readonly buffer: number;
  readonly byteOffset?: number;
  readonly byteLength: number;
  readonly byteStride: number;
  readonly count: number;
  readonly mode: string;
  readonly filter?: string;
}

export interface GlbView {
  readonly buffer: number;
  readonly byteOffset?: number;
  readonly byteLength: number;
  readonly byteStride?: number;
  readonly extensions?: { readonly EXT_meshopt_compression?: MeshoptView };
}

export interface GlbNode {
  readonly name?: string;
  readonly mesh?: number;
  readonly children?: readonly number[];
  readonly translation?: readonly [number, number, number];
  readonly rotation?: readonly [number, number, number, number];
  readonly scale?: readonly [number, number, number];
}

export interface GlbPrimitive {
  readonly attributes: Readonly<Record<string, number>>;
  readonly indices?: number;
  /** At most one: the step from the average to the large build. */
  readonly targets?: readonly Readonly<Record<string, number>>[];
}

export interface GlbDocument {
  readonly nodes: readonly GlbNode[];
  readonly meshes: readonly { readonly primitives: readonly GlbPrimitive[] }[];
  readonly accessors: readonly GlbAccessor[];
  readonly bufferViews: readonly GlbView[];
}

const MAGIC = 0x46546c67;
const JSON_CHUNK = 0x4e4f534a;

/** Splits a GLB into its description and its bytes. Throws on anything that is not one. */
export function splitGlb(bytes: Uint8Array): { document: GlbDocument; data: Uint8Array } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 20 || view.getUint32(0, true) !== MAGIC || view.getUint32(16, true) !== JSON_CHUNK) {
    throw new Error('not a GLB file');
  }
  const jsonLength = view.getUint32(12, true);
  const document = JSON.parse(new TextDecoder().decode(bytes.subarray(20, 20 + jsonLength))) as GlbDocument;
  const start = 20 + jsonLength;
  const length = start + 8 <= bytes.byteLength ? view.getUint32(start, true) : 0;
  return { document, data: bytes.subarray(start + 8, start + 8 + length) };
}
