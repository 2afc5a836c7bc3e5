import type { BuildContext, Field, Solid } from '../../types.ts';
import { ellipsoid } from '../../field/primitives.ts';
import { smoothMax, smoothMin } from '../../field/combine.ts';
import { armRelief } from './armRelief.ts';
import { backRelief } from './backRelief.ts';
import { foot } from './foot.ts';
import { frontRelief } from './frontRelief.ts';
import { hand } from './hand.ts';
import { head } from './head.ts';
import { legRelief } from './legRelief.ts';
import { polarLoft } from './polarLoft.ts';
import { bell, ramp } from './ramp.ts';
import { floorZ, midlineX, skinCuts, vertexZ, type Side } from './skinTable.ts';

const far = 40;

/** Trunk and neck with buttocks, cleft and the relief of back and front. */
function torso(): Field {
  const column = polarLoft([...skinCuts('trunk').slice(0, -1), ...skinCuts('head-neck').filter((cut) => cut.z < 1460)], 0.25);
  const headShape = head();
  return (x, y, z) => {
    let d = far;
    if (z < 1500) {
      d = column(x, y, Math.min(z, 1450));
      d = smoothMax(d, 772 - z, 18);
      d -= backRelief(x, y, z) + frontRelief(x, y, z);
      if (z < 930) d = buttocks(d, x, y, z);
      if (z > 1330) {
        // the source's chin is thrust up: keep the throat behind a line, the head brings its own chin
        if (z > 1370) d = smoothMax(d, -136 - y, 22);
        d = smoothMax(d, z - 1478, 16);
      }
    }
    if (z > 1370) {
      const own = headShape(x, y, z);
      d = smoothMin(d, own, 18);
    }
    return d;
  };
}

/** Rounds both buttocks onto the trunk and parts them: the source bridges the cleft. */
function buttocks(trunk: number, x: number, y: number, z: number): number {
  const s = Math.abs(x - midlineX);
  const body = ellipsoidOfButtock(s, y, z);
  let d = smoothMin(trunk, body, 26 - 18 * ramp(770, 735, z));
  if (s < 40 && z < 915) {
    const floor = z > 800 ? -4 + 32 * ramp(800, 900, z) : -4 - 40 * ramp(800, 762, z);
    const halfWidth = Math.max(0, y - floor) * 0.34;
    d = smoothMax(d, -(s - halfWidth) * 0.94 - Math.max(0, floor - y), 7);
  }
  return d;
}
const ellipsoidOfButtock = ellipsoid([60.5, -26, 796], [62, 57, 68]);

function arm(side: Side): Field {
  const column = polarLoft(skinCuts(`arm-${side}`), 0.2);
  const relief = armRelief(side);
  const ownHand = hand(side);
  const sign = side === 'left' ? 1 : -1;
  return (x, y, z) => {
    if (x * sign < 90) return far;
    let d = Infinity;
    if (z > 740) {
      d = column(x, y, Math.max(z, 780)) - relief(x, y, z);
      d = smoothMax(smoothMax(d, 792 - z, 16), z - 1334, 24);
    }
    if (z < 850) d = smoothMin(d === Infinity ? far : d, ownHand(x, y, z), 14);
    return d;
  };
}

function leg(side: Side): Field {
  const column = polarLoft(skinCuts(`leg-${side}`), 0.25);
  const relief = legRelief(side);
  const ownFoot = foot(side);
  const sign = side === 'left' ? 1 : -1;
  // the line across the heads of the metatarsals, beyond which the toes stand alone
  const front = (x: number, y: number): number => 0.57 * (x * sign - 122) - 0.82 * (y + 171);
  return (x, y, z) => {
    let d = column(x, y, Math.max(z, -66)) - relief(x, y, z);
    if (z > 700) {
      const s = x * sign - midlineX * sign;
      // gluteal fold, rising outwards
      d += 4.5 * bell(z - 727 - 0.05 * Math.max(0, s - 40), 4.5) * ramp(-45, -20, y) * ramp(8, 22, s) * ramp(118, 85, s);
      d = smoothMax(d, z - 806, 20);
    }
    if (z < 0) {
      d = smoothMax(smoothMax(d, floorZ - z, 7), front(x, y) - 4, 14);
      d = smoothMin(d, ownFoot(x, y, z), 8);
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
    let d: number = Infinity;
    if (z > 735) d = trunk(x, y, z);
    if (z < 830) {
      let low = legs[side](x, y, z);
      if (s < 12) low = Math.min(low, legs[other](x, y, z));
      d = d === Infinity ? low : smoothMin(d, low, 7 + 15 * bell(s, 22));
    }
    if (s > 95) {
      const limb = arms[side](x, y, z);
      const k = z < 1180 ? 1 : 1 + 13 * ramp(1180, 1215, z) - 8 * ramp(1250, 1300, z);
      d = smoothMin(d, limb, k);
    }
    for (const lift of lifts) {
      const { min, max } = lift.bounds;
      if (x < min[0] || x > max[0] || y < min[1] || y > max[1] || z < min[2] || z > max[2]) continue;
      d = smoothMin(d, lift.field(x, y, z) - 4, 8);
    }
    return d;
  };
  return { field, bounds: { min: [-345, -262, floorZ - 8], max: [345, 60, vertexZ + 8] } };
}

const lifted = ['tensor-fasciae-latae', 'external-oblique', 'latissimus-dorsi', 'gluteus-maximus', 'gluteus-medius'];

function liftingMuscles(context: Pick<BuildContext, 'fields'> | undefined): Solid[] {
  if (!context) return [];
  return lifted.flatMap((name) => (['left', 'right'] as const).flatMap((side) => context.fields.get(`${name}-${side}`) ?? []));
}
