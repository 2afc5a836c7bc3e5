/**
 * The eye of a plate: the same upright perspective as the live stage, so that a drawing and the live picture coincide.
 * Metres in the scene frame (+x the subject's left, +y up, the back faces -z), angles in degrees, plate units on paper.
 * The stage's own maths may not be imported here; tests/models/plates holds the two against each other.
 */
export type Triple = readonly [number, number, number];

export interface Box3 {
  readonly min: Triple;
  readonly max: Triple;
}

/** Vertical angle of view of the live stage, and its slight elevation. */
export const FIELD_OF_VIEW = 30;
export const HOME_POLAR = 84;
/** Share of the free height that the live stage gives to its box. */
export const FILL_HEIGHT = 0.7;

export interface PlateCamera {
  readonly azimuth: number;
  readonly polar: number;
  readonly target: Triple;
  /** Metres from the target to the eye. */
  readonly distance: number;
  /** Plate units per metre in the plane through the target. */
  readonly scale: number;
  readonly width: number;
  readonly height: number;
}

export interface EyeAxes {
  readonly eye: Triple;
  readonly right: Triple;
  readonly up: Triple;
  /** From the eye into the picture. */
  readonly forward: Triple;
}

const RADIANS = Math.PI / 180;

/** Unit direction from the target to the eye; azimuth 0 looks at the back, positive goes to the subject's right. */
export function eyeDirection(azimuth: number, polar: number): Triple {
  const across = Math.sin(polar * RADIANS);
  return [-across * Math.sin(azimuth * RADIANS), Math.cos(polar * RADIANS), -across * Math.cos(azimuth * RADIANS)];
}

/** @param round how much larger than its box the sheet is, the same both ways */
export function plateCamera(box: Box3, azimuth: number, polar: number, round: number, width: number): PlateCamera {
  const size = [0, 1, 2].map((k) => box.max[k]! - box.min[k]!) as [number, number, number];
  const across = Math.abs(size[0] * Math.cos(azimuth * RADIANS)) + Math.abs(size[2] * Math.sin(azimuth * RADIANS));
  const target = [0, 1, 2].map((k) => (box.min[k]! + box.max[k]!) / 2) as unknown as Triple;
  const scale = width / (across * round);
  return {
    azimuth,
    polar,
    target,
    // As on a stage that is wide enough for the box's height to decide.
    distance: size[1] / FILL_HEIGHT / (2 * Math.tan((FIELD_OF_VIEW / 2) * RADIANS)),
    scale,
    width,
    height: Math.round(size[1] * round * scale),
  };
}

export function eyeAxes({ azimuth, polar, target, distance }: Pick<PlateCamera, 'azimuth' | 'polar' | 'target' | 'distance'>): EyeAxes {
  const away = eyeDirection(azimuth, polar);
  const forward: Triple = [-away[0], -away[1], -away[2]];
  const flat = Math.hypot(forward[0], forward[2]);
  const right: Triple = [-forward[2] / flat, 0, forward[0] / flat];
  const up: Triple = [
    right[1] * forward[2] - right[2] * forward[1],
    right[2] * forward[0] - right[0] * forward[2],
    right[0] * forward[1] - right[1] * forward[0],
  ];
  return { eye: [target[0] + away[0] * distance, target[1] + away[1] * distance, target[2] + away[2] * distance], right, up, forward };
}

/** Place on the plate (units, y down) and distance along the line of sight (metres). */
export function projectOnPlate(camera: PlateCamera, axes: EyeAxes, at: Triple): { x: number; y: number; depth: number } {
  const from: Triple = [at[0] - axes.eye[0], at[1] - axes.eye[1], at[2] - axes.eye[2]];
  const depth = dot(from, axes.forward);
  const grow = (camera.scale * camera.distance) / depth;
  return { x: camera.width / 2 + grow * dot(from, axes.right), y: camera.height / 2 - grow * dot(from, axes.up), depth };
}

export function dot(a: Triple, b: Triple): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
