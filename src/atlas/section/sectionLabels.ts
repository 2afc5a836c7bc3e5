/** Which structures of a section get a name, where the name points to, and where it stands. Plain numbers, no drawing. */
import { distanceToLoops, loopArea, windingAt, type Loop } from '../../base/section/Loop.ts';
import type { NeedleTrack } from './needleTrack.ts';
import type { CutPart, SectionCut } from './SectionCut.ts';

export interface SectionLabel {
  readonly id: string;
  /** The place that it names, mm. */
  readonly at: readonly [number, number];
  readonly side: 'left' | 'right';
  /** Middle of its text, mm down the section. */
  readonly v: number;
  readonly lines: readonly string[];
  /** 0 is what a reader needs first. */
  readonly rank: number;
}

type Unranked = Omit<SectionLabel, 'rank'>;

interface Wanted {
  readonly id: string;
  readonly name: string;
  readonly weight: number;
  readonly at: readonly [number, number];
}

/** Millimetres of the section a line of text takes, and the room between two names. */
const LINE = 4.9;
const GAP = 2.6;
const LETTERS = 25;
/** Names that a side holds at most. */
const MOST = 9;
/** Pieces smaller than this are named only if the needle meets them, mm². */
const SMALL = 16;
const KEEP_OFF = 3;

/**
 * @param nameOf what a structure is called; two structures of one name are named once, nearest to the needle
 */
export function sectionLabels(cut: SectionCut, track: NeedleTrack, hazardIds: readonly string[], nameOf: (id: string) => string, skinName: string, fatName: string): readonly SectionLabel[] {
  const met = new Set(track.spans.filter(({ from }) => from < 60).map(({ structure }) => structure));
  const best = new Map<string, Wanted>();
  for (const part of cut.parts) {
    const wanted = wish(part, cut, met.has(part.id), hazardIds.includes(part.id.split('--')[0] ?? ''), nameOf(part.id));
    const known = wanted && best.get(wanted.name);
    if (wanted && (!known || wanted.weight > known.weight)) best.set(wanted.name, wanted);
  }
  const layers = outerLayers(cut, skinName, fatName);
  const chosen = [...layers, ...[...best.values()].toSorted((a, b) => b.weight - a.weight)];
  const middle = (cut.frame.left + cut.frame.right) / 2;
  const sides = { left: [] as Wanted[], right: [] as Wanted[] };
  for (const wanted of chosen) {
    const own = wanted.at[0] < middle ? 'left' : 'right';
    const other = own === 'left' ? 'right' : 'left';
    const full = (side: 'left' | 'right'): boolean => sides[side].length >= MOST || heightOf(sides[side]) + heightOf([wanted]) > cut.frame.bottom - cut.frame.top - 6;
    // A name may cross over only from near the middle.
    const place = full(own) ? (Math.abs(wanted.at[0] - middle) < 20 && !full(other) ? other : null) : own;
    if (place) sides[place].push(wanted);
  }
  const rank = new Map(chosen.map(({ id }, i) => [id, i]));
  return (['left', 'right'] as const).flatMap((side) => spread(sides[side], side, cut)).map((label) => ({ ...label, rank: rank.get(label.id) ?? chosen.length }));
}

function heightOf(list: readonly Wanted[]): number {
  return list.reduce((sum, { name }) => sum + wrapped(name).length * LINE + GAP, 0);
}

function wish(part: CutPart, cut: SectionCut, met: boolean, hazard: boolean, name: string): Wanted | null {
  const largest = part.loops.reduce<{ loop: Loop | null; area: number }>((most, loop) => (Math.abs(loopArea(loop)) > most.area ? { loop, area: Math.abs(loopArea(loop)) } : most), { loop: null, area: 0 });
  if (!largest.loop || (largest.area < SMALL && !met && !hazard)) return null;
  const at = middleOf(part.loops, largest.loop, cut);
  if (!at) return null;
  const near = 30 / (30 + Math.hypot(at[0], at[1] - 25));
  const weight = (hazard ? 4 : 0) + (met ? 3 : 0) + near + Math.min(1.2, Math.sqrt(largest.area) / 30) + (part.tissue === 'bone' || part.tissue === 'organ' ? 0.6 : 0);
  return { id: part.id, name, weight, at };
}

/** The place deepest inside a loop and inside the frame, on a coarse grid. */
function middleOf(loops: readonly Loop[], loop: Loop, { frame }: SectionCut): readonly [number, number] | null {
  const us = loop.filter((_, i) => i % 2 === 0);
  const vs = loop.filter((_, i) => i % 2 === 1);
  const [left, right] = [Math.max(Math.min(...us), frame.left + KEEP_OFF), Math.min(Math.max(...us), frame.right - KEEP_OFF)];
  const [top, bottom] = [Math.max(Math.min(...vs), frame.top + KEEP_OFF), Math.min(Math.max(...vs), frame.bottom - KEEP_OFF)];
  if (right <= left || bottom <= top) return null;
  let best: readonly [number, number] | null = null;
  let most = 0;
  const steps = 14;
  for (let i = 0; i < steps; i++) {
    for (let j = 0; j < steps; j++) {
      const [u, v] = [left + ((i + 0.5) / steps) * (right - left), top + ((j + 0.5) / steps) * (bottom - top)];
      if (windingAt(loops, u, v) === 0) continue;
      // The middle of a long muscle, not its thickest end, if both will do.
      const room = Math.min(4, distanceToLoops(loops, u, v)) - 0.01 * Math.hypot(u - (left + right) / 2, v - (top + bottom) / 2);
      if (best === null || room > most) [best, most] = [[u, v], room];
    }
  }
  return best ?? [loop[0] ?? 0, loop[1] ?? 0];
}

/** Skin and the fat under it, at the outer end of the section. */
function outerLayers(cut: SectionCut, skinName: string, fatName: string): Wanted[] {
  const u = cut.midline !== null && cut.midline < 0 ? cut.frame.right - 14 : cut.frame.left + 14;
  for (let v = cut.frame.top; v < cut.frame.bottom - 12; v += 0.5) {
    if (windingAt(cut.skin, u, v) === 0) continue;
    const fat: readonly [number, number] = [u + 3, v + 6];
    const clear = cut.parts.every(({ loops }) => windingAt(loops, fat[0], fat[1]) === 0);
    return [{ id: 'skin', name: skinName, weight: 9, at: [u, v + 0.8] }, ...(clear ? [{ id: 'fat', name: fatName, weight: 9, at: fat }] : [])];
  }
  return [];
}

function spread(list: readonly Wanted[], side: 'left' | 'right', { frame }: SectionCut): readonly Unranked[] {
  const sorted = list.toSorted((a, b) => a.at[1] - b.at[1]).map((wanted) => ({ ...wanted, lines: wrapped(wanted.name) }));
  const heights = sorted.map(({ lines }) => lines.length * LINE);
  const vs = sorted.map(({ at }) => at[1]);
  const [least, most] = [frame.top + 4, frame.bottom - 3];
  for (const i of vs.keys()) vs[i] = Math.max(vs[i] ?? 0, i === 0 ? least + (heights[0] ?? 0) / 2 : (vs[i - 1] ?? 0) + ((heights[i - 1] ?? 0) + (heights[i] ?? 0)) / 2 + GAP);
  for (let i = vs.length - 1; i >= 0; i--) vs[i] = Math.min(vs[i] ?? 0, i === vs.length - 1 ? most - (heights[i] ?? 0) / 2 : (vs[i + 1] ?? 0) - ((heights[i + 1] ?? 0) + (heights[i] ?? 0)) / 2 - GAP);
  return uncrossed(sorted.map(({ id, at, lines }, i) => ({ id, at, side, v: vs[i] ?? 0, lines })), side === 'left' ? frame.left : frame.right);
}

/** Two names of one height change places where their leaders would cross. */
function uncrossed(labels: readonly Unranked[], edge: number): readonly Unranked[] {
  const list = [...labels];
  for (let round = 0; round < 12; round++) {
    let changed = false;
    for (let i = 0; i < list.length; i++) {
      for (let j = i + 1; j < list.length; j++) {
        const [a, b] = [list[i], list[j]];
        if (!a || !b || a.lines.length !== b.lines.length || !cross(a, b, edge)) continue;
        list[i] = { ...b, v: a.v };
        list[j] = { ...a, v: b.v };
        changed = true;
      }
    }
    if (!changed) break;
  }
  return list;
}

function cross(a: Unranked, b: Unranked, edge: number): boolean {
  const turn = (p: readonly [number, number], q: readonly [number, number], r: readonly [number, number]): number => (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
  const [p, q]: [readonly [number, number], readonly [number, number]] = [[edge, a.v], a.at];
  const [r, s]: [readonly [number, number], readonly [number, number]] = [[edge, b.v], b.at];
  return turn(p, q, r) > 0 !== turn(p, q, s) > 0 && turn(r, s, p) > 0 !== turn(r, s, q) > 0;
}

/** A long name in two lines, broken near its middle. */
function wrapped(name: string): readonly string[] {
  if (name.length <= LETTERS) return [name];
  const breaks = [...name.matchAll(/ /g)].map(({ index }) => index);
  const at = breaks.reduce<number | null>((best, index) => (best === null || Math.abs(index - name.length / 2) < Math.abs(best - name.length / 2) ? index : best), null);
  return at === null ? [name] : [name.slice(0, at), name.slice(at + 1)];
}
