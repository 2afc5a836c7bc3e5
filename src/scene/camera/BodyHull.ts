/** A coarse hull of the body, one upright box per slice, so that the eye can never stand inside a person. Metres. */
import { FARTHEST, type Triple } from './cameraPose.ts';

export interface BodyHull {
  readonly bottom: number;
  readonly step: number;
  /** Per slice: least x, greatest x, least z, greatest z. */
  readonly slices: readonly (readonly [number, number, number, number])[];
}

const SLICE = 0.04;
/** Room between the eye and the skin: nearer than this the near plane would cut it open. */
const ROOM = 0.04;
const STRIDE = 0.01;

export function bodyHull(positions: ArrayLike<number>): BodyHull {
  let bottom = Infinity;
  let top = -Infinity;
  for (let i = 1; i < positions.length; i += 3) {
    bottom = Math.min(bottom, positions[i]!);
    top = Math.max(top, positions[i]!);
  }
  const slices = Array.from({ length: Math.max(1, Math.ceil((top - bottom) / SLICE)) }, (): [number, number, number, number] => [Infinity, -Infinity, Infinity, -Infinity]);
  for (let i = 0; i < positions.length; i += 3) {
    const slice = slices[Math.min(slices.length - 1, Math.floor((positions[i + 1]! - bottom) / SLICE))]!;
    slice[0] = Math.min(slice[0], positions[i]!);
    slice[1] = Math.max(slice[1], positions[i]!);
    slice[2] = Math.min(slice[2], positions[i + 2]!);
    slice[3] = Math.max(slice[3], positions[i + 2]!);
  }
  return { bottom, step: SLICE, slices };
}

export function insideHull(hull: BodyHull, at: Triple): boolean {
  const level = (at[1] - hull.bottom) / hull.step;
  // The neighbours count too, so that a small step up or down stays outside.
  for (let index = Math.floor(level) - 1; index <= Math.floor(level) + 1; index++) {
    const slice = hull.slices[index];
    if (slice && at[0] > slice[0] - ROOM && at[0] < slice[1] + ROOM && at[2] > slice[2] - ROOM && at[2] < slice[3] + ROOM) return true;
  }
  return false;
}

/** The least distance not below `distance` at which the eye, looking at `target` from `direction`, is outside the body. */
export function keepOutside(hull: BodyHull | null, target: Triple, direction: Triple, distance: number): number {
  if (!hull) return distance;
  for (let away = distance; away < FARTHEST; away += STRIDE) {
    if (!insideHull(hull, [target[0] + direction[0] * away, target[1] + direction[1] * away, target[2] + direction[2] * away])) return away;
  }
  return FARTHEST;
}
