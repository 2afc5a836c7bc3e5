import type { Solid, Surface, Vec3 } from '../../types.ts';
import { dot } from './LocalFrame.ts';

/** A bone's solid, and where it is covered by cartilage or roughened by what is attached: 0..1 at a place with its normal. */
export interface Bone extends Solid {
  joint?(at: Vec3, normal: Vec3): number;
  attachment?(at: Vec3, normal: Vec3): number;
}

/** Writes both masks of a bone onto its surface (A joint, B attachment). Needs normals. */
export function paint(surface: Surface, bone: Bone): Surface {
  const { positions, normals } = surface;
  if (!normals) throw new Error('A surface without normals cannot be painted.');
  const count = positions.length / 3;
  const maskA = new Float32Array(count);
  const maskB = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    const at: Vec3 = [positions[3 * i]!, positions[3 * i + 1]!, positions[3 * i + 2]!];
    const normal: Vec3 = [normals[3 * i]!, normals[3 * i + 1]!, normals[3 * i + 2]!];
    maskA[i] = bone.joint?.(at, normal) ?? 0;
    maskB[i] = (bone.attachment?.(at, normal) ?? 0) * (1 - maskA[i]!);
  }
  return { ...surface, maskA, maskB };
}

/** 1 within `fullMm` of a place, falling to 0 over the next `fadeMm`. */
export function near(at: Vec3, place: Vec3, fullMm: number, fadeMm: number): number {
  const gap = Math.hypot(at[0] - place[0], at[1] - place[1], at[2] - place[2]);
  const t = Math.min(Math.max((gap - fullMm) / fadeMm, 0), 1);
  return 1 - t * t * (3 - 2 * t);
}

/** 1 where two directions agree to about 45 degrees, 0 from 70 degrees on. */
export function facing(a: Vec3, b: Vec3): number {
  const t = Math.min(Math.max((dot(a, b) - 0.35) / 0.35, 0), 1);
  return t * t * (3 - 2 * t);
}
