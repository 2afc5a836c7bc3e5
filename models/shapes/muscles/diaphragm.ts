import { smoothMax, smoothMin, smoothUnion } from '../../field/combine.ts';
import { gridField, sampleGrid } from '../../field/gridField.ts';
import { roundCone } from '../../field/primitives.ts';
import type { Field, Solid, Surface } from '../../types.ts';
import { withGrain } from './fibres.ts';
import { steepnessToOne } from './loftGrid.ts';
import { meshBody } from './meshBody.ts';
import { AXIS, readSheet, type PolarSheet } from './polarSheet.ts';
import { smoothstep, waviness } from './ramps.ts';
import { separate } from './separate.ts';

const MIDLINE_X = -0.6;

/** Thickness of the dome, mm. */
const THICKNESS = 2.8;

/**
 * The dome as a rounded block: centre and half widths of its outline, the height at which its walls begin to bend in,
 * and the height of the two cupolas above that. From the bounds of the table (x -123 to 120, y -197 to -28, top 1191)
 * and the heights at which its cuts close: the cuts hold only one horn of the ring each and cannot be stacked.
 */
const DOME = { x: -2, y: -112.5, halfX: 121, halfY: 84, bendZ: 1094, right: 96, left: 74, power: 2.5 } as const;

/** The spine indents the outline from behind: radius of the bay and where it ends in front, mm. */
const BAY = { radius: 27, centreY: -68 } as const;

/** Gap to the flat muscles of the belly, mm. */
const WALL_GAP = 1.2;

/**
 * Lower edge, mm: along the ribs lowest behind, rising to the front; beside the spine it hangs on the arcuate ligaments, which span
 * psoas and quadratus lumborum from the twelfth rib to the root of L1's transverse process.
 */
function lowerEdge(x: number, y: number): number {
  const arcuate = 1034 + 50 * (1 - smoothstep(30, 98, Math.abs(x - MIDLINE_X)));
  return Math.max(1018 + Math.max(-132 - y, 0) * 1.25, arcuate - 90 * smoothstep(-70, -140, y));
}

/** The arch over the spine: half its width and its top, mm. */
const ARCH_HALF_WIDTH = 27;
const ARCH_TOP_Z = 1092;

/** The two crura, from their tendons in front of L3 and L2 along the bodies up to the dome: places and radii, mm. */
const CRURA = [
  [[-14, -112, 980, 2.6], [-14, -113.5, 1004, 3.4], [-15, -109, 1036, 5], [-17, -102, 1088, 7.5], [-19, -98, 1114, 9]],
  [[16, -106.5, 1012, 2.6], [16.5, -105.5, 1030, 3.4], [18, -102, 1060, 5], [20, -97, 1092, 7.5], [21, -94, 1114, 9]],
] as const;

/**
 * The diaphragm: a shell round the dome, open below along the costal edge and over the spine, with two crura.
 * The central tendon is where the dome is flat.
 */
export function diaphragm(bodies: readonly Solid[], walls: readonly PolarSheet[]): Surface {
  const bounds = { min: [-130, -204, 976], max: [126, -20, 1198] } as const;
  const block = sampleGrid({ field: insideWalls(blockField, walls), bounds }, 3);
  steepnessToOne(block);
  const dome = gridField(block, 'cubic');
  const crura = CRURA.map((places) => {
    const parts = places.slice(1).map(([x, y, z, radius], i) => {
      const [fromX, fromY, fromZ, fromRadius] = places[i]!;
      return roundCone([fromX, fromY, fromZ], [x, y, z], fromRadius, radius);
    });
    return smoothUnion(0.5, ...parts);
  });
  const field: Field = (x, y, z) => {
    const wall = Math.abs(dome(x, y, z) + THICKNESS / 2) - THICKNESS / 2;
    const arch = Math.hypot(Math.max(Math.abs(x - MIDLINE_X) - 8, 0), 0) - (ARCH_HALF_WIDTH - 8);
    const open = Math.max(arch, z - ARCH_TOP_Z + Math.abs(x - MIDLINE_X) * 0.5, -150 - y);
    let shell = smoothMax(wall, (lowerEdge(x, y) - z) * 0.7, 2);
    shell = smoothMax(shell, -open, 3);
    for (const crus of crura) shell = smoothMin(shell, crus(x, y, z), 7);
    return shell;
  };
  const sampled = sampleGrid({ field, bounds }, 1.5);
  const [parted] = separate([{ id: 'diaphragm', grid: sampled, rank: 0 }], bodies.filter(({ bounds: box }) => box.max[2] > 980));
  return withGrain(meshBody(parted!, 0.2), (x, y, z) => {
    const angle = Math.atan2(y + 112, x + 5);
    const across = angle * 90 + 400;
    const fray = waviness(across) * 1.6;
    const flat = Math.hypot((x + 5) / 62, (y + 128) / 38);
    const central = smoothstep(1138, 1156, z + fray) * (1 - smoothstep(0.8, 1.25, flat + fray * 0.02));
    const tendon = Math.max(central, 1 - smoothstep(992, 1022, z));
    return { across, along: Math.hypot(x + 5, y + 128) + (1190 - z), tendon, sheen: tendon * 0.7 };
  });
}

/** The block kept inside the flat muscles of the belly. */
function insideWalls(block: Field, walls: readonly PolarSheet[]): Field {
  return (x, y, z) => {
    let value = block(x, y, z);
    if (Math.abs(value) > 30) return value;
    const degrees = (Math.atan2(y - AXIS[1], x - AXIS[0]) * 180) / Math.PI;
    const r = Math.hypot(x - AXIS[0], y - AXIS[1]);
    for (const wall of walls) {
      const right = wall.id.endsWith('-right');
      if (right === x > AXIS[0]) continue;
      const there = readSheet(wall, right && degrees < -90 ? degrees + 360 : degrees, z);
      if (there.beyond > 30) continue;
      value = smoothMax(value, r - there.inner + WALL_GAP - 1.1 * there.beyond, 3);
    }
    return value;
  };
}

/** The block less the bay of the spine; steep only near its surface. */
const blockField: Field = (x, y, z) => {
  const u = Math.abs(x - DOME.x) / DOME.halfX;
  const v = Math.abs(y - DOME.y) / DOME.halfY;
  const cupola = DOME.right + (DOME.left - DOME.right) * smoothstep(-35, 45, x);
  // The heart rests between the cupolas.
  const saddle = 9 * Math.exp(-(((x - 4) / 30) ** 2));
  const w = Math.max(z - DOME.bendZ, 0) / (cupola - saddle);
  const size = (u ** DOME.power + v ** DOME.power + w ** DOME.power) ** (1 / DOME.power);
  const bay = Math.hypot(x - MIDLINE_X, Math.min(y - BAY.centreY, 0)) - BAY.radius - 0.12 * Math.max(y - BAY.centreY, 0);
  return smoothMax((size - 1) * 84, -bay, 22);
};
