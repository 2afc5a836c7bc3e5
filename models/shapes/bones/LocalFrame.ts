import type { Field, Vec3 } from '../../types.ts';

/** A place with three unit axes at right angles; local coordinates are mm along left, posterior, up. */
export interface LocalFrame {
  origin: Vec3;
  left: Vec3;
  posterior: Vec3;
  up: Vec3;
}

/** A place of the data frame in local coordinates. */
export function toLocal({ origin, left, posterior, up }: LocalFrame, place: Vec3): Vec3 {
  const d: Vec3 = [place[0] - origin[0], place[1] - origin[1], place[2] - origin[2]];
  return [dot(d, left), dot(d, posterior), dot(d, up)];
}

/** A direction of the data frame in local coordinates. */
export function directionToLocal({ left, posterior, up }: LocalFrame, direction: Vec3): Vec3 {
  return [dot(direction, left), dot(direction, posterior), dot(direction, up)];
}

/** A local place in the data frame. */
export function toWorld({ origin, left, posterior, up }: LocalFrame, [u, v, w]: Vec3): Vec3 {
  const along = (k: 0 | 1 | 2): number => origin[k] + u * left[k] + v * posterior[k] + w * up[k];
  return [along(0), along(1), along(2)];
}

/** A field given in local coordinates, to be read in the data frame. */
export function fieldToWorld(frame: LocalFrame, local: Field): Field {
  const [ox, oy, oz] = frame.origin;
  const [a, b, c] = [frame.left, frame.posterior, frame.up];
  return (x, y, z) => {
    const dx = x - ox;
    const dy = y - oy;
    const dz = z - oz;
    return local(
      dx * a[0] + dy * a[1] + dz * a[2],
      dx * b[0] + dy * b[1] + dz * b[2],
      dx * c[0] + dy * c[1] + dz * c[2],
    );
  };
}

/** Scalar product. */
export function dot(a: Vec3, b: Vec3): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

/** The direction made one long. */
export function unit(v: Vec3): Vec3 {
  const length = Math.hypot(v[0], v[1], v[2]) || 1;
  return [v[0] / length, v[1] / length, v[2] / length];
}

/** Vector product. */
export function cross(a: Vec3, b: Vec3): Vec3 {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

/** The place `by` mm from another along a direction. */
export function along(at: Vec3, direction: Vec3, by: number): Vec3 {
  return [at[0] + by * direction[0], at[1] + by * direction[1], at[2] + by * direction[2]];
}

/** The part of a direction at right angles to an axis, made one long. */
export function across(direction: Vec3, axis: Vec3): Vec3 {
  const lengthwise = dot(direction, axis) / dot(axis, axis);
  return unit([direction[0] - lengthwise * axis[0], direction[1] - lengthwise * axis[1], direction[2] - lengthwise * axis[2]]);
}

/** Direction of a polyline at its corner i, from its neighbours. */
export function tangentAt(line: readonly Vec3[], i: number): Vec3 {
  const a = line[Math.max(i - 1, 0)]!;
  const b = line[Math.min(i + 1, line.length - 1)]!;
  return unit([b[0] - a[0], b[1] - a[1], b[2] - a[2]]);
}
