/** Where the names beside a section stand, so that no leader crosses another, or runs over the place of another name. Plain numbers. */
import type { StoredSection } from '../../content/section/StoredSection.ts';

export interface PlacedName {
  /** The place that is named, mm. */
  readonly at: readonly [number, number];
  readonly side: 'left' | 'right';
  /** Middle of the text, mm down the section. */
  readonly v: number;
}

interface Wanted {
  readonly at: readonly [number, number];
  readonly lines: readonly string[];
}

type Frame = StoredSection['frame'];
type Side = PlacedName['side'];

/** Millimetres of the section a line of text takes, and the room between two names. */
export const LINE = 4.9;
const GAP = 2.6;
/** From the edge of the frame to the end of a leader, mm. */
export const LEADER_OFF = 1.5;
/** Names that a side holds at most. */
const MOST = 9;
/** The words in the corners keep this much of the frame to themselves, mm. */
const CORNER = 7;
/** A leader passes the place of another name no nearer, mm. */
const CLEAR = 1.3;
const ROUNDS = 40;
/** How far from the needle the names may part, as a share of the frame, and in how many steps that is tried. */
const PART = 0.3;
const PARTS = 12;

/** @param wanted the most needed first; what finds no place is left out */
export function placeNames<W extends Wanted>(wanted: readonly W[], frame: Frame): readonly (W & PlacedName)[] {
  const width = frame.right - frame.left;
  // Names part at an upright line: what lies to its left is named on the left, so that no leader meets one of the other side.
  const lines = Array.from({ length: 2 * PARTS + 1 }, (_, i) => ((i - PARTS) / PARTS) * PART * width).filter((u) => u > frame.left && u < frame.right);
  const worth = new Map(wanted.map((one, i) => [one, 1 / (1 + i / 6)]));
  let best: { readonly sides: Readonly<Record<Side, readonly W[]>>; readonly score: number } | null = null;
  for (const line of lines) {
    const sides = { left: fitting(wanted.filter(({ at }) => at[0] < line), frame), right: fitting(wanted.filter(({ at }) => at[0] >= line), frame) };
    const held = [...sides.left, ...sides.right].reduce((sum, one) => sum + (worth.get(one) ?? 0), 0);
    const score = held - Math.abs(line) / width;
    if (!best || score > best.score) best = { sides, score };
  }
  if (!best) return [];
  return (['left', 'right'] as const).flatMap((side) => uncrossed(best.sides[side], side, frame, wanted));
}

/** As many of the names as a side has room for. */
function fitting<W extends Wanted>(wanted: readonly W[], frame: Frame): readonly W[] {
  const room = frame.bottom - frame.top - CORNER;
  const held: W[] = [];
  let used = 0;
  for (const one of wanted) {
    const height = one.lines.length * LINE + GAP;
    if (held.length === MOST || used + height > room) continue;
    held.push(one);
    used += height;
  }
  return held;
}

/** Puts the names in an order in which no leaders cross; where there is none, the least needed name goes. */
function uncrossed<W extends Wanted>(wanted: readonly W[], side: Side, frame: Frame, byNeed: readonly W[]): readonly (W & PlacedName)[] {
  const edge = side === 'left' ? frame.left - LEADER_OFF : frame.right + LEADER_OFF;
  let order = wanted.toSorted((a, b) => a.at[1] - b.at[1]);
  for (let round = 0; ; round++) {
    const vs = heights(order, frame);
    const placed = order.map((one, i) => ({ ...one, side, v: vs[i] ?? 0 }));
    const found = firstClash(placed, edge);
    if (!found) return placed;
    const [i, j] = found;
    const [a, b] = [order[i], order[j]];
    if (a === undefined || b === undefined) return placed;
    if (round % ROUNDS < ROUNDS - 1) order = order.with(i, b).with(j, a);
    else order = order.filter((one) => one !== (byNeed.indexOf(a) > byNeed.indexOf(b) ? a : b));
  }
}

/** As near to what they name as their order and the room allow: names that would touch move apart together. */
function heights(order: readonly Wanted[], frame: Frame): readonly number[] {
  const [least, most] = [frame.top + CORNER, frame.bottom];
  const sizes = order.map(({ lines }) => lines.length * LINE + GAP);
  const before = sizes.map((size, i) => sizes.slice(0, i).reduce((sum, one) => sum + one, 0) + size / 2);
  const all = sizes.reduce((sum, one) => sum + one, 0);
  // With the sizes taken off, names that may not pass each other are numbers that may not fall.
  const blocks: { sum: number; count: number }[] = [];
  for (const [i, { at }] of order.entries()) {
    let block = { sum: at[1] - (before[i] ?? 0), count: 1 };
    for (let last = blocks.at(-1); last && last.sum / last.count > block.sum / block.count; last = blocks.at(-1)) {
      block = { sum: block.sum + last.sum, count: block.count + last.count };
      blocks.pop();
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ sum, count }) => Array.from({ length: count }, () => Math.min(most - all, Math.max(least, sum / count)))).map((start, i) => start + (before[i] ?? 0));
}

function firstClash(placed: readonly PlacedName[], edge: number): readonly [number, number] | null {
  for (const [i, a] of placed.entries()) {
    for (const [j, b] of placed.entries()) if (j > i && clash(a, b, edge)) return [i, j];
  }
  return null;
}

/** Whether two leaders of one side cross, or one runs over the place that the other names. */
function clash(a: PlacedName, b: PlacedName, edge: number): boolean {
  const p: Corner = [edge, a.v];
  const q: Corner = [edge, b.v];
  const crossing = turn(p, a.at, q) > 0 !== turn(p, a.at, b.at) > 0 && turn(q, b.at, p) > 0 !== turn(q, b.at, a.at) > 0;
  return crossing || distanceTo(b.at, p, a.at) < CLEAR || distanceTo(a.at, q, b.at) < CLEAR;
}

type Corner = readonly [number, number];

function turn(p: Corner, q: Corner, r: Corner): number {
  return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
}

/** How far a place lies from a straight piece. */
function distanceTo(at: Corner, from: Corner, to: Corner): number {
  const [du, dv] = [to[0] - from[0], to[1] - from[1]];
  const t = Math.min(1, Math.max(0, ((at[0] - from[0]) * du + (at[1] - from[1]) * dv) / (du * du + dv * dv)));
  return Math.hypot(at[0] - from[0] - t * du, at[1] - from[1] - t * dv);
}
