import { NodeIO } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import { fileURLToPath } from 'node:url';
import type { Surface } from '../../models/types.ts';

/** The built skin as triangles in mm of the data frame. */
export async function readBuiltSkin(): Promise<Surface> {
  await MeshoptDecoder.ready;
  const io = new NodeIO().registerExtensions([EXTMeshoptCompression, KHRMeshQuantization]).registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  const document = await io.read(fileURLToPath(new URL('../../models/built/skin.glb', import.meta.url)));
  const node = document.getRoot().listNodes().find((n) => n.getName() === 'skin');
  const primitive = node?.getMesh()?.listPrimitives()[0];
  const places = primitive?.getAttribute('POSITION');
  const indices = primitive?.getIndices()?.getArray();
  if (!node || !places || !indices) throw new Error('models/built/skin.glb holds no node "skin"');
  const m = node.getWorldMatrix();
  const positions = new Float32Array(places.getCount() * 3);
  for (let i = 0; i < places.getCount(); i++) {
    const e = places.getElement(i, [0, 0, 0]);
    const at = (k: number): number => 1000 * (m[k]! * e[0]! + m[4 + k]! * e[1]! + m[8 + k]! * e[2]! + m[12 + k]!);
    positions.set([at(0), -at(2), at(1)], 3 * i);
  }
  return { positions, indices: Uint32Array.from(indices) };
}
