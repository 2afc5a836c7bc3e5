import type { BuildContext, Field, Solid } from '../../types.ts';
import { ellipsoid } from '../../field/primitives.ts';
import { smoothMax, smoothMin } from '../../field/combine.ts';
import { armRelief } from './armRelief.ts';
import { backRelief } from './backRelief.ts';
import { eggBlob, withBlob } from './blob.ts';
import { foot } from './foot.ts';
import { frontRelief } from './frontRelief.ts';
import { hand } from './hand.ts';
import { head } from './head.ts';
import { legRelief } from './legRelief.ts';
import { polarLoft } from './polarLoft.ts';
import { bell, length, ramp } from './ramp.ts';
import { floorZ, midlineX, skinCuts, vertexZ, type Side } from './skinTable.ts';

const far = 40;
/** Relief is looked up this near to the plain skin only, mm. */
const near = 25;

/** Trunk and neck with the relief of back and front; below z 770 it runs on as it is there. */
function torso(): Field {
  const column = polarLoft([...skinCuts('trunk').slice(0, -1), ...skinCuts('head-neck').filter((cut) => cut.z < 1460)], (angle) => (angle > Math.PI ? 0.8 : 0.35));
  const headShape = head();
  return (x, y, z) => {
    let d = far;
    if (z < 1500) {
      d = column(x, y, Math.min(z, 1450));
      if (Math.abs(d) < near) d -= backRelief(x, y, z) + frontRelief(x, y, z);
      // the source's chin is thrust up: keep the throat behind a line, the head brings its own chin
      if (z > 1330) d = smoothMax(smoothMax(d, -126 - y - 1.1 * smoothMax(0, 1400 - z, 40), 22), z - 1478, 16);
    }
    if (z > 1370) {
      const own = headShape(x, y, z);
      d = smoothMin(d, own, 18);
    }
    return d;
  };
}

/**
 * From trunk to leg: one passes into the other where their outlines agree (the outer half), and they are joined at the
 * crotch, where the trunk is rounded off.
 */
function hip(trunk: number, leg: number, s: number, z: number): number {
  const outer = ramp(22, 70, s);
  const passed = leg + (trunk - leg) * ramp(738, 808, z);
  if (outer === 1) return passed;
  return smoothMin(smoothMax(trunk, 774 - z, 18), leg, 22) * (1 - outer) + passed * outer;
}

/** Fat over the muscles at the side and front of the hip, where the source's skin lies on them, mm. */
function hipPads(s: number, y: number, z: number): number {
  return 5.4 * bell(length((s - 150) / 18, (y + 119) / 26, (z - 862) / 34), 1) + 1.6 * bell(length(s - 111, y + 157, z - 888), 16)
    + 2.4 * bell(length((s - 156) / 14, (y + 78) / 22, (z - 880) / 26), 1);
}
/** The hollow under the inner side of a foot. */
const arch = ellipsoid([58, -112, -88], [36, 40, 20]);
const pubicMound = eggBlob([0, -126, 778], [27, 17, 22]);

/** Rounds both buttocks onto the trunk and parts them: the source bridges the cleft. */
function buttocks(trunk: number, x: number, y: number, z: number): number {
  const s = Math.abs(x - midlineX);
  const body = ellipsoidOfButtock(s, y, z);
  let d = smoothMin(trunk, body, 26 - 20 * ramp(775, 735, z));
  if (s < 40 && z < 915) {
    // its floor stays behind multifidus and gluteus maximus; the coccyx ends at y -14
    const floor = z > 800 ? 8 + 0.26 * (Math.min(z, 880) - 800) : z > 781 ? -4 + 0.63 * (z - 781) : -4 - 41 * ramp(781, 752, z);
    // a wedge of air with a round floor, so that its end is never a slit
    const deep = y - floor;
    const air = (deep < 0 ? length(s, deep) - 2.6 : s * 0.99 - deep * 0.14 - 2.6) + 16 * ramp(730, 702, z);
    d = smoothMax(d, -air, 9);
  }
  return d;
}
/** Fuller than an egg, so that the fold under it is short and soft. */
const ellipsoidOfButtock: Field = (s, y, z) => {
  const fullness = 2.2;
  const wide = s < 56 ? 60 : 72;
  const u = Math.abs(s - 56) / wide, v = Math.abs(y + 33) / 58, w = Math.abs(z - 791) / 65;
  const up = u ** (fullness - 1), vp = v ** (fullness - 1), wp = w ** (fullness - 1);
  const k = (up * u + vp * v + wp * w) ** (1 / fullness);
  if (k < 1e-3) return -57;
  const slope = Math.sqrt((up / wide) ** 2 + (vp / 58) ** 2 + (wp / 65) ** 2) / k ** (fullness - 1);
  return (k - 1) / Math.max(slope, 1 / 80);
};

function arm(side: Side): Field {
  const column = polarLoft(skinCuts(`arm-${side}`), () => 0.3);
  const relief = armRelief(side);
  const ownHand = hand(side);
  const sign = side === 'left' ? 1 : -1;
  return (x, y, z) => {
    if (x * sign < 90) return far;
    let d = Infinity;
    if (z > 740) {
      d = column(x, y, Math.max(z, 780));
      if (Math.abs(d) < near) d -= relief(x, y, z);
      d = smoothMax(smoothMax(d, 792 - z, 16), z - 1334, 24);
    }
    if (z < 850) d = smoothMin(d === Infinity ? far : d, ownHand(x, y, z), 20);
    return d;
  };
}

function leg(side: Side): Field {
  const column = polarLoft(skinCuts(`leg-${side}`), () => 0.4);
  const relief = legRelief(side);
  const ownFoot = foot(side);
  const sign = side === 'left' ? 1 : -1;
  // the line across the heads of the metatarsals, beyond which the toes stand alone
  const front = (x: number, y: number): number => 0.57 * (x * sign - 122) - 0.82 * (y + 171);
  return (x, y, z) => {
    let d = column(x, y, smoothMax(z, -64, 24));
    if (Math.abs(d) < near) d -= relief(x, y, z);
    if (z > 610) {
      // gluteal fold, rising outwards: sharp under the buttock, running out over the thigh
      const s = (x - midlineX) * sign;
      const above = z - 728 - 0.0022 * Math.max(0, s - 40) ** 2;
      // above it the thigh gives way to the buttock, whose underside makes the fold
      const depth = above > 0 ? 5 + 9.5 * ramp(0, 36, above) * ramp(24, 60, s) * ramp(104, 64, s) : 1.2 * bell(above, 3) + 3.8 * bell(above, 32);
      d += depth * ramp(-45, -20, y) * ramp(10, 32, s) * ramp(118, 58, s);
      if (z > 760) d = smoothMax(d, z - 810, 20);
    }
    if (z < 0) {
      d = smoothMax(d, front(x, y) - 4, 14);
      // the sole curves in to the floor, and arches over it on the inner side
      d = smoothMin(d, ownFoot(x, y, z), 8) + 4 * ramp(-58, -84, z);
      d = smoothMax(smoothMax(d, -arch(x * sign, y, z), 14), floorZ - z, 8);
    }
    return d;
  };
}

/**
 * The skin of the whole body as one solid: trunk, head, arms and legs from the cuts of the tables, joined smoothly, with
 * the relief of back, front and limbs. Where a muscle of the context comes nearer than 3 mm, the skin is lifted over it.
 */
export function skinSolid(context?: Pick<BuildContext, 'fields'>): Solid {
  const trunk = torso();
  const arms = { left: arm('left'), right: arm('right') };
  const legs = { left: leg('left'), right: leg('right') };
  const lifts = liftingMuscles(context);
  const field: Field = (x, y, z) => {
    const side: Side = x > midlineX ? 'left' : 'right';
    const other: Side = side === 'left' ? 'right' : 'left';
    const s = Math.abs(x - midlineX);
    let d: number;
    if (z > 834) d = trunk(x, y, z);
    else {
      let low = legs[side](x, y, z);
      if (s < 12) low = Math.min(low, legs[other](x, y, z));
      d = z > 735 ? hip(trunk(x, y, z), low, s, z) : low;
    }
    if (z > 700 && z < 930) {
      if (Math.abs(d) < near) d -= hipPads(s, y, z);
      d = buttocks(d, x, y, z);
      d = withBlob(d, pubicMound, 18, s, y, z);
    }
    if (s > 95) {
      const limb = arms[side](x, y, z);
      const k = z < 1170 ? 1 : 1 + 21 * ramp(1170, 1225, z) - 15 * ramp(1250, 1305, z);
      d = smoothMin(d, limb, k);
      // the deltoid rounds the corner of the shoulder
      if (z > 1235 && s > 108) d = smoothMax(d, length(s - 137, (y + 66) * 0.6, z - 1253) - 98 - 70 * (1 - ramp(1235, 1310, z) * ramp(108, 178, s)), 16);
    }
    // a muscle further than this from the skin cannot lift it
    if (Math.abs(d) < 18) for (const lift of lifts) {
      const { min, max } = lift.bounds;
      if (x < min[0] || x > max[0] || y < min[1] || y > max[1] || z < min[2] || z > max[2]) continue;
      d = smoothMin(d, lift.field(x, y, z) - lift.coverMm, lift.softMm);
    }
    return d;
  };
  return { field, bounds: { min: [-345, -262, floorZ - 8], max: [345, 60, vertexZ + 8] } };
}

/**
 * Muscles that come nearer than 3 mm (measured on the built model): the source's skin was completed over the hip, and is laid
 * on the costal margin in front and on the tips of the spines. Cover left over each, and how softly the skin is lifted, mm.
 */
const LIFTED: readonly { name: string; coverMm: number; softMm: number }[] = [
  { name: 'tensor-fasciae-latae', coverMm: 4, softMm: 16 },
  { name: 'external-oblique', coverMm: 4.6, softMm: 6 },
  { name: 'internal-oblique', coverMm: 4.4, softMm: 6 },
  { name: 'trapezius-ascending-part', coverMm: 3.4, softMm: 3 },
];

function liftingMuscles(context: Pick<BuildContext, 'fields'> | undefined): (Solid & { coverMm: number; softMm: number })[] {
  if (!context) return [];
  return LIFTED.flatMap(({ name, ...how }) =>
    (['left', 'right'] as const).flatMap((side) => {
      const solid = context.fields.get(`${name}-${side}`);
      return solid ? [{ ...solid, ...how }] : [];
    }),
  );
}
