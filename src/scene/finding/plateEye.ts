/** Where a place on the skin lies on the drawn sheets. For the build of pages only. */
import type { AnchorsFile, PlacedPoint } from '../../../models/anchors/anchors.types.ts';
import { dot, eyeAxes, projectOnPlate, type EyeAxes, type PlateCamera } from '../../../models/plates/plateCamera.ts';
import { cameraOf, type Anchors } from '../../../models/plates/plateIndex.ts';
import { PLATE_VIEWS } from '../../../models/plates/plateViews.ts';
import type { Pair, Triple } from '../../atlas/finding/Finding.ts';
import type { Plate } from '../assets/plate.ts';
import { PLATES } from '../assets/plates.ts';

export interface PlateEye {
  readonly plate: Plate;
  readonly unitsPerMetre: number;
  /** Height in metres of the part of the body that the sheet frames. */
  readonly framed: number;
  on(at: Triple): Pair;
  holds(at: Triple): boolean;
  /** Whether the skin there is turned to the reader; for the places taught first also whether nothing hides it. */
  shows(point: PlacedPoint): boolean;
}

const SIDES = { left: 'L', right: 'R', midline: 'M' } as const;
const LEAST_FACING = 0.2;
const EDGE = 0.02;

export function plateEyes(anchors: AnchorsFile): readonly PlateEye[] {
  return PLATE_VIEWS.flatMap((view): PlateEye[] => {
    const plate = PLATES.find(({ id }) => id === view.id);
    if (!plate) return [];
    const camera = cameraOf(view, anchors as unknown as Anchors);
    return [eyeOf(plate, camera, eyeAxes(camera))];
  });
}

function eyeOf(plate: Plate, camera: PlateCamera, axes: EyeAxes): PlateEye {
  const on = (at: Triple): Pair => {
    const { x, y } = projectOnPlate(camera, axes, at);
    return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
  };
  const holds = (at: Triple): boolean => {
    const [x, y] = on(at);
    return x > plate.width * EDGE && x < plate.width * (1 - EDGE) && y > plate.height * EDGE && y < plate.height * (1 - EDGE);
  };
  return {
    plate,
    unitsPerMetre: camera.scale,
    framed: plate.height / plate.round / camera.scale,
    on,
    holds,
    shows(point) {
      if (point.place === 'main' && !plate.places.some((place) => place.code === point.code && place.side === SIDES[point.side] && place.seen)) return false;
      const sight: Triple = [axes.eye[0] - point.position[0], axes.eye[1] - point.position[1], axes.eye[2] - point.position[2]];
      return holds(point.position) && dot(sight, point.normal) / Math.hypot(...sight) > LEAST_FACING;
    },
  };
}
