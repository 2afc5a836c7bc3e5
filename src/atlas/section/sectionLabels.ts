/** Which structures of a section get a name, where the name points to, and where it stands. Plain numbers, no drawing. */
import { distanceToLoops, loopArea, windingAt, type Loop } from '../../base/section/Loop.ts';
import type { NeedleTrack } from './needleTrack.ts';
import { placeNames, type PlacedName } from './placeNames.ts';
import type { CutPart, SectionCut } from './SectionCut.ts';

export interface SectionLabel extends PlacedName {
  readonly id: string;
  readonly lines: readonly string[];
  /** 0 is what a reader needs first. */
  readonly rank: number;
}

interface Wanted {
  readonly id: string;
  readonly name: string;
  readonly weight: number;
  readonly at: readonly [number, number];
}

/** Letters of a line. */
const LETTERS = 25;
/** Pieces smaller than this are named only if the needle meets them, mm². */
const SMALL = 16;
const KEEP_OFF = 3;
/** A name points to no place nearer to the needle's line than this, if its structure has another, mm. */
const BESIDE = 7;

/**
 * @param nameOf what a structure is called; two structures of one name are named once, nearest to the needle
 */
export function sectionLabels(cut: SectionCut, track: NeedleTrack, hazardIds: readonly string[], nameOf: (id: string) => string, skinName: string, fatName: string): readonly SectionLabel[] {
  const met = new Set(track.spans.filter(({ from }) => from < 60).map(({ structure }) => structure));
  const best = new Map<string, Wanted>();
  for (const part of cut.parts) {
    const wanted = wish(part, cut, track, met.has(part.id), hazardIds.includes(part.id.split('--')[0] ?? ''), nameOf(part.id));
    const known = wanted && best.get(wanted.name);
    if (wanted && (!known || wanted.weight > known.weight)) best.set(wanted.name, wanted);
  }
  const layers = outerLayers(cut, skinName, fatName);
  const chosen = [...layers, ...[...best.values()].toSorted((a, b) => b.weight - a.weight)];
  return placeNames(chosen.map(({ id, name, at }, rank) => ({ id, at, lines: wrapped(name), rank })), cut.frame);
}

function wish(part: CutPart, cut: SectionCut, { direction }: NeedleTrack, met: boolean, hazard: boolean, name: string): Wanted | null {
  const largest = part.loops.reduce<{ loop: Loop | null; area: number }>((most, loop) => (Math.abs(loopArea(loop)) > most.area ? { loop, area: Math.abs(loopArea(loop)) } : most), { loop: null, area: 0 });
  if (!largest.loop || (largest.area < SMALL && !met && !hazard)) return null;
  const at = middleOf(part.loops, largest.loop, cut, direction);
  if (!at) return null;
  const near = 30 / (30 + Math.hypot(at[0], at[1] - 25));
  const weight = (hazard ? 4 : 0) + (met ? 3 : 0) + near + Math.min(1.2, Math.sqrt(largest.area) / 30) + (part.tissue === 'bone' || part.tissue === 'organ' ? 0.6 : 0);
  return { id: part.id, name, weight, at };
}

/** The place deepest inside a loop, inside the frame and beside the needle, on a coarse grid. */
function middleOf(loops: readonly Loop[], loop: Loop, { frame, entryMm }: SectionCut, [du, dv]: NeedleTrack['direction']): readonly [number, number] | null {
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
      const beside = Math.min(1, Math.abs(u * dv - (v - entryMm) * du) / BESIDE);
      const room = Math.min(4, distanceToLoops(loops, u, v)) + 2 * beside - 0.01 * Math.hypot(u - (left + right) / 2, v - (top + bottom) / 2);
      if (best === null || room > most) [best, most] = [[u, v], room];
    }
  }
  return best ?? [loop[0] ?? 0, loop[1] ?? 0];
}

/** Skin and the fat under it, near the outer end of the section: a thin limb begins farther in. */
function outerLayers(cut: SectionCut, skinName: string, fatName: string): Wanted[] {
  const { left, right, top, bottom } = cut.frame;
  const inward = cut.midline !== null && cut.midline < 0 ? -1 : 1;
  for (const off of [14, 26, 38, 50]) {
    const u = inward > 0 ? left + off : right - off;
    for (let v = top; v < (top + bottom) / 2; v += 0.5) {
      if (windingAt(cut.skin, u, v) === 0) continue;
      const fat: readonly [number, number] = [u + 8 * inward, v + 7];
      const clear = cut.parts.every(({ loops }) => windingAt(loops, fat[0], fat[1]) === 0);
      return [{ id: 'skin', name: skinName, weight: 9, at: [u, v + 0.8] }, ...(clear ? [{ id: 'fat', name: fatName, weight: 9, at: fat }] : [])];
    }
  }
  return [];
}

/** A long name in two lines, broken near its middle. */
function wrapped(name: string): readonly string[] {
  if (name.length <= LETTERS) return [name];
  const breaks = [...name.matchAll(/ /g)].map(({ index }) => index);
  const at = breaks.reduce<number | null>((best, index) => (best === null || Math.abs(index - name.length / 2) < Math.abs(best - name.length / 2) ? index : best), null);
  return at === null ? [name] : [name.slice(0, at), name.slice(at + 1)];
}
