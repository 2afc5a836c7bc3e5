/** Reads the built GLBs for cutting: scene frame, mm, with how far each corner moves in the large build. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { NodeIO, type Accessor, type Node } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import { plateTissue } from '../plates/plateTissue.ts';
import { STOPS } from '../plates/readStructures.ts';
import type { PeelStop } from '../types.ts';
import type { BodyPart } from './BodyPart.ts';

/** @param built folder with the GLBs */
export async function readBody(built: string): Promise<readonly BodyPart[]> {
  await MeshoptDecoder.ready;
  const io = new NodeIO().registerExtensions([EXTMeshoptCompression, KHRMeshQuantization]).registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  const parts: BodyPart[] = [];
  for (const stop of STOPS) {
    const file = join(built, `${stop}.glb`);
    if (existsSync(file)) for (const node of (await io.read(file)).getRoot().listNodes()) parts.push(...partsOf(node, stop));
  }
  return parts;
}

function partsOf(node: Node, stop: PeelStop): BodyPart[] {
  const matrix = node.getWorldMatrix();
  return (node.getMesh()?.listPrimitives() ?? []).flatMap((primitive) => {
    const position = primitive.getAttribute('POSITION');
    if (!position) return [];
    const move = primitive.listTargets()[0]?.getAttribute('POSITION');
    const indices = Uint32Array.from(primitive.getIndices()?.getArray() ?? Array.from({ length: position.getCount() }, (_, i) => i));
    return [
      {
        id: node.getName(),
        tissue: plateTissue(node.getName(), stop),
        surface: { positions: inMm(position, matrix, 1), indices },
        ...(move && { move: inMm(move, matrix, 0) }),
      },
    ];
  });
}

/** @param place 1 for places, 0 for ways from one place to another */
function inMm(accessor: Accessor, m: readonly number[], place: 0 | 1): Float32Array {
  const result = new Float32Array(accessor.getCount() * 3);
  for (let i = 0; i < accessor.getCount(); i++) {
    const [x = 0, y = 0, z = 0] = accessor.getElement(i, []);
    for (let k = 0; k < 3; k++) result[3 * i + k] = 1000 * (m[k]! * x + m[4 + k]! * y + m[8 + k]! * z + place * m[12 + k]!);
  }
  return result;
}
