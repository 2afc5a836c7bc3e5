import type { Field, Vec3 } from '../../types.ts';
import { smoothMax, smoothMin } from '../../field/combine.ts';
import { coneBlob, eggBlob, withBlob, type Blob } from './blob.ts';
import { rays, type DigitBone, type Side } from './skinTable.ts';
import { nailOf, nailRelief, type Nail } from './nail.ts';
import { bell, length, ramp, toLine } from './ramp.ts';

/** Skin and pulp over the finger bones, mm; the shafts are slim, so they get more. */
const coverMm = { knuckle: 4, joint: 3.7, shaft: 4.4, tip: 4.4 };

/** Value where nothing of the hand is near, mm. */
const far = 45;

const mix = (a: Vec3, b: Vec3, t: number): Vec3 => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
const shift = (p: Vec3, x: number, y: number, z: number): Vec3 => [p[0] + x, p[1] + y, p[2] + z];

/** Unit vector out of the back of a finger whose bone points from a to b: its joints bend about the breadth of the hand. */
function backOf(a: Vec3, b: Vec3): Vec3 {
  const [y, z] = [b[1] - a[1], b[2] - a[2]];
  const size = length(y, z);
  return [0, -z / size, y / size];
}

/** Where the nails of a hand lie, thumb first; the thumb's looks outwards. */
export function fingerNails(side: Side): Nail[] {
  const sign = side === 'left' ? 1 : -1;
  return rays('hand', side).map((ray, i) => {
    const bone = ray[ray.length - 1] as DigitBone;
    return nailOf(bone, i === 0 ? [sign * 0.85, 0.5, 0.1] : backOf(bone.proximal, bone.distal), tipMm(bone, i));
  });
}
const tipMm = (bone: DigitBone, ray: number): number => bone.radiiMm[2] + coverMm.tip + (ray === 0 ? 1 : 0);

/**
 * One finger as a chain of cones from its knuckle to its tip, hardly rounded where they meet (a wider union would string them
 * like beads), with pulp on the palm side and a nail.
 */
function finger(bones: readonly DigitBone[], nail: Nail, ray: number): Field {
  const chain: Blob[] = [];
  bones.slice(1).forEach((bone, i, phalanges) => {
    const last = i === phalanges.length - 1;
    const rootMm = bone.radiiMm[0] + (i === 0 ? coverMm.knuckle : coverMm.joint);
    const headMm = last ? tipMm(bone, ray) : Math.max(bone.radiiMm[2] + coverMm.joint, 7);
    const waist = mix(bone.proximal, bone.distal, 0.5);
    const waistMm = Math.max(bone.radiiMm[1] + coverMm.shaft, (rootMm + headMm) * 0.49);
    chain.push(coneBlob(bone.proximal, waist, rootMm, waistMm), coneBlob(waist, bone.distal, waistMm, headMm));
  });
  const tip = bones[bones.length - 1] as DigitBone;
  const pulp = (t: number): Vec3 => shift(mix(tip.proximal, tip.distal, t), -1.6 * nail.out[0], -1.6 * nail.out[1], -1.6 * nail.out[2]);
  const cushion = coneBlob(pulp(0.4), pulp(0.95), tipMm(tip, ray) - 0.2, tipMm(tip, ray) - 0.6);
  return (x, y, z) => {
    let value = far;
    for (const part of chain) value = withBlob(value, part, 0.4, x, y, z);
    value = withBlob(value, cushion, 3, x, y, z);
    return Math.abs(value) < 4 ? value - nailRelief(nail, x, y, z) : value;
  };
}

/**
 * A hand with five fingers as in the tables: palm forwards, thumb outwards, fingers a little bent.
 * Palm: a cone over each metacarpal and between neighbours, the balls of thumb and little finger, the hollow between.
 */
export function hand(side: Side): Field {
  const sign = side === 'left' ? 1 : -1;
  const digits = rays('hand', side);
  const metacarpals = digits.map((ray) => ray[0] as DigitBone);
  const nails = fingerNails(side);
  const fingers = digits.map((ray, i) => finger(ray, nails[i] as Nail, i));
  const palm: Blob[] = metacarpals.map((bone, i) =>
    coneBlob(shift(bone.proximal, 0, -2, 0), shift(bone.distal, 0, i === 0 ? 0 : -1, 0), bone.radiiMm[0] + 5.5, bone.radiiMm[2] + (i === 0 ? 4.5 : 4)));
  for (let i = 1; i < 4; i += 1) {
    const a = metacarpals[i] as DigitBone, b = metacarpals[i + 1] as DigitBone;
    const lowA = mix(a.proximal, a.distal, 0.98), lowB = mix(b.proximal, b.distal, 0.98);
    palm.push(coneBlob(shift(mix(a.proximal, b.proximal, 0.5), 0, -3, 0), shift(mix(lowA, lowB, 0.5), 0, -6, -3), 10, 7.5));
  }
  const thumb = metacarpals[0] as DigitBone, index = metacarpals[1] as DigitBone;
  const backOfHand = backRelief(metacarpals, sign * 257);
  // fold between thumb and index, and the two balls of the palm
  palm.push(coneBlob(mix(thumb.proximal, index.proximal, 0.5), mix(mix(thumb.proximal, thumb.distal, 0.72), mix(index.proximal, index.distal, 0.5), 0.5), 11, 7));
  const thenar = eggBlob(shift(mix(mix(thumb.proximal, thumb.distal, 0.5), index.proximal, 0.12), 0, -9, -2), [14, 11, 23]);
  const little = metacarpals[4] as DigitBone;
  const hypothenar = eggBlob(shift(mix(little.proximal, little.distal, 0.4), 1 * sign, -9, 0), [11, 11, 25]);
  palm.push(thenar, hypothenar);
  // floor of the palm
  palm.push(eggBlob([sign * 260, -142, 757], [20, 11, 32]));
  const wrist = coneBlob([sign * 256.5, -122, 812], [sign * 257, -123.5, 782], 19, 18);
  const wristWide = coneBlob([sign * 247, -120, 806], [sign * 246, -123, 780], 14, 13);
  const wristThumb = coneBlob([sign * 268, -121, 806], [sign * 268, -126, 784], 14, 13);
  palm.push(wrist, wristWide, wristThumb);
  const hollow: Vec3 = mix((metacarpals[2] as DigitBone).proximal, (metacarpals[2] as DigitBone).distal, 0.58);

  // skin between neighbouring fingers, from the knuckles to nearly half the first bone
  const webs = [1, 2, 3].map((i) => {
    const [a, b] = [digits[i], digits[i + 1]] as [readonly DigitBone[], readonly DigitBone[]];
    const along = (ray: readonly DigitBone[]): Vec3 => mix((ray[1] as DigitBone).proximal, (ray[1] as DigitBone).distal, 0.4);
    return coneBlob(mix((a[1] as DigitBone).proximal, (b[1] as DigitBone).proximal, 0.5), shift(mix(along(a), along(b), 0.5), 0, -1, 0), 8.5, 4);
  });

  const middle: Vec3 = [sign * 270, -150, 730];
  return (x, y, z) => {
    const off = Math.max(Math.abs(x - middle[0]) - 70, Math.abs(y - middle[1]) - 62, Math.abs(z - middle[2]) - 95);
    if (off > 25) return off;
    let body = far;
    for (const part of palm) body = withBlob(body, part, 13, x, y, z);
    const dip = 2 * Math.exp(-(((x - hollow[0]) / 13) ** 2 + ((z - hollow[2]) / 20) ** 2) / 2) * ramp(hollow[1] - 4, hollow[1] - 14, y);
    body += dip;
    if (Math.abs(body) < 12) body -= backOfHand(x, y, z);
    let value = Infinity;
    for (const each of fingers) {
      const d = each(x, y, z);
      // fingers part sharply from each other; each grows softly out of the palm
      value = value === Infinity ? smoothMin(body, d, 6) : Math.min(value, smoothMin(body, d, 6));
    }
    for (const web of webs) value = withBlob(value, web, 4, x, y, z);
    return smoothMax(value, z - 830, 6);
  };
}

/** Tendons that fan from the wrist over the back of the hand to the knuckles, the hollows between them, the knuckles, mm outwards. */
function backRelief(metacarpals: readonly DigitBone[], wristX: number): Field {
  const rows = metacarpals.slice(1).map(({ distal }) => ({ distal, line: [[distal[0] * 0.35 + wristX * 0.65, 788], [distal[0], distal[2] + 4]] as const }));
  return (x, y, z) => {
    if (z < 700 || z > 800) return 0;
    const behind = ramp(-142, -128, y + 0.25 * (z - 735)) * ramp(798, 765, z);
    if (behind === 0) return 0;
    let out = 0;
    for (const { distal, line } of rows) {
      const beside = toLine(x, z, line);
      out += 0.9 * bell(beside, 2.6) - 0.45 * bell(beside, 6) + 1.1 * bell(length(x - distal[0], z - distal[2] - 1), 5.5);
    }
    return out * behind;
  };
}
