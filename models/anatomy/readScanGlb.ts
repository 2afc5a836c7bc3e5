import { NodeIO, type Node } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer/decoder';
import { joinSurfaces } from './joinSurfaces.ts';
import type { Surface } from '../types.ts';


/**
 * Every mesh of a GLB in mm of the data frame, with the names of its node and the nodes above it, the nearest first.
 * @param bytes In metres, +x the subject's left, +y up, the back faces -z.
 */
export async function readScanGlb(bytes: Uint8Array): Promise<{ names: string[]; surface: Surface }[]> {
  await MeshoptDecoder.ready;
  const io = new NodeIO().registerExtensions([EXTMeshoptCompression, KHRMeshQuantization]).registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  const document = await io.readBinary(bytes);
  return document.getRoot().listNodes().flatMap((node) => {
    const parts = (node.getMesh()?.listPrimitives() ?? []).flatMap((primitive): Surface[] => {
      const stored = primitive.getAttribute('POSITION');
      if (!stored || primitive.getMode() !== 4) return [];
      const m = node.getWorldMatrix();
      const positions = new Float32Array(stored.getCount() * 3);
      const at: number[] = [];
      for (let i = 0; i < stored.getCount(); i++) {
        stored.getElement(i, at);
        const [x, y, z] = [0, 1, 2].map((k) => 1000 * (m[k]! * at[0]! + m[4 + k]! * at[1]! + m[8 + k]! * at[2]! + m[12 + k]!));
        positions.set([x!, -z!, y!], 3 * i);
      }
      const indices = primitive.getIndices()?.getArray();
      return [{ positions, indices: indices ? Uint32Array.from(indices) : Uint32Array.from({ length: stored.getCount() }, (_, i) => i) }];
    });
    return parts.length === 0 ? [] : [{ names: [...namesAbove(node), node.getMesh()!.getName()], surface: joinSurfaces(parts) }];
  });
}

function namesAbove(node: Node): string[] {
  const names: string[] = [];
  for (let at: Node | null = node; at; at = at.getParentNode()) names.push(at.getName());
  return names;
}
