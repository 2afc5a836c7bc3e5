import rotatores from '../../tables/muscles-rotatores.json' with { type: 'json' };
import { smoothMin } from '../../field/combine.ts';
import { sampleGrid, type Grid } from '../../field/gridField.ts';
import { roundCone } from '../../field/primitives.ts';
import type { Field, Solid, Vec3 } from '../../types.ts';
import { SLIP_TENDON_SHARE } from './fibreRecipes.ts';
import type { GrainField } from './fibres.ts';
import { muscleRow } from './muscleTables.ts';
import { smoothstep } from './ramps.ts';

/** A small spindle-shaped bundle bent through its middle. */
export interface Slip {
  from: Vec3;
  through: Vec3;
  to: Vec3;
  /** Radius in the middle, mm. */
  bellyMm: number;
}

/** Share of a cylinder of the belly's radius that a spindle of the profile below fills. */
const SPINDLE_FILL = 0.62;

/** Names of the muscles that consist of separate slips between two points. */
export const SLIP_MUSCLES = [
  'interspinales-lumborum',
  'intertransversarii-laterales-lumborum',
  'intertransversarii-mediales-lumborum',
  'levatores-costarum-breves',
  'rotatores-lumborum',
] as const;

/** The slips of a muscle as measured: ends, middle, and a belly that gives the measured volume. */
export function measuredSlips(id: string): Slip[] {
  return (muscleRow(id).slips ?? []).map(({ center, upper, lower, volumeCm3 }) => {
    const [from, through, to] = [lower, center, upper].map((p) => [p[0]!, p[1]!, p[2]!] as const) as [Vec3, Vec3, Vec3];
    const length = gap(from, through) + gap(through, to);
    return { from, through, to, bellyMm: Math.sqrt((volumeCm3 * 1000) / (Math.PI * length * SPINDLE_FILL)) };
  });
}

/** Half the run of a levator, from the rib up to the transverse process: that of the measured ones, mm. */
const LEVATOR_HALF = [14, 2, 23] as const;

/** Heights of the levators above the measured ones: one a rib, mm. */
const LEVATOR_LEVELS = [1127, 1151, 1176, 1202, 1224] as const;

/**
 * Levatores costarum of the ribs above the measured slips: through the middle of the nearest cut, along the measured
 * ones.
 */
export function upperLevators(side: 'left' | 'right'): Slip[] {
  const sign = side === 'left' ? 1 : -1;
  const cuts = muscleRow(`levatores-costarum-breves-${side}`).stations;
  return LEVATOR_LEVELS.map((level) => {
    const cut = cuts.reduce((best, each) => (Math.abs(each.z - level) < Math.abs(best.z - level) ? each : best));
    const mean = (axis: 0 | 1): number => cut.outline.reduce((sum, p) => sum + p[axis]!, 0) / cut.outline.length;
    const through: Vec3 = [mean(0), mean(1), cut.z];
    const [dx, dy, dz] = LEVATOR_HALF;
    const high = Math.min(cut.z + dz, 1239);
    return {
      from: [through[0] + sign * dx, through[1] + dy, cut.z - dz],
      through,
      to: [through[0] - sign * dx, through[1] - dy, high],
      bellyMm: 2.3,
    };
  });
}

/** All slips of a muscle that is made of such. */
export function slipsOf(name: string, side: 'left' | 'right'): Slip[] {
  if (name === 'rotatores-lumborum') return rotatorSlips(side === 'left' ? 'Left' : 'Right');
  const measured = measuredSlips(`${name}-${side}`);
  return name === 'levatores-costarum-breves' ? [...measured, ...upperLevators(side)] : measured;
}

const LEVELS = [
  'thoracic-vertebra-t11',
  'thoracic-vertebra-t12',
  'lumbar-vertebra-l1',
  'lumbar-vertebra-l2',
  'lumbar-vertebra-l3',
  'lumbar-vertebra-l4',
  'lumbar-vertebra-l5',
] as const;

/** Short rotators: from each transverse process up to the base of the spinous process above. */
export function rotatorSlips(side: 'Left' | 'Right'): Slip[] {
  const sign = side === 'Left' ? 1 : -1;
  return LEVELS.slice(1).map((level, i) => {
    const below = rotatores.rows[level];
    const above = rotatores.rows[LEVELS[i]!];
    const tip = below[`transverseTip${side}`];
    const middle = below[`transverseMid${side}`];
    const lamina = above[`lamina6Center${side}`];
    const spine = above.spinousTipUpper;
    const from: Vec3 = [(tip[0]! + middle[0]!) / 2, (tip[1]! + middle[1]!) / 2 + 2, (tip[2]! + middle[2]!) / 2 + 2];
    const to: Vec3 = [spine[0]! + sign * 3.6, lamina[1]! * 0.85 + spine[1]! * 0.15 + 1, lamina[2]! + 3];
    const through: Vec3 = [(from[0] + to[0]) / 2 + sign * 1, (from[1] + to[1]) / 2 + 2, (from[2] + to[2]) / 2];
    return { from, through, to, bellyMm: 2.5 };
  });
}

/** Slips as one sampled body. */
export function slipGrid(slips: readonly Slip[], stepMm: number): Grid {
  return sampleGrid(slipSolid(slips), stepMm);
}

/** Grain along the nearest slip, tendon at its ends. */
export function slipGrain(slips: readonly Slip[]): GrainField {
  const lines = slips.map((slip) => slipPlaces(slip));
  return (x, y, z) => {
    let best = { distance: Infinity, slip: 0 };
    lines.forEach((places, slip) => {
      places.forEach(({ at }) => {
        const distance = Math.hypot(x - at[0], y - at[1], z - at[2]);
        if (distance < best.distance) best = { distance, slip };
      });
    });
    const { from, to } = slips[best.slip]!;
    const axis = [0, 1, 2].map((k) => to[k]! - from[k]!) as unknown as Vec3;
    const length = Math.hypot(axis[0], axis[1], axis[2]);
    const along = ((x - from[0]) * axis[0] + (y - from[1]) * axis[1] + (z - from[2]) * axis[2]) / length;
    const fromEnd = Math.min(along, length - along) / length;
    const tendon = 1 - smoothstep(SLIP_TENDON_SHARE * 0.4, SLIP_TENDON_SHARE * 1.6, fromEnd);
    // Across: sideways in the back view; slips are too thin for more.
    const across = ((x - from[0]) * axis[2] - (z - from[2]) * axis[0]) / length + 20 * best.slip;
    return { across, along: Math.max(along, 0), tendon, sheen: tendon * 0.5 };
  };
}

function slipSolid(slips: readonly Slip[]): Solid {
  const chains = slips.map(slipField);
  const field: Field = (x, y, z) => {
    let value = Infinity;
    for (const chain of chains) value = Math.min(value, chain(x, y, z));
    return value;
  };
  const points = slips.flatMap((slip) => [slip.from, slip.through, slip.to]);
  const reach = Math.max(...slips.map((slip) => slip.bellyMm)) + 2;
  const low = (axis: 0 | 1 | 2): number => Math.min(...points.map((p) => p[axis])) - reach;
  const high = (axis: 0 | 1 | 2): number => Math.max(...points.map((p) => p[axis])) + reach;
  return { field, bounds: { min: [low(0), low(1), low(2)], max: [high(0), high(1), high(2)] } };
}

function slipPlaces({ from, through, to, bellyMm }: Slip): { at: Vec3; radius: number }[] {
  const steps = 9;
  const control: Vec3 = [0, 1, 2].map((k) => 2 * through[k]! - (from[k]! + to[k]!) / 2) as unknown as Vec3;
  return Array.from({ length: steps + 1 }, (_, i) => {
    const t = i / steps;
    const at = [0, 1, 2].map(
      (k) => (1 - t) * (1 - t) * from[k]! + 2 * t * (1 - t) * control[k]! + t * t * to[k]!,
    ) as unknown as Vec3;
    return { at, radius: bellyMm * (0.42 + 0.66 * Math.sin(Math.PI * t)) };
  });
}

function slipField(slip: Slip): Field {
  const places = slipPlaces(slip);
  const cones = places.slice(1).map((place, i) => roundCone(places[i]!.at, place.at, places[i]!.radius, place.radius));
  return (x, y, z) => {
    let value = Infinity;
    for (const cone of cones) value = value === Infinity ? cone(x, y, z) : smoothMin(value, cone(x, y, z), 0.6);
    return value;
  };
}

function gap(a: Vec3, b: Vec3): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
