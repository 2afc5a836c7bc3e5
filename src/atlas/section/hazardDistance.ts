/** How far the tip lies from a hazard: measured in space when the model was cut, read here from the grid of distances. */
import type { SectionCut } from './SectionCut.ts';

/** Distances are kept up to this, mm. */
export const FAR_MM = 100;

/**
 * @param halfMm a hazard's distances over the grid
 * @returns millimetres to the nearest part of it at a place of the section; negative inside
 */
export function hazardDistance(cut: Pick<SectionCut, 'grid'>, halfMm: readonly number[], u: number, v: number): number {
  const [u0, v0, step, columns, rows] = cut.grid;
  const column = Math.min(columns - 1.000001, Math.max(0, (u - u0) / step));
  const row = Math.min(rows - 1.000001, Math.max(0, (v - v0) / step));
  const [i, j] = [Math.floor(column), Math.floor(row)];
  const [a, b] = [column - i, row - j];
  const at = (di: number, dj: number): number => (halfMm[(j + dj) * columns + i + di] ?? 2 * FAR_MM) / 2;
  return (1 - b) * ((1 - a) * at(0, 0) + a * at(1, 0)) + b * ((1 - a) * at(0, 1) + a * at(1, 1));
}

/** The same at a depth along a needle. */
export function distanceAtDepth(cut: SectionCut, halfMm: readonly number[], direction: readonly [number, number], depthMm: number): number {
  return hazardDistance(cut, halfMm, depthMm * direction[0], cut.entryMm + depthMm * direction[1]);
}
