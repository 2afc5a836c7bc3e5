/** What a needle passes, in order, from the skin inwards: the cut's own loops along the needle's line. */
import { crossLoops } from '../../base/section/crossLoops.ts';
import { distanceToLoops } from '../../base/section/Loop.ts';
import type { CutTissue } from '../../content/section/StoredSection.ts';
import type { SectionCut } from './SectionCut.ts';

/**
 * `fat` under the skin; `loose` tissue between deeper structures, which the model leaves empty, and `empty` where it leaves
 * so much that something must be missing; `canal` is all within the
 * dura; `epidural` the space outside it; the rest as drawn.
 */
export type TrackTissue = CutTissue | 'loose' | 'empty' | 'canal' | 'epidural';

export interface TrackSpan {
  readonly tissue: TrackTissue;
  /** Id of the structure; null for skin, fat and what lies between structures. */
  readonly structure: string | null;
  /** Millimetres along the needle, from the skin. */
  readonly from: number;
  readonly to: number;
}

export interface NeedleTrack {
  readonly tiltDeg: number;
  /** Right and down on the section, length one. */
  readonly direction: readonly [number, number];
  readonly spans: readonly TrackSpan[];
  /** As far as the section shows, mm. */
  readonly reachMm: number;
}

/** Taken for the whole body; no source (`docs/model.md`). */
const SKIN_MM = 2.2;
/** No needle of the atlas is longer, mm. */
const LONGEST_MM = 70;
const EDGE_MM = 3;
/** Gaps narrower than this are the model's seams, not tissue. */
const SEAM_MM = 0.8;
/** What is thinner comes through the layer before it where the model is rounded. */
const SLIVER_MM = 0.2;
/** Gaps wider than this are not loose tissue alone. */
const EMPTY_MM = 8;
/** What counts where structures overlap; the last wins. */
const RANK: readonly TrackTissue[] = ['pleura', 'muscle', 'organ', 'fascia', 'ligament', 'canal', 'disc', 'bone', 'vein', 'artery', 'nerve'];

/**
 * @param tiltDeg positive towards the spine on an axial section, towards the head on a sagittal one
 */
export function needleTrack(cut: SectionCut, tiltDeg: number): NeedleTrack {
  const direction = needleDirection(cut, tiltDeg);
  const start: readonly [number, number] = [0, cut.entryMm];
  const toBottom = (cut.frame.bottom - EDGE_MM - cut.entryMm) / Math.max(direction[1], 0.05);
  const side = direction[0] < 0 ? cut.frame.left + EDGE_MM : cut.frame.right - EDGE_MM;
  const toSide = Math.abs(direction[0]) < 1e-6 ? Infinity : side / direction[0];
  const inSkin = crossLoops(cut.skin, [start[0] - direction[0], start[1] - direction[1]], direction, LONGEST_MM + 1).find(([, to]) => to > 2);
  const reachMm = Math.max(1, Math.min(LONGEST_MM, toBottom, toSide, inSkin ? inSkin[1] - 1 : LONGEST_MM));
  const met = cut.parts.flatMap(({ id, tissue, loops }) => crossLoops(loops, start, direction, reachMm).map(([from, to]) => ({ id, tissue: trackTissue(id, tissue), from, to })));
  const skinEnd = skinDepth(cut, direction);
  const edges = [...new Set([0, skinEnd, reachMm, ...met.flatMap(({ from, to }) => [Math.max(from, skinEnd), Math.max(to, skinEnd)])])].toSorted((a, b) => a - b);
  const pieces: TrackSpan[] = [];
  for (const [i, from] of edges.entries()) {
    const to = edges[i + 1];
    if (to === undefined) break;
    const middle = (from + to) / 2;
    const here = met.filter((span) => span.from <= middle && span.to > middle).toSorted((a, b) => RANK.indexOf(a.tissue) - RANK.indexOf(b.tissue)).at(-1);
    if (middle < skinEnd) pieces.push({ tissue: 'skin', structure: null, from, to });
    else if (here) pieces.push({ tissue: here.tissue, structure: here.id, from, to });
    else pieces.push({ tissue: pieces.some(({ structure }) => structure !== null) ? 'loose' : 'fat', structure: null, from, to });
  }
  return { tiltDeg, direction, spans: tidy(pieces), reachMm };
}

export function needleDirection(cut: Pick<SectionCut, 'cut' | 'midline'>, tiltDeg: number): readonly [number, number] {
  const angle = (tiltDeg * Math.PI) / 180;
  // The head lies to the left of a sagittal section.
  const towards = cut.cut === 'sagittal' ? -1 : Math.sign(cut.midline ?? 1);
  return [towards * Math.sin(angle) || 0, Math.cos(angle)];
}

/** The span that the tip is in. */
export function spanAt(track: NeedleTrack, depthMm: number): TrackSpan | undefined {
  return track.spans.find(({ from, to }) => depthMm >= from && depthMm < to) ?? track.spans.at(-1);
}

function trackTissue(id: string, tissue: CutTissue): TrackTissue {
  return /^(spinal-dura-mater|spinal-cord|cauda-equina)/.test(id) ? 'canal' : tissue;
}

/** Where the needle leaves the skin: skin is as thick everywhere, so a slanting needle is longer in it. */
function skinDepth(cut: SectionCut, [du, dv]: readonly [number, number]): number {
  for (let mm = 0.2; mm < 12; mm += 0.2) {
    if (distanceToLoops(cut.skin, mm * du, cut.entryMm + mm * dv) >= SKIN_MM) return mm;
  }
  return SKIN_MM;
}

/** Joins what belongs together, closes seams, and names the space round the dura. */
function tidy(pieces: readonly TrackSpan[]): readonly TrackSpan[] {
  const spans: TrackSpan[] = [];
  for (const piece of pieces) {
    const thick = piece.to - piece.from;
    if (thick < 1e-6) continue;
    const last = spans.at(-1);
    const seam = thick < (piece.tissue === 'loose' ? SEAM_MM : SLIVER_MM);
    if (last && (seam || (last.tissue === piece.tissue && last.structure === piece.structure))) spans[spans.length - 1] = { ...last, to: piece.to };
    else spans.push(piece);
  }
  const canal = spans.findIndex(({ tissue }) => tissue === 'canal');
  return spans
    .map((span, i) => (i === canal - 1 && span.tissue === 'loose' ? { ...span, tissue: 'epidural' as const } : span))
    .filter((_, i) => canal < 0 || i <= canal)
    .map((span) => (span.tissue === 'loose' && span.to - span.from > EMPTY_MM ? { ...span, tissue: 'empty' as const } : span))
    .map((span, i) => ({ ...span, ...(i === canal ? { structure: 'spinal-dura-mater' } : {}) }));
}
