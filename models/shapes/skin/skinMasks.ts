import type { Surface } from '../../types.ts';
import { toeNails } from './foot.ts';
import { fingerNails } from './hand.ts';
import { onNail } from './nail.ts';
import { bell, ramp } from './ramp.ts';
import { bonyLandmark, midlineX, rays, type DigitBone } from './skinTable.ts';

/** Warm zones, each a soft ball: where blood shines through or skin is worn. */
interface Zone { at: readonly number[]; sizeMm: number; strength: number }

function warmZones(): Zone[] {
  const zones: Zone[] = [
    { at: [77, -72, 1515], sizeMm: 26, strength: 0.9 }, { at: [-78, -72, 1515], sizeMm: 26, strength: 0.9 },
    { at: [48, -150, 1497], sizeMm: 22, strength: 0.5 }, { at: [-49, -150, 1497], sizeMm: 22, strength: 0.5 },
    { at: [-0.6, -186, 1480], sizeMm: 14, strength: 0.5 }, { at: [-0.6, -172, 1456], sizeMm: 14, strength: 0.6 },
  ];
  for (const side of ['left', 'right'] as const) {
    const name = side === 'left' ? 'Left' : 'Right';
    zones.push({ at: bonyLandmark(`olecranon${name}`), sizeMm: 26, strength: 0.9 });
    zones.push({ at: bonyLandmark(`patellaCenter${name}`), sizeMm: 34, strength: 0.6 });
    const heel = bonyLandmark(`calcaneusPosterior${name}`);
    zones.push({ at: [heel[0], heel[1] - 6, heel[2] - 12], sizeMm: 28, strength: 0.9 });
    rays('hand', side).forEach((ray) => {
      const tip = ray[ray.length - 1] as DigitBone;
      const root = ray[0] as DigitBone;
      zones.push({ at: tip.distal, sizeMm: 13, strength: 0.9 }, { at: root.distal, sizeMm: 11, strength: 0.45 });
      zones.push({ at: [root.distal[0], root.distal[1] - 16, root.distal[2] + 12], sizeMm: 20, strength: 0.4 });
    });
    rays('foot', side).forEach((ray) => {
      const tip = ray[ray.length - 1] as DigitBone;
      const root = ray[0] as DigitBone;
      zones.push({ at: tip.distal, sizeMm: 12, strength: 0.7 }, { at: [root.distal[0], root.distal[1], -81], sizeMm: 18, strength: 0.5 });
    });
  }
  return zones;
}

/** maskA: warm zones (elbows, knees, heels, palms, ears, tips); maskB: pale zones (loin, inner sides of the limbs, nails). */
export function skinMasks(surface: Surface): { maskA: Float32Array; maskB: Float32Array } {
  const count = surface.positions.length / 3;
  const maskA = new Float32Array(count);
  const maskB = new Float32Array(count);
  const zones = warmZones();
  const nails = (['left', 'right'] as const).flatMap((side) => [...fingerNails(side), ...toeNails(side)]);
  for (let i = 0; i < count; i += 1) {
    const x = surface.positions[3 * i] as number, y = surface.positions[3 * i + 1] as number, z = surface.positions[3 * i + 2] as number;
    let cold = 1;
    for (const { at, sizeMm, strength } of zones) {
      const dx = x - (at[0] as number), dy = y - (at[1] as number), dz = z - (at[2] as number);
      cold *= 1 - strength * bell(Math.sqrt(dx * dx + dy * dy + dz * dz), sizeMm);
    }
    const nail = z < 800 ? nails.reduce((most, each) => Math.max(most, onNail(each, x, y, z)), 0) : 0;
    maskA[i] = (1 - cold) * (1 - 0.7 * nail);
    const s = Math.abs(x - midlineX);
    const loin = bell((z - 985) / 75, 1) * ramp(-60, -30, y) * ramp(150, 90, s);
    const inward = s < 190 ? 0 : ramp(-0.2, -0.8, (surface.normals?.[3 * i] ?? 0) * Math.sign(x - midlineX));
    const innerArm = inward * ramp(800, 880, z) * ramp(1240, 1180, z);
    const innerThigh = z < 760 && z > 480 ? ramp(60, 25, s) * 0.8 : 0;
    maskB[i] = Math.min(1, Math.max(loin * 0.8, innerArm * 0.8, innerThigh, nail));
  }
  return { maskA, maskB };
}
