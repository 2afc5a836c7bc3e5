/**
 * The body as a drawn sheet shows it, for a quiz without the live body: everything lies in the plane of the paper. The
 * sheet's own marks tell where things are; how much larger than life it draws the back is found by comparing those marks
 * with the places on the model (least squares, across and up apart).
 */
import type { PinPlace } from '../state/StageTask.ts';
import type { StudyBody, StudyPlace } from './StudyItem.ts';

/** Metres on the paper, in the frame of a pin. */
export interface SheetMarks {
  readonly places: readonly (Pick<StudyPlace, 'code' | 'side'> & { readonly x: number; readonly y: number })[];
  readonly levels: readonly { readonly vertebra: string; readonly y: number }[];
  readonly midline: readonly { readonly x: number }[];
}

export interface FlatBody {
  readonly body: StudyBody;
  /** From the paper to the body's own size, and back. */
  readonly toBody: (pin: PinPlace) => PinPlace;
  readonly toPaper: (pin: PinPlace) => PinPlace;
}

const FACING_US = [0, 0, -1] as const;

export function flattenBody(live: StudyBody, sheet: SheetMarks): FlatBody {
  const pairs = live.places.flatMap((place) => {
    const mark = markOf(place, live.places, sheet);
    return mark && place.zone === 'lower-back' ? [{ place, mark }] : [];
  });
  const across = slope(pairs.map(({ place, mark }) => [mark.x, place.at[0]]));
  const up = slope(pairs.map(({ place, mark }) => [mark.y, place.at[1]]));
  const midline = sheet.midline.reduce((sum, { x }) => sum + x, 0) / Math.max(1, sheet.midline.length);
  return {
    body: {
      places: pairs.map(({ place, mark }) => ({ ...place, at: [mark.x * across, mark.y * up, 0], normal: FACING_US })),
      levels: sheet.levels.map(({ vertebra, y }) => ({ vertebra, y: y * up })),
      midX: midline * across,
    },
    toBody: ({ x, y }) => ({ x: x * across, y: y * up, skin: null }),
    toPaper: ({ x, y }) => ({ x: x / across, y: y / up, skin: null }),
  };
}

/** Members of a set stand in the same order in both lists. */
function markOf(place: StudyPlace, places: readonly StudyPlace[], sheet: SheetMarks): SheetMarks['places'][number] | undefined {
  const same = (other: Pick<StudyPlace, 'code' | 'side'>): boolean => other.code === place.code && other.side === place.side;
  return sheet.places.filter(same)[places.filter(same).indexOf(place)];
}

function slope(pairs: readonly (readonly [number, number])[]): number {
  const count = Math.max(1, pairs.length);
  const [meanA, meanB] = [0, 1].map((axis) => pairs.reduce((sum, pair) => sum + pair[axis as 0], 0) / count) as [number, number];
  const spread = pairs.reduce((sum, [a]) => sum + (a - meanA) ** 2, 0);
  return spread > 0 ? pairs.reduce((sum, [a, b]) => sum + (a - meanA) * (b - meanB), 0) / spread : 1;
}
