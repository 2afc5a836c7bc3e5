import { smoothstep, waviness } from './ramps.ts';
import { loftCentre, type Loft } from './loft.ts';
import type { FanRecipe, SpindleRecipe } from './fibreRecipes.ts';
import type { Surface, Vec3 } from '../../types.ts';

const MIDLINE_X = -0.6;

/** Grain at a place: mm across and along the fibres, tendon and sheen 0..1. */
export interface Grain {
  across: number;
  along: number;
  tendon: number;
  sheen: number;
}

export type GrainField = (x: number, y: number, z: number) => Grain;

/** The surface with grain and masks at every vertex. */
export function withGrain(surface: Surface, grain: GrainField): Surface {
  const count = surface.positions.length / 3;
  const fibre = new Float32Array(2 * count);
  const maskA = new Float32Array(count);
  const maskB = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    const at = grain(surface.positions[3 * i]!, surface.positions[3 * i + 1]!, surface.positions[3 * i + 2]!);
    fibre[2 * i] = at.across;
    fibre[2 * i + 1] = at.along;
    maskA[i] = at.tendon;
    maskB[i] = at.sheen;
  }
  return { ...surface, fibre, maskA, maskB };
}

/** Squared distances, mm2, over which nearly equal rulings are blended. */
const BLEND = 2 * 5 ** 2;

/**
 * Grain between two attachment lines. A place belongs to the ruling (equal share of both lines) nearest to it; near
 * ties are blended, so the grain never jumps.
 */
export function fanGrain(recipe: FanRecipe, side: 'left' | 'right'): GrainField {
  const rulings = 25;
  const mirror = (points: readonly Vec3[]): Vec3[] =>
    side === 'left' ? [...points] : points.map(([x, y, z]) => [2 * MIDLINE_X - x, y, z] as const);
  const from = alongLine(mirror(recipe.origin), rulings);
  const to = alongLine(mirror(recipe.insertion), rulings);
  const width = (lineLength(recipe.origin) + lineLength(recipe.insertion)) / 2;
  const [tendonFrom, tendonTo] = recipe.tendonMm;
  const [sheenFrom, sheenTo] = recipe.sheenMm ?? [0, 0];
  const axes = from.map((a, i): Vec3 => [to[i]![0] - a[0], to[i]![1] - a[1], to[i]![2] - a[2]]);
  const lengths = axes.map((d) => Math.hypot(d[0], d[1], d[2]));
  const shares = new Float64Array(rulings);
  const distances = new Float64Array(rulings);
  return (x, y, z) => {
    let least = Infinity;
    for (let i = 0; i < rulings; i++) {
      const a = from[i]!;
      const d = axes[i]!;
      const s = ((x - a[0]) * d[0] + (y - a[1]) * d[1] + (z - a[2]) * d[2]) / (lengths[i]! * lengths[i]!);
      const c = s < 0 ? 0 : s > 1 ? 1 : s;
      shares[i] = s;
      distances[i] = (x - a[0] - c * d[0]) ** 2 + (y - a[1] - c * d[1]) ** 2 + (z - a[2] - c * d[2]) ** 2;
      least = Math.min(least, distances[i]!);
    }
    let sum = 0;
    let share = 0;
    let t = 0;
    let length = 0;
    for (let i = 0; i < rulings; i++) {
      const over = distances[i]! - least;
      if (over > 400) continue;
      const weight = Math.exp(-over / BLEND);
      sum += weight;
      share += (weight * i) / (rulings - 1);
      t += weight * shares[i]!;
      length += weight * lengths[i]!;
    }
    share /= sum;
    t /= sum;
    length /= sum;
    const across = share * width;
    const fray = waviness(across);
    const near = (mm: number, distance: number): number => (mm > 0 ? 1 - smoothstep(mm * 0.45, mm * 1.35, distance + fray) : 0);
    const fromStart = Math.max(t, 0) * length;
    const fromEnd = Math.max(1 - t, 0) * length;
    const tendon = Math.max(near(tendonFrom, fromStart), near(tendonTo, fromEnd));
    const sheen = Math.max(near(sheenFrom, fromStart) * 0.8, near(sheenTo, fromEnd) * 0.8, tendon * 0.5);
    return { across, along: t * length, tendon, sheen };
  };
}

/** From this angle off the back the grain is folded away, so that its seam never shows: it lies in front, compressed. */
const FOLD = (125 * Math.PI) / 180;

/** Grain along the axis of a stacked muscle: round its centre line, counted from the back. */
export function spindleGrain(recipe: SpindleRecipe, shape: Loft, side: 'left' | 'right'): GrainField {
  const low = shape.z[0]!;
  const high = shape.z.at(-1)!;
  const step = 4;
  const count = Math.max(Math.ceil((high - low) / step), 2);
  let centres = Array.from({ length: count + 1 }, (_, i) => loftCentre(shape, low + ((high - low) * i) / count));
  for (let turn = 0; turn < 10; turn++) {
    centres = centres.map((c, i) => {
      const a = centres[Math.max(i - 1, 0)]!;
      const b = centres[Math.min(i + 1, count)]!;
      return [(a[0] + 2 * c[0] + b[0]) / 4, (a[1] + 2 * c[1] + b[1]) / 4];
    });
  }
  const run = [0];
  for (let i = 1; i <= count; i++) {
    const [a, b] = [centres[i - 1]!, centres[i]!];
    run.push(run[i - 1]! + Math.hypot(b[0] - a[0], b[1] - a[1], (high - low) / count));
  }
  const radius = meanRadius(shape);
  const [tendonLow, tendonHigh] = recipe.tendonMm;
  const sign = side === 'left' ? 1 : -1;
  return (x, y, z) => {
    const at = Math.min(Math.max(((z - low) / (high - low)) * count, 0), count - 1e-6);
    const i = Math.floor(at);
    const f = at - i;
    const cx = centres[i]![0] + (centres[i + 1]![0] - centres[i]![0]) * f;
    const cy = centres[i]![1] + (centres[i + 1]![1] - centres[i]![1]) * f - 0.35 * radius;
    const angle = Math.atan2(sign * (x - cx), y - cy);
    const size = Math.abs(angle);
    const folded = size <= FOLD ? size : (FOLD * (Math.PI - size)) / (Math.PI - FOLD);
    const across = 100 + Math.sign(angle) * folded * radius;
    const along = run[i]! + (run[i + 1]! - run[i]!) * f;
    const fray = waviness(across);
    const near = (mm: number, distance: number): number => (mm > 0 ? 1 - smoothstep(mm * 0.5, mm * 1.3, distance + fray) : 0);
    let tendon = Math.max(near(tendonLow, along), near(tendonHigh, run[count]! - along));
    for (const level of recipe.intersectionsZ ?? []) {
      tendon = Math.max(tendon, 0.85 * (1 - smoothstep(2, 6, Math.abs(z - level + fray * 0.8))));
    }
    if (recipe.medialTendonMm) tendon = Math.max(tendon, 1 - smoothstep(recipe.medialTendonMm * 0.6, recipe.medialTendonMm * 1.4, Math.abs(x - MIDLINE_X)));
    return { across, along, tendon, sheen: tendon * 0.5 };
  };
}

function meanRadius({ curves }: Loft): number {
  let sum = 0;
  for (const curve of curves) {
    let reach = 0;
    for (let i = 0; i < curve.length; i += 2) {
      reach += Math.hypot(curve[i]! - curve[(i + curve.length / 2) % curve.length]!, curve[i + 1]! - curve[(i + 1 + curve.length / 2) % curve.length]!);
    }
    sum += reach / curve.length;
  }
  return Math.max(sum / curves.length, 4);
}

/** Points at equal shares of a line's length. */
function alongLine(points: readonly Vec3[], count: number): Vec3[] {
  const total = lineLength(points);
  return Array.from({ length: count }, (_, k) => {
    let want = (total * k) / (count - 1);
    for (let i = 1; i < points.length; i++) {
      const a = points[i - 1]!;
      const b = points[i]!;
      const length = Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]);
      if (want <= length || i === points.length - 1) {
        const t = Math.min(want / length, 1);
        return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t] as const;
      }
      want -= length;
    }
    return points[0]!;
  });
}

function lineLength(points: readonly Vec3[]): number {
  let sum = 0;
  for (let i = 1; i < points.length; i++) {
    sum += Math.hypot(points[i]![0] - points[i - 1]![0], points[i]![1] - points[i - 1]![1], points[i]![2] - points[i - 1]![2]);
  }
  return sum;
}
