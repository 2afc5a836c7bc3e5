/** Where a pin is measured: on the live body, or on the sheet of the lower back where there is none. */
import type { PinPlace } from '../../atlas/state/StageTask.ts';
import { flattenBody, type FlatBody } from '../../atlas/study/flattenBody.ts';
import type { StudyBody } from '../../atlas/study/StudyItem.ts';
import { fromPlate } from '../../scene/assets/plate.ts';
import { PLATES } from '../../scene/assets/plates.ts';

const same = (pin: PinPlace): PinPlace => pin;

export function placingFrame(live: StudyBody, flat: boolean): FlatBody {
  const plate = PLATES.find(({ id }) => id === 'lower-back');
  if (!flat || !plate) return { body: live, toBody: same, toPaper: same };
  return flattenBody(live, {
    places: plate.places.map(({ code, side, x, y }) => ({ code, side, ...fromPlate(plate, x, y) })),
    levels: plate.levels.map(({ vertebra, x, y }) => ({ vertebra, ...fromPlate(plate, x, y) })),
    midline: plate.midline.map(([x, y]) => fromPlate(plate, x, y)),
  });
}
