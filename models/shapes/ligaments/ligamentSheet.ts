import { sheetSurface } from '../../mesh/sheetSurface.ts';
import type { Structure, Surface, Vec3 } from '../../types.ts';
import { layOnBones } from './layOnBones.ts';

/** One sheet of a ligament. */
export interface LigamentRow {
  id: string;
  thicknessMm: number;
  /** Bones on whose surface the sheet lies. */
  onBones?: readonly string[];
  /** Side by side across the sheet; each runs along the fibres from one attachment to the other. */
  lines: readonly (readonly (readonly number[])[])[];
}

/** Distance between grid lines in mm: along the fibres, and across them. */
const ALONG_MM = 4.5;
const ACROSS_MM = 2.6;

/** A thin closed sheet through the tabled lines, smooth both ways, its rim rounded; fibres run along the lines. */
export function ligamentSheet(row: LigamentRow, bones: readonly Structure[]): Surface {
  const lines = row.lines.map((line) => line.map((p): Vec3 => [p[0]!, p[1]!, p[2]!]));
  const middle = lines[Math.floor(lines.length / 2)]!;
  const rows = Math.max(4, Math.round(length(middle) / ALONG_MM) + 1);
  const across = Math.max(...middle.map((_, k) => length(lines.map((l) => l[Math.min(k, l.length - 1)]!))));
  const columns = Math.max(4, Math.min(24, Math.round(across / ACROSS_MM) + 1));
  const smooth = lines.map((line) => resample(line, rows));
  let grid: Vec3[] = [];
  for (let j = 0; j < rows; j++) grid.push(...resample(smooth.map((line) => line[j]!), columns));
  if (row.onBones) grid = layOnBones(grid, columns, bones.filter((b) => row.onBones?.includes(b.id)), row.thicknessMm * 0.45);
  return sheetSurface({ columns, rows, middle: grid, thicknessMm: row.thicknessMm }, { rimMm: Math.min(row.thicknessMm, 2.5) });
}

/** `count` places at equal shares of the parameter of a Catmull-Rom curve through the points, spaced by chord length. */
function resample(points: readonly Vec3[], count: number): Vec3[] {
  const along = [0];
  for (let i = 1; i < points.length; i++) along.push(along[i - 1]! + Math.max(1e-3, distance(points[i - 1]!, points[i]!)));
  const total = along.at(-1)!;
  return Array.from({ length: count }, (_, k) => {
    const s = (total * k) / (count - 1);
    let i = 0;
    while (i + 2 < points.length && along[i + 1]! < s) i++;
    const u = Math.min(1, (s - along[i]!) / (along[i + 1]! - along[i]!));
    return hermite(points, along, i, u);
  });
}

function hermite(points: readonly Vec3[], along: readonly number[], i: number, u: number): Vec3 {
  const slope = (j: number): Vec3 => {
    const a = Math.max(0, j - 1);
    const b = Math.min(points.length - 1, j + 1);
    const d = along[b]! - along[a]!;
    return [0, 1, 2].map((k) => (points[b]![k]! - points[a]![k]!) / d) as unknown as Vec3;
  };
  const h = along[i + 1]! - along[i]!;
  const [m0, m1] = [slope(i), slope(i + 1)];
  const u2 = u * u;
  const u3 = u2 * u;
  return [0, 1, 2].map(
    (k) =>
      (2 * u3 - 3 * u2 + 1) * points[i]![k]! + (u3 - 2 * u2 + u) * h * m0[k]! + (3 * u2 - 2 * u3) * points[i + 1]![k]! + (u3 - u2) * h * m1[k]!,
  ) as unknown as Vec3;
}

function length(line: readonly Vec3[]): number {
  return line.slice(1).reduce((sum, p, i) => sum + distance(line[i]!, p), 0);
}

function distance(a: Vec3, b: Vec3): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
