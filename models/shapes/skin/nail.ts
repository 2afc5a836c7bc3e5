import type { Vec3 } from '../../types.ts';
import { bell, ramp } from './ramp.ts';
import type { DigitBone } from './skinTable.ts';

/** A finger or toe nail: the end of its bone, three axes (towards the tip, across, out of the skin), half its length and width, mm. */
export interface Nail { end: Vec3; along: Vec3; across: Vec3; out: Vec3; halfLengthMm: number; halfWidthMm: number; middleMm: number }

const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: Vec3, b: Vec3): Vec3 => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
const unit = (a: Vec3): Vec3 => { const size = Math.sqrt(dot(a, a)); return [a[0] / size, a[1] / size, a[2] / size]; };

/**
 * The nail over the last bone of a digit.
 * @param facing about where it looks
 * @param radiusMm of the tip; the nail is as wide as three quarters of it and a little longer than wide
 */
export function nailOf(bone: DigitBone, facing: Vec3, radiusMm: number): Nail {
  const along = unit([bone.distal[0] - bone.proximal[0], bone.distal[1] - bone.proximal[1], bone.distal[2] - bone.proximal[2]]);
  const across = unit(cross(facing, along));
  return {
    end: bone.distal, along, across, out: cross(along, across),
    halfWidthMm: radiusMm * 0.78, halfLengthMm: radiusMm * 0.92, middleMm: radiusMm * -0.18,
  };
}

/** Way from the rim of the nail, mm, negative on it, and how far the place lies on the side of the nail, 0 to 1. */
function seenFrom(nail: Nail, x: number, y: number, z: number): { rim: number; side: number } {
  const p: Vec3 = [x - nail.end[0], y - nail.end[1], z - nail.end[2]];
  if (Math.abs(p[0]) > 20 || Math.abs(p[1]) > 20 || Math.abs(p[2]) > 20) return { rim: 20, side: 0 };
  const u = Math.abs(dot(p, nail.across)) / nail.halfWidthMm;
  const v = Math.abs(dot(p, nail.along) - nail.middleMm) / nail.halfLengthMm;
  return { rim: ((u ** 4 + v ** 4) ** 0.25 - 1) * nail.halfWidthMm, side: ramp(0, 0.6, dot(p, nail.out) / nail.halfWidthMm) };
}

/** How far a nail lies over the skin: a fold round it, a flat plate within, mm. */
export function nailRelief(nail: Nail, x: number, y: number, z: number): number {
  const { rim, side } = seenFrom(nail, x, y, z);
  return rim > 6 ? 0 : side * (-0.75 * bell(rim, 0.9) + 0.35 * bell(rim - 2, 1.3));
}

/** 1 on the nail, 0 beside it. */
export function onNail(nail: Nail, x: number, y: number, z: number): number {
  const { rim, side } = seenFrom(nail, x, y, z);
  return ramp(0.6, -0.8, rim) * ramp(0.1, 0.4, side);
}
