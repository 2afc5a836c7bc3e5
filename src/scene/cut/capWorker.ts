/** Cuts and fills beside the page, so that the body keeps moving meanwhile. */
import { buildCaps } from './buildCaps.ts';
import type { CapRequest } from './CapMesh.ts';

addEventListener('message', ({ data }: MessageEvent<CapRequest>) => {
  const mesh = buildCaps(data);
  postMessage(mesh, { transfer: [mesh.place.buffer, mesh.grow.buffer, mesh.colour.buffer, mesh.grain.buffer, mesh.indices.buffer] });
});
