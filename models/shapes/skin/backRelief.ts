import { bell, length, ramp, toLine } from './ramp.ts';
import { bonyLandmark, iliacCrest, midlineX } from './skinTable.ts';

type Line = readonly (readonly [number, number])[];

const psis = { left: bonyLandmark('psisLeft'), right: bonyLandmark('psisRight') };
const crest: Line = iliacCrest('left').map((p) => [p[0] - midlineX, p[2]] as const);
const blade = bonyLandmark('scapulaInferiorAngleLeft');
const medialBorder: Line = [[60, 1322], [57.5, 1296], [66, 1240], [blade[0] + 1, 1192]];
const lateralBorder: Line = [[blade[0] + 3, 1190], [122, 1236], [148, 1278]];
const spineOfScapula: Line = [[62, 1305], [98, 1330], [140, 1352], [176, 1360]];

/**
 * How far the features of a back push the plain skin outwards, mm: furrow, ridges of the erector, dimples over the
 * posterior iliac spines, sacral triangle, iliac crest, shoulder blade, nape. Depths from the modelling trial, places
 * from the landmarks of this body. Meant for the half behind the middle of the trunk; `y` fades it towards the flank.
 */
export function backRelief(x: number, y: number, z: number): number {
  if (z < 700 || z > 1480) return 0;
  const behind = ramp(-95, -55, y);
  if (behind === 0) return 0;
  const s = Math.abs(x - midlineX);
  const own = x > midlineX ? psis.left : psis.right;
  let out = 0;

  const furrowLength = ramp(925, 965, z) * ramp(1330, 1240, z);
  out -= 4.2 * bell(s, 8.5) * furrowLength * (0.75 + 0.25 * bell(z - 1020, 90));
  out += 1.7 * bell(s - 36, 14) * ramp(925, 985, z) * ramp(1300, 1180, z);
  out += 0.8 * bell(s - 70, 11) * ramp(965, 1000, z) * ramp(1120, 1060, z);

  // dimple over the spine of the hip bone, flat triangle of the sacrum between
  out -= 4.6 * bell(length(Math.abs(x - own[0]), (z - own[2]) * 0.85), 10.5);
  const inTriangle = ramp(18, -18, s - Math.min(40, 40 * (1 - (own[2] - z) / 95))) * ramp(830, 850, z) * ramp(936, 915, z);
  out -= 1 * inTriangle;
  // loin hollow above the sacrum
  out -= 0.8 * bell(s, 22) * bell(z - 940, 18);

  if (z > 850 && z < 1010 && s > 30) {
    const away = toLine(s, z, crest);
    const above = toLine(s, z - 11, crest);
    const side = ramp(52, 74, s);
    out += 1.3 * bell(away + 0, 9) * side - 1.3 * bell(above, 8) * side;
  }
  if (z > 1140) {
    out += 1.8 * bell(toLine(s, z, medialBorder), 12) + 1.4 * bell(toLine(s, z, lateralBorder), 11);
    out += 1.8 * bell(length(s - blade[0], z - 1196), 15);
    out -= 1.2 * bell(length((s - 40) / 15, (z - 1235) / 60), 1);
    out += 2.4 * bell(toLine(s, z, spineOfScapula), 9);
    out -= 1.8 * bell(length((s - 112) / 26, (z - 1292) / 20), 1);
    // the vertebra prominens, and the nape
    out += 2.2 * bell(length(s, (z - 1368) * 0.8), 10);
    out -= 1.6 * bell(s, 9) * ramp(1385, 1410, z) * ramp(1470, 1450, z);
  }
  return out * behind;
}
