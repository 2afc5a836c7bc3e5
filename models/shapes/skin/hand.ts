import type { Field, Vec3 } from '../../types.ts';
import { smoothMax, smoothMin } from '../../field/combine.ts';
import { coneBlob, eggBlob, withBlob, type Blob } from './blob.ts';
import { rays, type DigitBone, type Side } from './skinTable.ts';
import { ramp } from './ramp.ts';

/** Skin and pulp over the finger bones, mm; the shafts are slim, so they get more. */
const coverMm = { knuckle: 4, joint: 3.7, shaft: 4.4, tip: 4.4 };

/** Value where nothing of the hand is near, mm. */
const far = 45;

const mix = (a: Vec3, b: Vec3, t: number): Vec3 => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
const shift = (p: Vec3, x: number, y: number, z: number): Vec3 => [p[0] + x, p[1] + y, p[2] + z];

/** One finger as a chain of cones from its knuckle to its tip; its own creases are rounded, not those to neighbours. */
function finger(bones: readonly DigitBone[]): Field {
  const chain: Blob[] = [];
  bones.slice(1).forEach((bone, i, phalanges) => {
    const last = i === phalanges.length - 1;
    const rootMm = bone.radiiMm[0] + (i === 0 ? coverMm.knuckle : coverMm.joint);
    const headMm = last ? bone.radiiMm[2] + coverMm.tip : Math.max(bone.radiiMm[2] + coverMm.joint, 7);
    const waist = mix(bone.proximal, bone.distal, 0.5);
    const waistMm = Math.max(bone.radiiMm[1] + coverMm.shaft, (rootMm + headMm) * 0.495);
    chain.push(coneBlob(bone.proximal, waist, rootMm, waistMm), coneBlob(waist, bone.distal, waistMm, headMm));
    // pulp of the tip, on the palm side
    if (last) chain.push(coneBlob(shift(mix(bone.proximal, bone.distal, 0.35), 0, -1.5, -1), shift(bone.distal, 0, 0.5, 0), 6.6, 6.4));
  });
  return (x, y, z) => {
    let value = far;
    for (const part of chain) value = withBlob(value, part, 6, x, y, z);
    return value;
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
  const fingers = digits.map(finger);
  const palm: Blob[] = metacarpals.map((bone, i) =>
    coneBlob(shift(bone.proximal, 0, -2, 0), shift(bone.distal, 0, i === 0 ? 0 : -1, 0), bone.radiiMm[0] + 5.5, bone.radiiMm[2] + (i === 0 ? 4.5 : 4)));
  for (let i = 1; i < 4; i += 1) {
    const a = metacarpals[i] as DigitBone, b = metacarpals[i + 1] as DigitBone;
    const lowA = mix(a.proximal, a.distal, 0.98), lowB = mix(b.proximal, b.distal, 0.98);
    palm.push(coneBlob(shift(mix(a.proximal, b.proximal, 0.5), 0, -3, 0), shift(mix(lowA, lowB, 0.5), 0, -6, -3), 10, 7.5));
  }
  const thumb = metacarpals[0] as DigitBone, index = metacarpals[1] as DigitBone;
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

  const middle: Vec3 = [sign * 270, -150, 730];
  return (x, y, z) => {
    const off = Math.max(Math.abs(x - middle[0]) - 70, Math.abs(y - middle[1]) - 62, Math.abs(z - middle[2]) - 95);
    if (off > 25) return off;
    let body = far;
    for (const part of palm) body = withBlob(body, part, 13, x, y, z);
    const dip = 2 * Math.exp(-(((x - hollow[0]) / 13) ** 2 + ((z - hollow[2]) / 20) ** 2) / 2) * ramp(hollow[1] - 4, hollow[1] - 14, y);
    body += dip;
    let value = Infinity;
    for (const each of fingers) {
      const d = each(x, y, z);
      // fingers part sharply from each other; each grows softly out of the palm
      value = value === Infinity ? smoothMin(body, d, 6) : Math.min(value, smoothMin(body, d, 6));
    }
    return smoothMax(value, z - 830, 6);
  };
}
