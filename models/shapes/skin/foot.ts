import type { Field, Vec3 } from '../../types.ts';
import { smoothMin } from '../../field/combine.ts';
import { coneBlob, eggBlob, withBlob, type Blob } from './blob.ts';
import { nailOf, nailRelief, type Nail } from './nail.ts';
import { rays, type DigitBone, type Side } from './skinTable.ts';

/** Value where nothing of the foot is near, mm. */
const far = 45;

const mix = (a: Vec3, b: Vec3, t: number): Vec3 => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
const lift = (p: Vec3, z: number): Vec3 => [p[0], p[1], p[2] + z];

/** Where the nails of a foot lie, big toe first. */
export function toeNails(side: Side): Nail[] {
  return rays('foot', side).map((ray, i) => nailOf(ray[ray.length - 1] as DigitBone, [0, 0, 1], tipMm(i)));
}
const tipMm = (ray: number): number => (ray === 0 ? 9.2 : ray === 4 ? 5.8 : 6.4);

/** One toe: a cone over each phalanx with a fuller, lower tip and a nail. */
function toe(bones: readonly DigitBone[], nail: Nail, ray: number): Field {
  const big = ray === 0;
  const phalanges = bones.slice(1);
  const parts: Blob[] = phalanges.map((bone, i) => {
    const last = i === phalanges.length - 1;
    const rootMm = Math.max(bone.radiiMm[0] + (big ? 3.5 : 3.2), big ? 10.5 : 6.6);
    const headMm = last ? tipMm(ray) : Math.max(bone.radiiMm[2] + 3, big ? 10.2 : 6.4);
    return coneBlob(bone.proximal, lift(bone.distal, last ? -1 : 0), rootMm, headMm);
  });
  const tip = phalanges[phalanges.length - 1] as DigitBone;
  const pulp = big ? 11 : 7;
  const cushion = coneBlob(lift(mix(tip.proximal, tip.distal, 0.35), -3), lift(mix(tip.proximal, tip.distal, 0.8), -3.5), pulp, pulp - 0.8);
  return (x, y, z) => {
    let value = far;
    for (const part of parts) value = withBlob(value, part, 1, x, y, z);
    value = withBlob(value, cushion, 4, x, y, z);
    return Math.abs(value) < 4 ? value - nailRelief(nail, x, y, z) : value;
  };
}

/**
 * The front of a foot: metatarsals, ball and five toes; heel and ankle come from the leg's cuts, which also end all at the floor.
 */
export function foot(side: Side): Field {
  const digits = rays('foot', side);
  const nails = toeNails(side);
  const toes = digits.map((ray, i) => toe(ray, nails[i] as Nail, i));
  const metatarsals = digits.map((ray) => ray[0] as DigitBone);
  const body: Blob[] = [];
  metatarsals.forEach((bone, i) => {
    body.push(coneBlob(lift(bone.proximal, -3), lift(bone.distal, -1.5), bone.radiiMm[0] + 6, bone.radiiMm[2] + 4.5));
    const next = metatarsals[i + 1];
    if (!next) return;
    const ball = mix(bone.distal, next.distal, 0.5), root = mix(bone.proximal, next.proximal, 0.5);
    body.push(coneBlob(lift(root, -4), lift(ball, -3), 14, 9.5));
  });
  const first = metatarsals[0] as DigitBone, last = metatarsals[4] as DigitBone;
  // pads under the ball and along the outer edge
  body.push(coneBlob(lift(first.distal, -8), lift(mix(first.distal, last.distal, 0.5), -9), 12, 10));
  body.push(coneBlob(lift(mix(first.distal, last.distal, 0.5), -9), lift(last.distal, -8), 10, 9.5));
  body.push(coneBlob(lift(mix(last.proximal, last.distal, 0.05), -12), lift(last.distal, -8), 12, 9.5));
  // skin between neighbouring toes, so that a gap is a groove and never a tunnel
  const webs: Blob[] = digits.slice(1).map((ray, i) => {
    const near = digits[i] as readonly DigitBone[];
    const end = (bones: readonly DigitBone[]): Vec3 => mix((bones[bones.length - 1] as DigitBone).proximal, (bones[bones.length - 1] as DigitBone).distal, 0.3);
    const root = mix((near[0] as DigitBone).distal, (ray[0] as DigitBone).distal, 0.5);
    return coneBlob(root, lift(mix(root, mix(end(near), end(ray), 0.5), 0.93), -1.5), 8, 5);
  });
  const heel = eggBlob([side === 'left' ? 65 : -65, -46, -58], [30, 36, 30]);
  return (x, y, z) => {
    const off = Math.max(Math.abs(Math.abs(x) - 105) - 72, Math.abs(y + 127) - 122, z - 5);
    if (off > 25) return off;
    let value = withBlob(far, heel, 1, x, y, z);
    for (const part of body) value = withBlob(value, part, 11, x, y, z);
    let whole = value;
    for (const each of toes) whole = smoothMin(whole, smoothMin(value, each(x, y, z), 6), 2);
    for (const web of webs) whole = withBlob(whole, web, 2.5, x, y, z);
    return whole;
  };
}
