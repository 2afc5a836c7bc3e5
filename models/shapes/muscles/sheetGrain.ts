import type { GrainField } from './fibres.ts';
import { AXIS } from './polarSheet.ts';
import { smoothstep, waviness } from './ramps.ts';

const MIDLINE_X = -0.6;

/** A place on the body wall, unrolled: mm of arc from the midline of the back forwards, and height. */
interface Wall {
  arc: number;
  z: number;
  /** Sideways from the midline, mm, always positive. */
  out: number;
  y: number;
}

/** Grain in the unrolled wall: fixed direction (arc forwards, height), and where it is tendon. */
interface StraightRecipe {
  direction: readonly [number, number];
  /** 0..1; `fray` is a few mm by which to shift the border. */
  tendon: (at: Wall, fray: number) => number;
}

/** Fans run from a point on the wall. */
interface FanOnWall {
  apex: readonly [number, number];
  tendon: (at: Wall, fray: number) => number;
}

/** Height of the iliac crest above a place this far out, mm (crest points of the measurements, straightened). */
const crestZ = (out: number): number => (out < 60 ? 940 : out < 105 ? 940 + (out - 60) * 0.42 : 958 - (out - 105) * 0.75);

/** Edge of the aponeurosis of latissimus: 68 mm out at z 1000, up to the midline at z 1105, down along the crest. */
const latissimusEdge = (z: number): number => (z > 1000 ? 68 - ((z - 1000) * 68) / 105 : 68 + (1000 - z) * 0.25);

const RECIPES: Readonly<Record<string, StraightRecipe | FanOnWall>> = {
  'latissimus-dorsi': {
    apex: [205, 1330],
    tendon: ({ out, z }, fray) =>
      Math.max(
        1 - smoothstep(-9, 9, out - latissimusEdge(z) + fray * 1.6),
        1 - smoothstep(6, 22, z - crestZ(out) + fray),
        1 - smoothstep(0, 9, out - 1.5 + fray * 0.7),
      ),
  },
  'external-oblique': {
    direction: [0.82, -0.57],
    tendon: ({ y, z, out }, fray) =>
      Math.max(smoothstep(-166, -184, y + fray * 1.5), 1 - smoothstep(4, 16, z - Math.min(crestZ(out), 930) + fray), smoothstep(892, 868, z + fray)),
  },
  'internal-oblique': {
    direction: [0.78, 0.62],
    tendon: ({ y, z, out }, fray) =>
      Math.max(smoothstep(-158, -176, y + fray * 1.5), y > -70 ? 1 - smoothstep(62, 82, out + fray) : 0, 1 - smoothstep(2, 12, z - crestZ(out) + fray)),
  },
  'transversus-abdominis': {
    direction: [1, 0],
    tendon: ({ y, out }, fray) => Math.max(smoothstep(-150, -170, y + fray * 1.5), y > -70 ? 1 - smoothstep(66, 88, out + fray) : 0),
  },
  'serratus-posterior-inferior': {
    direction: [0.77, 0.64],
    tendon: ({ out }, fray) => 1 - smoothstep(44, 62, out + fray),
  },
  'trapezius-ascending-part': {
    apex: [95, 1370],
    tendon: ({ out, z }, fray) => 1 - smoothstep(2, 14, out - Math.max(0, 1090 - z) * 0.35 + fray * 0.8),
  },
};

/** Grain of a flat muscle, by its name without side. */
export function sheetGrain(name: string): GrainField {
  const recipe = RECIPES[name];
  if (!recipe) throw new Error(`No grain is written for the sheet "${name}".`);
  return (x, y, z) => {
    const angle = Math.atan2(y - AXIS[1], Math.abs(x - AXIS[0]));
    const wall: Wall = { arc: (Math.PI / 2 - angle) * Math.hypot(x - AXIS[0], y - AXIS[1]), z, out: Math.abs(x - MIDLINE_X), y };
    let across: number;
    let along: number;
    if ('apex' in recipe) {
      const dx = wall.arc - recipe.apex[0];
      const dz = z - recipe.apex[1];
      along = Math.hypot(dx, dz);
      across = Math.atan2(dx, -dz) * 230 + 700;
    } else {
      const [da, dz] = recipe.direction;
      along = wall.arc * da + z * dz;
      across = wall.arc * dz - z * da + 1000;
    }
    const tendon = recipe.tendon(wall, waviness(across));
    return { across, along, tendon, sheen: tendon * 0.8 };
  };
}
