/** A plane in space with axes of its own. Lengths keep the unit of the surface that is cut; axes have length one. */
export type Place = readonly [number, number, number];

export interface Plane {
  readonly origin: Place;
  /** To the right on the drawn section. */
  readonly u: Place;
  /** Down on the drawn section. */
  readonly v: Place;
  /** u x v. */
  readonly normal: Place;
}

/** @param u, @param v axes at right angles, length one */
export function planeOf(origin: Place, u: Place, v: Place): Plane {
  return { origin, u, v, normal: cross(u, v) };
}

export function dot(a: Place, b: Place): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function cross(a: Place, b: Place): Place {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

/** The same direction with length one. Throws where there is no direction. */
export function unit(a: Place): Place {
  const length = Math.hypot(a[0], a[1], a[2]);
  if (length < 1e-9) throw new Error('A direction needs a length.');
  return [a[0] / length, a[1] / length, a[2] / length];
}

/** A place of the section, back in space. */
export function inSpace(plane: Plane, u: number, v: number): Place {
  return [0, 1, 2].map((k) => plane.origin[k]! + u * plane.u[k]! + v * plane.v[k]!) as unknown as Place;
}

/** A place in space, on the section: right, down, and how far in front of it (along the normal). */
export function onSection(plane: Plane, at: Place): Place {
  const from: Place = [at[0] - plane.origin[0], at[1] - plane.origin[1], at[2] - plane.origin[2]];
  return [dot(from, plane.u), dot(from, plane.v), dot(from, plane.normal)];
}
