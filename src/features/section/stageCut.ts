/** A section as the stage shows it: the same cut, needle and names, in metres. */
import { inSpace, type Place } from '../../base/section/Plane.ts';
import { sectionLabels } from '../../atlas/section/sectionLabels.ts';
import { partName } from '../../atlas/section/partName.ts';
import { spanAt } from '../../atlas/section/needleTrack.ts';
import type { SectionPage } from '../../atlas/pages/SectionView.ts';
import type { StageCut } from '../../atlas/state/StageCut.ts';
import type { Words } from '../../i18n/createTranslator.ts';
import { needleState } from './SectionPlate.tsx';
import { nearStructures } from './nearStructures.ts';
import type { OpenSection } from './useSection.ts';

/** Names that are offered to the stage, which takes as many as it has room for. */
const MOST_NAMES = 12;

/** What stays the same while the needle moves. */
export type StageSlice = Pick<StageCut, 'plane' | 'frame' | 'entry' | 'names'>;

export function stageSlice(page: SectionPage, open: OpenSection, words: Words): StageSlice {
  const { cut, track } = open;
  const [u, v] = [cut.plane.u, cut.plane.v];
  const hazards = page.layers.filter(({ role }) => role === 'beyond' || role === 'stop').flatMap(({ structures }) => structures);
  const labels = sectionLabels(cut, track, hazards, (part) => partName(part, page.names, words), words('section.tissue.skin'), words('section.tissue.fat'));
  const { left, right, top, bottom } = cut.frame;
  return {
    plane: { origin: inMetres(cut.plane.origin), u, v },
    frame: { left: left / 1000, right: right / 1000, top: top / 1000, bottom: bottom / 1000 },
    entry: cut.entryMm / 1000,
    names: labels
      .toSorted((a, b) => a.rank - b.rank)
      .slice(0, MOST_NAMES)
      .map(({ id, lines, at: [x, y] }) => ({ id: `cut-${id}`, name: lines.join(' '), at: inMetres(inSpace(cut.plane, x, y)) })),
  };
}

export function stageCut(page: SectionPage, open: OpenSection, slice: StageSlice, onDepth: (mm: number) => void): StageCut {
  const { track, limits, depthMm } = open;
  const here = spanAt(track, depthMm);
  return {
    ...slice,
    code: page.point.code,
    direction: track.direction,
    depth: depthMm / 1000,
    stop: open.asking ? null : limits.stopMm / 1000,
    needle: needleState(open),
    near: nearStructures(page, open),
    here: here && depthMm > 0 ? (here.structure ?? null) : null,
    onDepth: (metres) => onDepth(Math.round(1000 * metres)),
  };
}

function inMetres([x, y, z]: Place): Place {
  return [x / 1000, y / 1000, z / 1000];
}
