import type { Field, Vec3 } from '../../types.ts';
import { ellipsoid, roundCone } from '../../field/primitives.ts';
import { smoothMax, smoothMin } from '../../field/combine.ts';
import { floorZ, rays, type DigitBone, type Side } from './skinTable.ts';

const mix = (a: Vec3, b: Vec3, t: number): Vec3 => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
const lift = (p: Vec3, z: number): Vec3 => [p[0], p[1], p[2] + z];

/** One toe: a cone over each phalanx with a fuller, lower tip. */
function toe(bones: readonly DigitBone[], big: boolean): Field {
  const phalanges = bones.slice(1);
  const parts: Field[] = phalanges.map((bone, i) => {
    const last = i === phalanges.length - 1;
    const rootMm = Math.max(bone.radiiMm[0] + (big ? 3.5 : 3.2), big ? 10.5 : 6.6);
    const headMm = last ? (big ? 9.2 : 6.4) : Math.max(bone.radiiMm[2] + 3, big ? 10.2 : 6.4);
    return roundCone(bone.proximal, lift(bone.distal, last ? -1 : 0), rootMm, headMm);
  });
  const tip = phalanges[phalanges.length - 1] as DigitBone;
  const pulp = big ? 11 : 7;
  parts.push(roundCone(lift(mix(tip.proximal, tip.distal, 0.35), -3), lift(mix(tip.proximal, tip.distal, 0.8), -3.5), pulp, pulp - 0.8));
  return (x, y, z) => {
    let value = Infinity;
    for (const part of parts) value = value === Infinity ? part(x, y, z) : smoothMin(value, part(x, y, z), 4);
    return value;
  };
}

/**
 * The front of a foot: metatarsals, ball and five toes over a flat sole; the heel and ankle come from the leg's cuts.
 */
export function foot(side: Side): Field {
  const digits = rays('foot', side);
  const toes = digits.map((ray, i) => toe(ray, i === 0));
  const metatarsals = digits.map((ray) => ray[0] as DigitBone);
  const body: Field[] = [];
  metatarsals.forEach((bone, i) => {
    body.push(roundCone(lift(bone.proximal, -3), lift(bone.distal, -1.5), bone.radiiMm[0] + 6, bone.radiiMm[2] + 4.5));
    const next = metatarsals[i + 1];
    if (!next) return;
    const ball = mix(bone.distal, next.distal, 0.5), root = mix(bone.proximal, next.proximal, 0.5);
    body.push(roundCone(lift(root, -4), lift(ball, -3), 14, 9.5));
  });
  const first = metatarsals[0] as DigitBone, last = metatarsals[4] as DigitBone;
  // pads under the ball and along the outer edge
  body.push(roundCone(lift(first.distal, -8), lift(mix(first.distal, last.distal, 0.5), -9), 12, 10));
  body.push(roundCone(lift(mix(first.distal, last.distal, 0.5), -9), lift(last.distal, -8), 10, 9.5));
  body.push(roundCone(lift(mix(last.proximal, last.distal, 0.05), -12), lift(last.distal, -8), 12, 9.5));
  const heel = ellipsoid([side === 'left' ? 65 : -65, -46, -58], [30, 36, 30]);
  return (x, y, z) => {
    const off = Math.max(Math.abs(Math.abs(x) - 105) - 72, Math.abs(y + 127) - 122, z - 5);
    if (off > 25) return off;
    let value = heel(x, y, z);
    for (const part of body) value = smoothMin(value, part(x, y, z), 11);
    let whole = value;
    for (const each of toes) whole = Math.min(whole, smoothMin(value, each(x, y, z), 6));
    return smoothMax(whole, floorZ - z, 4);
  };
}
