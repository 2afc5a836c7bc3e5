import type { Box, Vec3 } from '../../types.ts';

/** The smallest box around places, grown by a margin on all sides. */
export function boundsOf(places: readonly Vec3[], marginMm: number): Box {
  const edge = (k: 0 | 1 | 2, pick: (a: number, b: number) => number): number => places.reduce((v, p) => pick(v, p[k]), places[0]![k]);
  return {
    min: [edge(0, Math.min) - marginMm, edge(1, Math.min) - marginMm, edge(2, Math.min) - marginMm],
    max: [edge(0, Math.max) + marginMm, edge(1, Math.max) + marginMm, edge(2, Math.max) + marginMm],
  };
}
