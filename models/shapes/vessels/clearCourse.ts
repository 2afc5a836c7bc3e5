import type { TubeStation } from '../../mesh/tubeSurface.ts';
import type { Field, Solid, Vec3 } from '../../types.ts';
import { denseStations } from './smoothStations.ts';

/** Room left between a cord and bone, mm. */
const ROOM_MM = 0.4;
/** Rounds in which a course gives way and is smoothed again. */
const ROUNDS = 24;
/** Stations of a cleared course stand about so far apart, mm. */
const SPACING = 3;
/** No station leaves its measured place by more, mm: the course is what was measured, the bone round it is a smoothed one. */
const MOST_MM = 1;

export interface ClearOptions {
  /** Stations at the start and end that stay where they are (about 1 mm each). */
  heldStart?: number;
  heldEnd?: number;
}

/**
 * A course that gives way to bones: where a cord of its thickness would enter one it is moved along the shortest way out,
 * smoothly over its neighbours and by no more than MOST_MM. A course that touches none is returned as it came.
 */
export function clearCourse(stations: readonly TubeStation[], bones: readonly Solid[], options: ClearOptions = {}): readonly TubeStation[] {
  const { heldStart = 0, heldEnd = 0 } = options;
  const course = denseStations(stations);
  const near = bones.filter(({ bounds: { min, max } }) =>
    course.some(({ centre, radiusMm }) => centre.every((v, k) => v > min[k]! - radiusMm - 1 && v < max[k]! + radiusMm + 1)),
  );
  const shift = course.map((): [number, number, number] => [0, 0, 0]);
  let touched = false;
  for (let round = 0; round < ROUNDS; round++) {
    let worst = 0;
    course.forEach(({ centre, radiusMm }, i) => {
      if (i < heldStart || i >= course.length - heldEnd) return;
      const own = shift[i]!;
      const [x, y, z] = [centre[0] + own[0], centre[1] + own[1], centre[2] + own[2]];
      for (const { field } of near) {
        const lack = radiusMm + ROOM_MM - field(x, y, z);
        if (lack <= 0.05) continue;
        worst = Math.max(worst, lack);
        const way = steepest(field, x, y, z);
        for (let k = 0; k < 3; k++) own[k] = own[k]! + lack * 0.7 * way[k]!;
        limit(own);
      }
    });
    if (worst === 0) break;
    touched = true;
    const passes = round < ROUNDS - 2 ? 3 : 0;
    for (let pass = 0; pass < passes; pass++) smooth(shift);
  }
  if (!touched) return stations;
  const every = Math.max(1, Math.round(SPACING));
  return course
    .map(({ centre, radiusMm }, i) => ({ centre: [centre[0] + shift[i]![0], centre[1] + shift[i]![1], centre[2] + shift[i]![2]] as Vec3, radiusMm }))
    .filter((_, i) => i % every === 0 || i === course.length - 1);
}

/**
 * A course that runs in or before a muscle, never bare behind it: where nothing of the muscle lies behind a station but some of it
 * in front, the station is moved forward until `coverMm` of it cover it.
 */
export function tuckedUnder(stations: readonly TubeStation[], { field, bounds }: Solid, coverMm: number): TubeStation[] {
  return stations.map((station) => {
    const [x, y, z] = station.centre;
    const back = bounds.max[1];
    const ahead = 12;
    // the rearmost place of the muscle straight behind or a little in front of the station
    let rear = back;
    while (rear > y - ahead && field(x, rear, z) > 0) rear -= 0.5;
    if (rear <= y - ahead) return station;
    return { ...station, centre: [x, Math.min(y, rear - station.radiusMm - coverMm), z] };
  });
}

function limit(shift: [number, number, number]): void {
  const length = Math.hypot(...shift);
  if (length > MOST_MM) for (let k = 0; k < 3; k++) shift[k]! *= MOST_MM / length;
}

/** Unit vector away from a solid. */
function steepest(field: Field, x: number, y: number, z: number): Vec3 {
  const way = [field(x + 1.5, y, z) - field(x - 1.5, y, z), field(x, y + 1.5, z) - field(x, y - 1.5, z), field(x, y, z + 1.5) - field(x, y, z - 1.5)] as const;
  const steep = Math.hypot(...way) || 1;
  return [way[0] / steep, way[1] / steep, way[2] / steep];
}

function smooth(shift: [number, number, number][]): void {
  const before = shift.map((each) => [...each]);
  for (let i = 1; i < shift.length - 1; i++) {
    for (let k = 0; k < 3; k++) shift[i]![k] = (before[i - 1]![k]! + 2 * before[i]![k]! + before[i + 1]![k]!) / 4;
  }
}
