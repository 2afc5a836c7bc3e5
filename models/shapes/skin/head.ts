import type { Field } from '../../types.ts';
import { ellipsoid, roundCone } from '../../field/primitives.ts';
import { smoothMin } from '../../field/combine.ts';
import { midlineX } from './skinTable.ts';
import { bell, ramp } from './ramp.ts';

/** Middle of the head in the data frame, mm, and its tilt backwards in degrees. */
const place = { y: -72, z: 1535, tiltDeg: 5 };

/**
 * A calm, neutral head. The source's head looks upwards and has no nose or ears, so only its size, its back and its
 * crown are kept; the face is drawn from the proportions of adult heads (face height 0.5 of head height, nose a third of
 * the face, ears between brow and nose). Local axes: u to the side (both sides alike), v forwards, w up.
 */
export function head(): Field {
  const cos = Math.cos((place.tiltDeg * Math.PI) / 180), sin = Math.sin((place.tiltDeg * Math.PI) / 180);
  const cranium = ellipsoid([0, -2, 11], [76, 94, 93]);
  const sides = ellipsoid([0, -22, 12], [78.5, 66, 76]);
  const forehead = ellipsoid([0, 42, 22], [60, 52, 58]);
  const face = ellipsoid([0, 37, -40], [65, 55, 74]);
  const jaw = ellipsoid([0, 46, -78], [50, 46, 40]);
  const chin = ellipsoid([0, 78, -103], [20, 15, 14]);
  const cheek = ellipsoid([45, 58, -36], [22, 26, 22]);
  const brow = ellipsoid([25, 79, 3], [27, 12, 8]);
  const bridge = roundCone([0, 91, -6], [0, 104, -42], 5.5, 7.5);
  const tip = roundCone([0, 106, -46], [0, 92, -51], 8.5, 8);
  const ala = ellipsoid([11.5, 96, -50], [6.5, 9, 7]);
  const lid = ellipsoid([31, 76, -15], [14, 11, 9]);
  const upperLip = ellipsoid([0, 86, -70], [22, 9, 7]);
  const lowerLip = ellipsoid([0, 85, -81], [18, 9, 7]);
  const ear = earShape();
  return (x, y, z) => {
    const u = Math.abs(x - midlineX), back = y - place.y, up = z - place.z;
    const v = -back * cos + -up * sin, w = up * cos - back * sin;
    const off = Math.max(u - 98, v - 118, -100 - v, w - 108, -128 - w);
    if (off > 25) return off;
    let d = smoothMin(cranium(u, v, w), sides(u, v, w), 14);
    if (d < -30) return d;
    d = smoothMin(d, forehead(u, v, w), 16);
    let mask = smoothMin(face(u, v, w), jaw(u, v, w), 26);
    mask = smoothMin(mask, cheek(u, v, w), 20);
    mask = smoothMin(mask, chin(u, v, w), 16);
    d = smoothMin(d, mask, 26);
    d = smoothMin(d, brow(u, v, w), 24);
    if (v > 30) {
      // hollow of the eye, then the closed lid in it
      const socket = 5 * bell(u - 31, 16) * bell(w + 14, 11) * ramp(35, 65, v);
      d += socket;
      d = smoothMin(d, lid(u, v, w), 10);
      d = smoothMin(d, smoothMin(bridge(u, v, w), smoothMin(tip(u, v, w), ala(u, v, w), 7), 12), 14);
      d = smoothMin(smoothMin(d, upperLip(u, v, w), 5), lowerLip(u, v, w), 5);
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
    const k = Math.hypot(a / Math.max(widthMm, 5), b0 / 30);
    const shell = Math.hypot(Math.max((k - 0.82) * 15, 0), c) - 4.6;
    const conchaMm = 3.2 * bell(Math.hypot((a - 2) / 8, (b0 + 3) / 12), 1) + 1.5 * bell(Math.hypot((a + 1) / 8, (b0 - 15) / 7), 1);
    const flat = shell + (c > 0 ? conchaMm : 0);
    return flat * 0.9;
  };
}
