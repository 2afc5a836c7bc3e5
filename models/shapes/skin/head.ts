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
  const face = eggBlob([0, 37, -40], [65, 55, 74]);
  const jaw = eggBlob([0, 46, -78], [52, 46, 40]);
  const chin = eggBlob([0, 78, -103], [20, 15, 14]);
  const cheek = eggBlob([45, 58, -36], [22, 26, 22]);
  const brow = eggBlob([25, 79, 3], [27, 12, 8]);
  const bridge = coneBlob([0, 91, -6], [0, 104, -42], 5.5, 7.5);
  const tip = coneBlob([0, 106, -46], [0, 92, -51], 8.5, 8);
  const ala = eggBlob([11.5, 96, -50], [6.5, 9, 7]);
  const lid = eggBlob([31, 76, -15], [14, 11, 9]);
  const lips = eggBlob([0, 76, -75], [27, 17, 19]);
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
    const mask = add(add(add(add(far, face, 1), jaw, 26), cheek, 20), chin, 16);
    d = smoothMin(d, mask, 26);
    d = add(d, brow, 24);
    if (v > 30) {
      // hollow of the eye, then the closed lid in it
      const socket = 5 * bell(u - 31, 16) * bell(w + 14, 11) * ramp(35, 65, v);
      d += socket;
      d = add(d, lid, 10);
      d = smoothMin(d, add(add(add(far, tip, 1), ala, 7), bridge, 12), 14);
      d = add(d, lips, 16);
      d += 1.3 * bell(w + 75, 3.2) * ramp(26, 10, u) * ramp(55, 75, v);
      d += 1.6 * bell(w + 91, 6) * bell(u, 17) * ramp(55, 75, v);
    }
    return smoothMin(d, ear(u, v, w), 5);
  };
}

/** An ear as a leaning shell with rim and hollow; it stands out 20 degrees from the head. */
function earShape(): Field {
  const lean = 0.24, flare = 0.55;
  return (u, v, w) => {
    // own axes: a forwards along the ear, b up along it, c outwards
    const pv = v + 4, pw = w + 20, pu = u - 79.5 - 0.14 * pw;
    if (pu < -26 || Math.abs(pv) > 60 || Math.abs(pw) > 70) return 40;
    const b0 = pw * Math.cos(lean) - pv * Math.sin(lean);
    const a0 = pv * Math.cos(lean) + pw * Math.sin(lean);
    const c = pu * Math.cos(flare) + a0 * Math.sin(flare) * (a0 > 0 ? 1.6 : 1);
    const a = a0 * Math.cos(flare) - pu * Math.sin(flare);
    const widthMm = 17 - ramp(6, -32, b0) * 6;
    const k = length(a / Math.max(widthMm, 5), b0 / 30);
    const shell = length(Math.max((k - 0.82) * 15, 0), c) - 4.6;
    const conchaMm = 3.2 * bell(length((a - 2) / 8, (b0 + 3) / 12), 1) + 1.5 * bell(length((a + 1) / 8, (b0 - 15) / 7), 1);
    const flat = shell + (c > 0 ? conchaMm : 0);
    return flat * 0.9;
  };
}
