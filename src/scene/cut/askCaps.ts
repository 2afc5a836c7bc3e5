/** Sends the structures that a plane meets to the worker; the answer is their filled cut. */
import { dot, planeOf, type Place, type Plane } from '../../base/section/Plane.ts';
import type { JoinedTissue, StructureRange } from '../body/mergeStructures.ts';
import type { LoadedLayer } from '../stage/Stage.ts';
import type { StageCut } from '../../atlas/state/StageCut.ts';
import type { CapMesh, CapPart, CapRequest } from './CapMesh.ts';

/** Builds move corners out of the boxes of the average body by less than this, mm. */
const MARGIN_MM = 25;
/** Only what is drawn over a window in the model; a section draws fat as all that lies between skin and the rest. */
const LEFT_OUT = 'subcutaneous-tissue';

export function inMillimetres({ origin, u, v }: StageCut['plane']): Plane {
  return planeOf(origin.map((x) => x * 1000) as unknown as Place, u, v);
}

export function askCaps(layers: Iterable<LoadedLayer>, plane: Plane, signal: AbortSignal): Promise<CapMesh> {
  const parts = [...layers].flatMap(({ tissues }) => tissues.flatMap((joined) => joined.ranges.filter((range) => range.id !== LEFT_OUT && meets(range, plane)).map((range) => partOf(joined, range))));
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./capWorker.ts', import.meta.url), { type: 'module' });
    const end = (): void => worker.terminate();
    signal.addEventListener('abort', end);
    worker.addEventListener('message', ({ data }: MessageEvent<CapMesh>) => {
      end();
      if (!signal.aborted) resolve(data);
    });
    worker.addEventListener('error', (event) => {
      end();
      reject(new Error(event.message));
    });
    const request: CapRequest = { plane, parts };
    worker.postMessage(request, parts.flatMap(({ positions, indices }) => [positions.buffer, indices.buffer]));
  });
}

/** A structure by itself, copied out of its tissue. */
function partOf({ tissue, positions, indices }: JoinedTissue, { id, start, count }: StructureRange): CapPart {
  const own = indices.slice(start, start + count);
  let [first, last] = [Infinity, 0];
  for (const index of own) [first, last] = [Math.min(first, index), Math.max(last, index)];
  const places = positions.slice(3 * first, 3 * last + 3);
  for (let i = 0; i < places.length; i++) places[i] = places[i]! * 1000;
  for (let i = 0; i < own.length; i++) own[i] = own[i]! - first;
  return { id, tissue, positions: places, indices: own };
}

function meets({ box: { min, max } }: StructureRange, { origin, normal }: Plane): boolean {
  const from = [0, 1, 2].map((k) => 500 * (min[k]! + max[k]!) - origin[k]!) as unknown as Place;
  const reach = [0, 1, 2].reduce((sum, k) => sum + Math.abs(normal[k]!) * 500 * (max[k]! - min[k]!), MARGIN_MM);
  return Math.abs(dot(from, normal)) <= reach;
}
