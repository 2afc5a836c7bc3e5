import type { Surface } from '../../../../models/types.ts';

/** Where columns of a regular grid pass through bodies: per column the stretches inside each body. */
export interface Columns {
  /** Key i * 100000 + j of the column, stretches as [body, from, to] in mm. */
  stretches: Map<number, [body: number, from: number, to: number][]>;
  stepMm: number;
}

/**
 * Runs columns along one axis (1 = y, 2 = z) through closed bodies. Exact along the axis, sampled every `stepMm` across.
 */
export function columnsThrough(bodies: readonly Surface[], axis: 1 | 2, stepMm: number): Columns {
  const stretches: Columns['stretches'] = new Map();
  const other = axis === 2 ? 1 : 2;
  bodies.forEach(({ positions: p, indices }, body) => {
    const crossings = new Map<number, number[]>();
    for (let t = 0; t < indices.length; t += 3) {
      const [a, b, c] = [3 * indices[t]!, 3 * indices[t + 1]!, 3 * indices[t + 2]!];
      const [ax, ay, bx, by, cx, cy] = [p[a]!, p[a + other]!, p[b]!, p[b + other]!, p[c]!, p[c + other]!];
      const twice = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);
      if (Math.abs(twice) < 1e-9) continue;
      const from = (low: number): number => Math.ceil(low / stepMm - 0.371);
      for (let i = from(Math.min(ax, bx, cx)); (i + 0.371) * stepMm < Math.max(ax, bx, cx); i++) {
        for (let j = from(Math.min(ay, by, cy)); (j + 0.371) * stepMm < Math.max(ay, by, cy); j++) {
          const x = (i + 0.371) * stepMm;
          const y = (j + 0.371) * stepMm;
          const u = ((x - ax) * (cy - ay) - (cx - ax) * (y - ay)) / twice;
          const v = ((bx - ax) * (y - ay) - (x - ax) * (by - ay)) / twice;
          if (u < 0 || v < 0 || u + v > 1) continue;
          const key = (i + 500) * 100000 + j + 500;
          const at = p[a + axis]! + u * (p[b + axis]! - p[a + axis]!) + v * (p[c + axis]! - p[a + axis]!);
          const list = crossings.get(key);
          if (list) list.push(at);
          else crossings.set(key, [at]);
        }
      }
    }
    for (const [key, list] of crossings) {
      if (list.length % 2 === 1) continue;
      list.sort((m, n) => m - n);
      const column = stretches.get(key) ?? [];
      for (let k = 0; k < list.length; k += 2) column.push([body, list[k]!, list[k + 1]!]);
      stretches.set(key, column);
    }
  });
  return { stretches, stepMm };
}

/** Volumes two bodies share, cm3, by "a b" of their numbers (a < b). */
export function sharedVolumes({ stretches, stepMm }: Columns): Map<string, number> {
  const shared = new Map<string, number>();
  for (const column of stretches.values()) {
    for (let m = 0; m < column.length; m++) {
      for (let n = m + 1; n < column.length; n++) {
        const [a, a0, a1] = column[m]!;
        const [b, b0, b1] = column[n]!;
        const length = Math.min(a1, b1) - Math.max(a0, b0);
        if (a === b || length <= 0) continue;
        const key = a < b ? `${a} ${b}` : `${b} ${a}`;
        shared.set(key, (shared.get(key) ?? 0) + (length * stepMm * stepMm) / 1000);
      }
    }
  }
  return shared;
}

/** Place of a column, mm. */
export function columnPlace(key: number, stepMm: number): [number, number] {
  return [(Math.floor(key / 100000) - 500 + 0.371) * stepMm, ((key % 100000) - 500 + 0.371) * stepMm];
}
