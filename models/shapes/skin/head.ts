import type { Field } from '../../types.ts';
import { smoothMin } from '../../field/combine.ts';
import { coneBlob, eggBlob, withBlob, type Blob } from './blob.ts';
import { midlineX } from './skinTable.ts';
import { bell, length, ramp } from './ramp.ts';

/** Value where nothing of the head is near, mm. */
const far = 45;

/** Middle of the head in the data frame, mm, and its tilt backwards in degrees. */
const place = { y: -72, z: 1535, tiltDeg: 5 };

/**
 * A calm, neutral head. The source's head looks upwards and has no nose or ears, so only its size, its back and its
 * crown are kept; the face is drawn from the proportions of adult heads (face height 0.5 of head height, nose a third of
 * the face, ears between brow and nose). Local axes: u to the side (both sides alike), v forwards, w up.
 */
export function head(): Field {
  const cos = Math.cos((place.tiltDeg * Math.PI) / 180), sin = Math.sin((place.tiltDeg * Math.PI) / 180);
  const cranium = eggBlob([0, -2, 11], [76, 94, 93]);
  const sides = eggBlob([0, -22, 12], [78.5, 66, 76]);
  const forehead = eggBlob([0, 42, 22], [60, 52, 58]);
  const face = eggBlob([0, 38, -30], [61, 53, 56]);
  const lower = eggBlob([0, 42, -70], [50, 45, 41]);
  const jaw = coneBlob([52, 10, -72], [3, 77, -102], 13, 10.5);
  const chin = eggBlob([0, 85, -102], [15, 11, 12]);
  const cheek = eggBlob([42, 59, -36], [20, 22, 17]);
  const fill = eggBlob([35, 52, -62], [24, 26, 24]);
  const brow = coneBlob([5, 84.5, -1], [46, 69, 3], 7, 6);
  const bridge = coneBlob([0, 88, -4], [0, 105, -42], 6, 7);
  const tip = coneBlob([0, 107, -46], [0, 92, -52], 7.5, 7);
  const ala = eggBlob([11, 96, -50], [6, 8.5, 6.5]);
  const lid = eggBlob([31, 74.5, -14], [15, 12.5, 10]);
  const mouth = eggBlob([0, 68, -76], [33, 22, 22]);
  const upperLip = coneBlob([0, 88.5, -71], [20, 79, -74], 4.6, 2.4);
  const lowerLip = coneBlob([0, 87.5, -80], [17, 79.5, -77.5], 5, 2.6);
  const ear = earShape();
  return (x, y, z) => {
    const u = Math.abs(x - midlineX), back = y - place.y, up = z - place.z;
    const v = -back * cos + -up * sin, w = up * cos - back * sin;
    const off = Math.max(u - 98, v - 118, -100 - v, w - 108, -128 - w);
    if (off > 25) return off;
    const add = (value: number, blob: Blob, k: number): number => withBlob(value, blob, k, u, v, w);
    let d = add(add(far, cranium, 1), sides, 14);
    if (d < -30) return d;
    d = add(d, forehead, 16);
    const mask = add(add(add(add(add(add(far, face, 1), lower, 24), jaw, 24), cheek, 20), fill, 20), chin, 16);
    d = smoothMin(d, mask, 24);
    d = add(d, brow, 18);
    if (v > 30) {
      // hollow of the eye, then the closed lid in it with the line where the lashes meet
      d += 5.5 * bell(u - 30, 15) * bell(w + 13, 10) * ramp(35, 65, v);
      d = add(d, lid, 5);
      const lash = w + 18.5 - 0.012 * (u - 31) ** 2;
      d += 0.9 * bell(lash, 1.5) * ramp(15, 10, Math.abs(u - 31)) * ramp(55, 75, v);
      d = smoothMin(d, add(add(add(far, tip, 1), ala, 6), bridge, 12), 12);
      d = add(d, mouth, 16);
      d = smoothMin(d, add(add(far, upperLip, 1), lowerLip, 1.5), 7);
      // where the lips meet, the groove above them, the one under the lower lip
      d += 1.2 * bell(w + 75.4 + 0.003 * u * u, 1.6) * ramp(25, 15, u) * ramp(55, 75, v);
      d += 0.9 * bell(u, 2.6) * bell(w + 62, 5) * ramp(55, 75, v);
      d += 2.4 * bell(w + 91, 5) * bell(u, 16) * ramp(55, 75, v);
      // beside the wing of the nose
      d += 1.1 * bell(length(u - 20, (w + 54) * 0.6), 5) * ramp(55, 75, v);
    }
    return smoothMin(d, ear(u, v, w), 5);
  };
}

/** An ear as a leaning shell with rim, groove and hollow; it stands out 20 degrees from the head. */
function earShape(): Field {
  const lean = 0.24, flare = 0.55;
  return (u, v, w) => {
    // own axes: a forwards along the ear, b up along it, c outwards
    const pv = v + 4, pw = w + 20, pu = u - 79.5 - 0.14 * pw + 0.0055 * Math.max(0, -pw) ** 2;
    if (pu < -26 || Math.abs(pv) > 60 || Math.abs(pw) > 70) return 40;
    const b0 = pw * Math.cos(lean) - pv * Math.sin(lean);
    const a0 = pv * Math.cos(lean) + pw * Math.sin(lean);
    const c = pu * Math.cos(flare) + a0 * Math.sin(flare) * (a0 > 0 ? 1.6 : 1);
    const a = a0 * Math.cos(flare) - pu * Math.sin(flare);
    const widthMm = 17 - ramp(6, -32, b0) * 6;
    const k = length(a / Math.max(widthMm, 5), b0 / 30);
    const shell = length(Math.max((k - 0.82) * 15, 0), c) - 4.2;
    // the rim stands up round a groove, the hollow before the ear's opening is deep
    const rim = ramp(-26, -14, b0) * (1.6 * bell((k - 0.86) * 15, 2) - 2 * bell((k - 0.6) * 15, 2));
    const concha = 3.2 * bell(length((a - 2.5) / 6.5, (b0 + 4) / 10), 1);
    const flat = shell + (c > 0 ? concha - rim : 0);
    return flat * 0.9;
  };
}
