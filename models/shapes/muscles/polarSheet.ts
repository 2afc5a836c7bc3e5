import abdomen from '../../tables/sheets-abdomen.json' with { type: 'json' };
import back from '../../tables/sheets-back.json' with { type: 'json' };
import type { Surface } from '../../types.ts';
import { assertClosed } from '../../mesh/assertClosed.ts';
import { surfaceNormals } from '../../mesh/surfaceNormals.ts';

interface SheetRow {
  source: string;
  stations: readonly { z: number; edges: readonly number[]; r: readonly number[]; t: readonly number[] }[];
}

const ROWS: Readonly<Record<string, SheetRow>> = { ...abdomen.rows, ...back.rows };

/** The upright axis about which flat muscles are tabled, mm. */
export const AXIS: readonly [number, number] = [-0.6, -100];

/** A flat muscle between an inner and an outer radius, at the nodes of a grid: column i, row j is number j * columns + i. */
export interface PolarSheet {
  id: string;
  columns: number;
  rows: number;
  /** Degrees from +x towards the back. */
  angle: Float64Array;
  z: Float64Array;
  inner: Float64Array;
  outer: Float64Array;
}

/** Sheets of both sides end this many degrees from straight out to the side: just off the midline. */
const MIDLINE_ANGLE = 89.7;

/** Thinnest a sheet may become, mm. */
const LEAST = 0.9;

/** Thickness of a sheet inside the bone it springs from, mm. */
const HAIR = 0.12;

/** A flat muscle from its tabled sections, smoothed lightly against the steps between cuts. */
export function polarSheet(id: string, columns = 46, rowMm = 4.5): PolarSheet {
  const row = ROWS[id];
  if (!row) throw new Error(`The sheet tables have no row "${id}".`);
  // Angles rise along the columns; neither side crosses the midline.
  const left = id.endsWith('-left');
  const cuts = row.stations.map(({ edges, r, t }) => {
    const turned = edges[0]! > edges[1]!;
    const [low, high] = [Math.min(...edges), Math.max(...edges)];
    const kept = left ? [Math.max(low, -MIDLINE_ANGLE), Math.min(high, MIDLINE_ANGLE)] : [Math.max(low, 180 - MIDLINE_ANGLE), Math.min(high, 180 + MIDLINE_ANGLE)];
    // The aponeuroses of both sides meet in the linea alba; the source leaves a gap there.
    if (id.startsWith('external-oblique')) closeInFront(kept, left);
    return [...kept, ...smoothRow(turned ? [...r].reverse() : r), ...smoothRow(turned ? [...t].reverse() : t)];
  });
  const zs = row.stations.map((cut) => cut.z);
  const smooth = cuts.map((cut, k) =>
    cut.map((value, c) => {
      const a = cuts[Math.max(k - 1, 0)]![c]!;
      const b = cuts[Math.min(k + 1, cuts.length - 1)]![c]!;
      const weight = c < 2 ? 0.22 : 0.15;
      return k === 0 || k === cuts.length - 1 ? value : value * (1 - 2 * weight) + (a + b) * weight;
    }),
  );
  const columnAt = spread(columns);
  const rows = Math.round((zs.at(-1)! - zs[0]!) / rowMm) + 5;
  const rowAt = spread(rows);
  const sheet: PolarSheet = {
    id,
    columns,
    rows,
    angle: new Float64Array(columns * rows),
    z: new Float64Array(columns * rows),
    inner: new Float64Array(columns * rows),
    outer: new Float64Array(columns * rows),
  };
  for (let j = 0; j < rows; j++) {
    const z = zs[0]! + (zs.at(-1)! - zs[0]!) * rowAt[j]!;
    const cut = monotone(zs, smooth, z);
    for (let i = 0; i < columns; i++) {
      const at = j * columns + i;
      const u = columnAt[i]!;
      const r = readRow(cut, 2, u);
      const t = Math.max(readRow(cut, 18, u), LEAST);
      sheet.angle[at] = cut[0]! + (cut[1]! - cut[0]!) * u;
      sheet.z[at] = z;
      sheet.inner[at] = r - t / 2;
      sheet.outer[at] = r + t / 2;
    }
  }
  return sheet;
}

/** Place on a ray, mm. */
export function polarPlace(angle: number, r: number, z: number): [number, number, number] {
  const a = (angle * Math.PI) / 180;
  return [AXIS[0] + r * Math.cos(a), AXIS[1] + r * Math.sin(a), z];
}

/** A closed shell of a sheet; front and back meet at the rim in a round edge. */
export function sheetShell(sheet: PolarSheet): Surface {
  const { columns, rows, angle, z, inner, outer } = sheet;
  const count = columns * rows;
  const onRim = (at: number): boolean => at < columns || at >= count - columns || at % columns === 0 || at % columns === columns - 1;
  const back = new Int32Array(count);
  let next = count;
  for (let at = 0; at < count; at++) back[at] = onRim(at) ? at : next++;
  const positions = new Float32Array(3 * next);
  for (let at = 0; at < count; at++) {
    const middle = (inner[at]! + outer[at]!) / 2;
    const half = (outer[at]! - inner[at]!) / 2;
    const reach = Math.min(rimDistance(sheet, at) / Math.max(half, 1.2), 1);
    const left = onRim(at) ? 0 : half * Math.sqrt(1 - (1 - reach) ** 2);
    positions.set(polarPlace(angle[at]!, middle - left, z[at]!), 3 * back[at]!);
    positions.set(polarPlace(angle[at]!, middle + left, z[at]!), 3 * at);
  }
  const indices: number[] = [];
  for (let j = 0; j < rows - 1; j++) {
    for (let i = 0; i < columns - 1; i++) {
      const a = j * columns + i;
      const b = a + 1;
      const c = a + columns + 1;
      const d = a + columns;
      // At two corners the other diagonal is taken: a triangle wholly on the rim would lie on itself.
      const turned = (i === 0 && j === rows - 2) || (i === columns - 2 && j === 0);
      const halves = turned ? [a, b, d, b, c, d] : [a, b, c, a, c, d];
      for (let q = 0; q < 6; q += 3) {
        indices.push(halves[q]!, halves[q + 1]!, halves[q + 2]!);
        indices.push(back[halves[q]!]!, back[halves[q + 2]!]!, back[halves[q + 1]!]!);
      }
    }
  }
  const surface: Surface = { positions, indices: Uint32Array.from(indices) };
  turnOutward(surface);
  assertClosed(surface);
  return { ...surface, normals: surfaceNormals(surface) };
}

/** Inner and outer radius of a sheet at an angle and height, and how many mm the place lies beyond its rim. */
export function readSheet(sheet: PolarSheet, angle: number, z: number): { inner: number; outer: number; beyond: number } {
  const { columns, rows } = sheet;
  let j = 0;
  while (j < rows - 2 && sheet.z[(j + 1) * columns]! < z) j++;
  const z0 = sheet.z[j * columns]!;
  const z1 = sheet.z[(j + 1) * columns]!;
  const f = Math.min(Math.max((z - z0) / (z1 - z0), 0), 1);
  let beyond = Math.max(sheet.z[0]! - z, z - sheet.z[columns * rows - 1]!, 0);
  const read = [0, 1].map((k) => {
    const row = (j + k) * columns;
    let i = 0;
    while (i < columns - 2 && sheet.angle[row + i + 1]! < angle) i++;
    const a0 = sheet.angle[row + i]!;
    const a1 = sheet.angle[row + i + 1]!;
    const raw = (angle - a0) / Math.max(a1 - a0, 1e-6);
    const g = Math.min(Math.max(raw, 0), 1);
    const inner = sheet.inner[row + i]! + (sheet.inner[row + i + 1]! - sheet.inner[row + i]!) * g;
    const outer = sheet.outer[row + i]! + (sheet.outer[row + i + 1]! - sheet.outer[row + i]!) * g;
    const off = raw < 0 ? a0 - angle : raw > 1 ? angle - a1 : 0;
    return { inner, outer, off: (off * Math.PI * inner) / 180 };
  });
  const mix = (key: 'inner' | 'outer' | 'off'): number => read[0]![key] + (read[1]![key] - read[0]![key]) * f;
  beyond = Math.hypot(beyond, mix('off'));
  return { inner: mix('inner'), outer: mix('outer'), beyond };
}

/** Lets an inner sheet give way to an outer one: it is thinned, then moved in. Beyond the outer's rim this fades. */
export function keepInside(inner: PolarSheet, outer: PolarSheet, gapMm = 0.4): void {
  for (let at = 0; at < inner.z.length; at++) {
    const there = readSheet(outer, inner.angle[at]!, inner.z[at]!);
    if (there.beyond > 25) continue;
    const limit = there.inner - gapMm + 0.5 * there.beyond;
    if (inner.outer[at]! > limit) inner.outer[at] = limit;
    if (inner.inner[at]! > inner.outer[at]! - LEAST) inner.inner[at] = inner.outer[at]! - LEAST;
  }
}

/** Presses a sheet under whatever lies over it: `ceiling` gives the radius it must stay within, or nothing. */
export function pressUnder(sheet: PolarSheet, ceiling: (angle: number, z: number, from: number) => number | undefined): void {
  const press = new Float64Array(sheet.z.length);
  for (let at = 0; at < press.length; at++) {
    const most = ceiling(sheet.angle[at]!, sheet.z[at]!, sheet.inner[at]!);
    if (most !== undefined) press[at] = Math.max(sheet.outer[at]! - most, 0);
  }
  spreadOver(press, sheet.columns);
  for (let at = 0; at < press.length; at++) {
    sheet.outer[at]! -= press[at]!;
    sheet.inner[at] = Math.min(sheet.inner[at]!, sheet.outer[at]! - LEAST);
  }
}

/** Lifts a sheet over whatever lies under it: `floor` gives the radius it must stay outside of, or nothing. */
export function liftOver(sheet: PolarSheet, floor: (angle: number, z: number, from: number) => number | undefined): void {
  const lift = new Float64Array(sheet.z.length);
  for (let at = 0; at < lift.length; at++) {
    const least = floor(sheet.angle[at]!, sheet.z[at]!, sheet.outer[at]!);
    if (least !== undefined) lift[at] = Math.max(least - sheet.inner[at]!, 0);
  }
  spreadOver(lift, sheet.columns);
  for (let at = 0; at < lift.length; at++) {
    sheet.inner[at]! += lift[at]!;
    sheet.outer[at] = Math.max(sheet.outer[at]!, sheet.inner[at]! + LEAST);
  }
}

/**
 * Thins a sheet to a hairline where it springs from a solid: its middle keeps its course into the solid, but hardly a volume of it lies there.
 * @param depth How deep a place lies in the solids, mm.
 */
export function thinInside(sheet: PolarSheet, depth: (x: number, y: number, z: number) => number): void {
  const { angle, z, inner, outer, columns } = sheet;
  const press = new Float64Array(z.length);
  for (let at = 0; at < press.length; at++) {
    const half = (outer[at]! - inner[at]!) / 2;
    const into = depth(...polarPlace(angle[at]!, inner[at]! + half, z[at]!)) + half + 0.5;
    press[at] = Math.min(Math.max(into, 0), Math.max(half - HAIR / 2, 0));
  }
  spreadOver(press, columns, 0.7);
  for (let at = 0; at < press.length; at++) {
    const half = Math.max((outer[at]! - inner[at]!) / 2 - press[at]!, HAIR / 2);
    const middle = (outer[at]! + inner[at]!) / 2;
    inner[at] = middle - half;
    outer[at] = middle + half;
  }
}

/** Moves an edge that ends within 6.5 degrees of the front midline onto it. */
function closeInFront(edges: number[], left: boolean): void {
  if (left && edges[0]! < -83.5) edges[0] = -MIDLINE_ANGLE;
  if (!left && edges[1]! > 263.5) edges[1] = 180 + MIDLINE_ANGLE;
}

/** Neighbours are moved too, less and less, so that no step shows. */
function spreadOver(moves: Float64Array, columns: number, fall = 1.1): void {
  for (let turn = 0; turn < 6; turn++) {
    const before = moves.slice();
    for (let at = 0; at < moves.length; at++) {
      const i = at % columns;
      const around = [i > 0 ? at - 1 : at, i < columns - 1 ? at + 1 : at, at - columns, at + columns].map((n) => before[n] ?? before[at]!);
      moves[at] = Math.max(before[at]!, Math.max(...around) - fall);
    }
  }
}

/** Shares along a side; the first and last step are small, so that the rim is round. */
function spread(count: number): number[] {
  const steps = count - 3;
  const inside = Array.from({ length: count - 4 }, (_, k) => (k + 1) / steps);
  const small = 0.28 / steps;
  return [0, small, ...inside, 1 - small, 1];
}

function smoothRow(values: readonly number[]): number[] {
  return values.map((value, k) => {
    const a = values[Math.max(k - 1, 0)]!;
    const b = values[Math.min(k + 1, values.length - 1)]!;
    return k === 0 || k === values.length - 1 ? value : 0.7 * value + 0.15 * (a + b);
  });
}

/** Sample k of a row of 16 sits at (k + 0.5) / 16. Cubic between, clamped at the ends. */
function readRow(cut: readonly number[], start: number, u: number): number {
  const at = Math.min(Math.max(u * 16 - 0.5, 0), 15);
  const i = Math.min(Math.floor(at), 14);
  const t = at - i;
  const v = (k: number): number => cut[start + Math.min(Math.max(k, 0), 15)]!;
  const [a, b, c, d] = [v(i - 1), v(i), v(i + 1), v(i + 2)];
  return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}

/** Cubic along z without overshoot (Fritsch and Carlson 1980), every column on its own. */
function monotone(zs: readonly number[], cuts: readonly (readonly number[])[], z: number): number[] {
  let k = 0;
  while (k < zs.length - 2 && zs[k + 1]! < z) k++;
  const h = zs[k + 1]! - zs[k]!;
  const t = Math.min(Math.max((z - zs[k]!) / h, 0), 1);
  const slope = (c: number, m: number): number => {
    if (m <= 0 || m >= zs.length - 1) return 0;
    const low = (cuts[m]![c]! - cuts[m - 1]![c]!) / (zs[m]! - zs[m - 1]!);
    const high = (cuts[m + 1]![c]! - cuts[m]![c]!) / (zs[m + 1]! - zs[m]!);
    return low * high <= 0 ? 0 : (2 * low * high) / (low + high);
  };
  const [u, v] = [t * t, t * t * t];
  return cuts[k]!.map(
    (value, c) =>
      (2 * v - 3 * u + 1) * value +
      (v - 2 * u + t) * h * slope(c, k) +
      (3 * u - 2 * v) * cuts[k + 1]![c]! +
      (v - u) * h * slope(c, k + 1),
  );
}

function rimDistance(sheet: PolarSheet, at: number): number {
  const { columns, rows, z } = sheet;
  const i = at % columns;
  const row = at - i;
  const middle = (sheet.inner[at]! + sheet.outer[at]!) / 2;
  const arc = (other: number): number => (Math.abs(sheet.angle[at]! - sheet.angle[other]!) * Math.PI * middle) / 180;
  return Math.min(arc(row), arc(row + columns - 1), z[at]! - z[0]!, z[columns * rows - 1]! - z[at]!);
}

function turnOutward(surface: Surface): void {
  const { positions: p, indices } = surface;
  let volume = 0;
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [3 * indices[t]!, 3 * indices[t + 1]!, 3 * indices[t + 2]!];
    volume += p[a]! * (p[b + 1]! * p[c + 2]! - p[b + 2]! * p[c + 1]!) + p[a + 1]! * (p[b + 2]! * p[c]! - p[b]! * p[c + 2]!) + p[a + 2]! * (p[b]! * p[c + 1]! - p[b + 1]! * p[c]!);
  }
  if (volume >= 0) return;
  for (let t = 0; t < indices.length; t += 3) [indices[t + 1], indices[t + 2]] = [indices[t + 2]!, indices[t + 1]!];
}
