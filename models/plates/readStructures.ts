/** Reads the built GLBs back into plain arrays, as the drawer needs them. Files that are not built yet are left out. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { NodeIO, type Node } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import type { PeelStop } from '../types.ts';
import { plateTissue, type PlateTissue } from './plateTissue.ts';

export const STOPS: readonly PeelStop[] = ['skin', 'fascia', 'outer-muscles', 'deep-muscles', 'bones', 'nerves-vessels-organs'];

export interface DrawnStructure {
  readonly id: string;
  readonly stop: PeelStop;
  readonly tissue: PlateTissue;
  /** Metres, scene frame. */
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  /** 0..1: openness to light, mask A, mask B. */
  readonly shade: Float32Array;
  /** Millimetres across and along the fibres; null where a tissue has none. */
  readonly fibre: Float32Array | null;
  readonly indices: Uint32Array;
}

/** @param built folder with the GLBs */
export async function readStructures(built: string): Promise<DrawnStructure[]> {
  await MeshoptDecoder.ready;
  const io = new NodeIO().registerExtensions([EXTMeshoptCompression, KHRMeshQuantization]).registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  const all: DrawnStructure[] = [];
  for (const stop of STOPS) {
    const file = join(built, `${stop}.glb`);
    if (!existsSync(file)) continue;
    const document = await io.read(file);
    for (const node of document.getRoot().listNodes()) all.push(...structuresOf(node, stop));
  }
  return all;
}

function structuresOf(node: Node, stop: PeelStop): DrawnStructure[] {
  const move = node.getWorldMatrix();
  return (node.getMesh()?.listPrimitives() ?? []).map((primitive) => {
    const position = primitive.getAttribute('POSITION')!;
    const count = position.getCount();
    const positions = new Float32Array(count * 3);
    const normals = new Float32Array(count * 3);
    const shade = new Float32Array(count * 3).fill(0);
    const colour = primitive.getAttribute('COLOR_0');
    const normal = primitive.getAttribute('NORMAL');
    const grain = primitive.getAttribute('TEXCOORD_0');
    const fibre = grain ? new Float32Array(count * 2) : null;
    for (let i = 0; i < count; i++) {
      const [x = 0, y = 0, z = 0] = position.getElement(i, []);
      for (let k = 0; k < 3; k++) positions[3 * i + k] = move[k]! * x + move[4 + k]! * y + move[8 + k]! * z + move[12 + k]!;
      const [nx = 0, ny = 0, nz = 0] = normal?.getElement(i, []) ?? [];
      const length = Math.hypot(nx, ny, nz) || 1;
      normals.set([nx / length, ny / length, nz / length], 3 * i);
      const [open = 1, a = 0, b = 0] = colour?.getElement(i, []) ?? [];
      shade.set([open, a, b], 3 * i);
      if (fibre && grain) {
        const [across = 0, along = 0] = grain.getElement(i, []);
        fibre.set([across / 10, along / 10], 2 * i);
      }
    }
    const indices = Uint32Array.from(primitive.getIndices()?.getArray() ?? Array.from({ length: count }, (_, i) => i));
    return { id: node.getName(), stop, tissue: plateTissue(node.getName(), stop), positions, normals, shade, fibre, indices };
  });
}
