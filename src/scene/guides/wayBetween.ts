/** A way along the skin between two places: stations on the straight line, each laid on the skin. Metres. Pure. */
import type { SkinPlace } from '../SceneProps.ts';

export type Triple = readonly [number, number, number];

const STEP = 0.008;

/** @param lay puts a place near the skin on it, along the direction in which the skin faces there */
export function wayBetween(from: SkinPlace, to: SkinPlace, lay: (at: Triple, normal: Triple) => Triple): Triple[] {
  const length = Math.hypot(to.at[0] - from.at[0], to.at[1] - from.at[1], to.at[2] - from.at[2]);
  const steps = Math.max(1, Math.round(length / STEP));
  return Array.from({ length: steps + 1 }, (_, k): Triple => {
    if (k === 0) return from.at;
    if (k === steps) return to.at;
    const t = k / steps;
    const normal = unit(mix(from.normal, to.normal, t));
    return lay(mix(from.at, to.at, t), normal);
  });
}

function mix(a: Triple, b: Triple, t: number): Triple {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
}

function unit([x, y, z]: Triple): Triple {
  const length = Math.hypot(x, y, z) || 1;
  return [x / length, y / length, z / length];
}
