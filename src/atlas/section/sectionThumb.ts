/** A section small enough for a point's sheet: the same loops, coarser, one path for each tissue. */
import { loopArea } from '../../base/section/Loop.ts';
import { simplifyLoop } from '../../base/section/simplifyLoop.ts';
import type { CutTissue, StoredSection } from '../../content/section/StoredSection.ts';
import { loopPath } from './loopPath.ts';
import { needleDirection } from './needleTrack.ts';
import { openSection } from './SectionCut.ts';

export interface SectionThumb {
  readonly frame: StoredSection['frame'];
  readonly skin: string;
  readonly tissues: readonly (readonly [tissue: CutTissue, path: string])[];
  /** From outside the skin to a tip in the upper layers. */
  readonly needle: readonly [number, number, number, number];
}

/** What cannot be seen at the size of a thumb: corners nearer than this to the line, mm, and pieces smaller than this, mm². */
const TOLERANCE = 0.7;
const SMALL = 14;

export function sectionThumb(stored: StoredSection, tiltDeg: number): SectionThumb {
  const cut = openSection(stored, 'average');
  const coarse = (loops: readonly (readonly number[])[]) => loops.filter((loop) => Math.abs(loopArea(loop)) > SMALL).map((loop) => simplifyLoop(loop, TOLERANCE)).filter((loop) => loop.length > 0);
  const kinds = [...new Set(cut.parts.map(({ tissue }) => tissue))];
  const tissues = kinds.flatMap((tissue): [CutTissue, string][] => {
    const path = loopPath(coarse(cut.parts.filter((part) => part.tissue === tissue).flatMap(({ loops }) => loops)));
    return path === '' ? [] : [[tissue, path]];
  });
  const [u, v] = needleDirection(cut, tiltDeg);
  return { frame: cut.frame, skin: loopPath(coarse(cut.skin)), tissues, needle: [-16 * u, -16 * v, 16 * u, 16 * v].map((x) => Math.round(x * 10) / 10) as unknown as SectionThumb['needle'] };
}
