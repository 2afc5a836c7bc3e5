/** All sheets of the flat atlas and their index, from a folder of built model files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawPlate, skinAround, type Sheet } from './drawPlate.ts';
import { cameraOf, indexView, inputsHash, joinedBox, type Anchors, type IndexedView, type PlateIndex, type SkinSampler } from './plateIndex.ts';
import type { PlateCamera, Triple } from './plateCamera.ts';
import { PLATE_VIEWS, type PlateView } from './plateViews.ts';
import { rasterise, STRIDE, V } from './rasterise.ts';
import { readStructures, STOPS, type DrawnStructure } from './readStructures.ts';

/** Heights, metres, within which the model has insides; the skin closes below the first and above the last. */
const OPEN_BAND = [0.575, 0.625, 1.185, 1.24] as const;

export interface DrawnPlates {
  readonly plates: readonly { readonly name: string; readonly svg: string }[];
  readonly index: PlateIndex;
}

/**
 * @param wanted which sheets are drawn, by name; the index is always whole
 * @param finished told of each sheet as it comes
 */
export async function drawPlates(built: string, wanted: (name: string) => boolean = () => true, finished?: (plate: DrawnPlates['plates'][number]) => void): Promise<DrawnPlates> {
  const structures = await readStructures(built);
  const anchors = JSON.parse(readFileSync(join(built, 'anchors.json'), 'utf8')) as Anchors;
  const plates: { name: string; svg: string }[] = [];
  const views: IndexedView[] = [];
  for (const view of PLATE_VIEWS) {
    const camera = cameraOf(view, anchors);
    const keep = keeperOf(view, anchors);
    views.push(indexView(view, anchors, skinSampler(structures, camera, keep)));
    const asked = view.peels.filter((peel) => wanted(plateName(view.id, peel)));
    const skin = structures.find(({ tissue }) => tissue === 'skin');
    const around = skin && asked.some((peel) => peel > 0) ? skinAround(camera, skin, OPEN_BAND) : null;
    for (const peel of asked) {
      const plate = { name: plateName(view.id, peel), svg: drawPlate(sheetOf(structures, camera, peel, around, keep)) };
      plates.push(plate);
      finished?.(plate);
    }
  }
  return { plates, index: { inputs: inputsHash(join(built, '..')), views } };
}

export function plateName(view: string, peel: number): string {
  return `${view}-${peel}`;
}

function sheetOf(structures: readonly DrawnStructure[], camera: PlateCamera, peel: number, around: string | null, keep: ((at: Triple) => boolean) | undefined): Sheet {
  const from = (stop: number): DrawnStructure[] => structures.filter((each) => STOPS.indexOf(each.stop) >= stop);
  return {
    camera,
    solid: peel === 0 ? from(0).filter(({ tissue }) => tissue === 'skin') : from(peel),
    ghost: peel === 5 ? structures.filter(({ stop }) => stop === 'bones') : [],
    around: peel === 0 ? null : around,
    ...(keep && { keep }),
  };
}

/** Metres of room beside a part that is drawn alone. */
const SIDE_ROOM = 0.02;

function keeperOf(view: PlateView, anchors: Anchors): ((at: Triple) => boolean) | undefined {
  if (!view.alone) return undefined;
  const { min, max } = joinedBox(view, anchors);
  const room = view.margin ?? 0;
  // Upwards the cut lies beyond the sheet; sideways it stays close, or the hip would stand before the hand. The plane
  // between the legs stays where it is.
  const side = Math.min(room, SIDE_ROOM);
  const inner = [min[0] > -0.01 ? min[0] - Math.min(side, 0.0005) : min[0] - side, max[0] < 0.01 ? max[0] : max[0] + side] as const;
  return (at) => at[0] > inner[0] && at[0] < inner[1] && at[1] < max[1] + room && at[1] > min[1] - room;
}

function skinSampler(structures: readonly DrawnStructure[], camera: PlateCamera, keep: ((at: Triple) => boolean) | undefined): SkinSampler {
  const { depth, values, owner, width, height } = rasterise(structures.filter(({ tissue }) => tissue === 'skin'), camera, keep);
  const inside = (x: number, y: number): boolean => x >= 0 && y >= 0 && x < width && y < height;
  return {
    depth: (x, y) => {
      const [px, py] = [Math.floor(x), Math.floor(y)];
      if (inside(px, py) && owner[py * width + px]! >= 0) return depth[py * width + px]!;
      // At a rim the very pixel may miss the body by a hair.
      const around = [[-1, 0], [1, 0], [0, -1], [0, 1]].map(([dx, dy]) => [px + dx!, py + dy!] as const).filter(([qx, qy]) => inside(qx, qy));
      return Math.min(Infinity, ...around.map(([qx, qy]) => depth[qy * width + qx]!));
    },
    high: (x, y) => {
      const [px, py] = [Math.floor(x), Math.floor(y)];
      const at = py * width + px;
      return inside(px, py) && owner[at]! >= 0 ? values[at * STRIDE + V.high]! : Number.NaN;
    },
  };
}
