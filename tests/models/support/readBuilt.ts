import { readFileSync } from 'node:fs';
import { NodeIO, type Node } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer/decoder';
import type { Surface } from '../../../models/types.ts';

export interface BuiltNode {
  name: string;
  parent: string | undefined;
  surface: Surface;
}

/** The folder of the built files. */
export const BUILT = new URL('../../../models/built/', import.meta.url);

/** Every mesh-bearing node of a built file, back in mm and the data frame. */
export async function readBuilt(file: string): Promise<BuiltNode[]> {
  return readGlb(readFileSync(new URL(file, BUILT)));
}

/** The same from the bytes of a GLB. */
export async function readGlb(bytes: Uint8Array): Promise<BuiltNode[]> {
  await MeshoptDecoder.ready;
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  const document = await io.readBinary(bytes);
  return document.getRoot().listNodes().flatMap((node) => {
    const primitive = node.getMesh()?.listPrimitives()[0];
    const stored = primitive?.getAttribute('POSITION');
    const indices = primitive?.getIndices()?.getArray();
    if (!stored || !indices) return [];
    const matrix = node.getWorldMatrix();
    const positions = new Float32Array(stored.getCount() * 3);
    const at: number[] = [];
    for (let i = 0; i < stored.getCount(); i++) {
      stored.getElement(i, at);
      const [x, y, z] = [0, 1, 2].map((k) => matrix[k]! * at[0]! + matrix[4 + k]! * at[1]! + matrix[8 + k]! * at[2]! + matrix[12 + k]!);
      positions.set([1000 * x!, -1000 * z!, 1000 * y!], 3 * i);
    }
    const target = primitive?.listTargets()[0]?.getAttribute('POSITION');
    const moves = target && new Float32Array(positions.length);
    for (let i = 0; i < (target?.getCount() ?? 0); i++) {
      target!.getElement(i, at);
      const [x, y, z] = [0, 1, 2].map((k) => matrix[k]! * at[0]! + matrix[4 + k]! * at[1]! + matrix[8 + k]! * at[2]!);
      moves!.set([1000 * x!, -1000 * z!, 1000 * y!], 3 * i);
    }
    const above = node.getParentNode() as Node | null;
    return [{ name: node.getName(), parent: above?.getName(), surface: { positions, indices: Uint32Array.from(indices), ...(moves && { moves }) } }];
  });
}

/** A surface as it is in another build: weight 1 large, -1 slim. */
export function inBuild(surface: Surface, weight: number): Surface {
  const { positions, indices, moves } = surface;
  return { positions: moves ? positions.map((value, i) => value + weight * moves[i]!) : positions, indices };
}
