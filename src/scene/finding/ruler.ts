/** A way along the skin that is divided like a ruler. Metres, scene frame. */
import type { Triple } from '../../atlas/finding/Finding.ts';

export interface Division {
  readonly from: Triple;
  readonly to: Triple;
  readonly whole: boolean;
}

/** Half the length of a stroke across the ruler, metres. */
const STROKE = 0.007;
const HALF_STROKE = 0.0045;

/** Length of a way in metres. */
export function lengthOf(path: readonly Triple[]): number {
  return path.slice(1).reduce((sum, at, index) => sum + away(path[index]!, at), 0);
}

/** Place and direction at a share of the way, 0..1. */
export function atShare(path: readonly Triple[], share: number): { readonly at: Triple; readonly along: Triple } {
  let left = lengthOf(path) * share;
  for (let index = 1; index < path.length; index++) {
    const [a, b] = [path[index - 1]!, path[index]!];
    const step = away(a, b);
    if (left <= step || index === path.length - 1) {
      const t = step > 0 ? Math.min(1, left / step) : 0;
      return { at: mix(a, b, t), along: unit(a, b) };
    }
    left -= step;
  }
  return { at: path[0] ?? [0, 0, 0], along: [1, 0, 0] };
}

/** The first part of a way. */
export function firstPart(path: readonly Triple[], share: number): readonly Triple[] {
  const end = atShare(path, share).at;
  const whole = lengthOf(path) * share;
  let sum = 0;
  const kept = path.filter((at, index) => {
    if (index > 0) sum += away(path[index - 1]!, at);
    return sum < whole;
  });
  return [...kept, end];
}

/**
 * Strokes across the way at equal parts.
 * @param normal outward direction of the skin, so that the strokes lie on it
 */
export function divisions(path: readonly Triple[], normal: Triple, shares: readonly { readonly share: number; readonly whole: boolean }[]): readonly Division[] {
  return shares.map(({ share, whole }) => {
    const { at, along } = atShare(path, share);
    const across = cross(along, normal);
    const length = Math.hypot(...across) || 1;
    const half = (whole ? STROKE : HALF_STROKE) / length;
    return { from: rounded([at[0] - across[0] * half, at[1] - across[1] * half, at[2] - across[2] * half]), to: rounded([at[0] + across[0] * half, at[1] + across[1] * half, at[2] + across[2] * half]), whole };
  });
}

export function rounded([x, y, z]: Triple): Triple {
  const at = (value: number): number => Math.round(value * 1e4) / 1e4;
  return [at(x), at(y), at(z)];
}

function away(a: Triple, b: Triple): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]);
}

function mix(a: Triple, b: Triple, t: number): Triple {
  return rounded([a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t]);
}

function unit(a: Triple, b: Triple): Triple {
  const length = away(a, b) || 1;
  return [(b[0] - a[0]) / length, (b[1] - a[1]) / length, (b[2] - a[2]) / length];
}

function cross(a: Triple, b: Triple): Triple {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}
