/** One section opened: loops in millimetres, the skin of one build, what a needle here must keep away from. */
import type { Loop } from '../../base/section/Loop.ts';
import { planeOf, type Place, type Plane } from '../../base/section/Plane.ts';
import type { BodyBuild, CutTissue, StoredPart, StoredSection } from '../../content/section/StoredSection.ts';

export interface CutPart {
  /** Id of `anatomy/structures.json`, or `<id>--<part>`. */
  readonly id: string;
  readonly tissue: CutTissue;
  readonly loops: readonly Loop[];
}

export interface SectionCut {
  readonly id: string;
  readonly code: string;
  readonly side: StoredSection['side'];
  readonly cut: StoredSection['cut'];
  /** Scene frame, mm: the point on the average skin, then the directions right and down. */
  readonly plane: Plane;
  readonly frame: StoredSection['frame'];
  readonly midline: number | null;
  readonly mmPerCun: number;
  readonly build: BodyBuild;
  readonly skin: readonly Loop[];
  /** The needle enters at u = 0 and this v, mm. */
  readonly entryMm: number;
  /** From the outside in: what is drawn later lies over what was drawn before. */
  readonly parts: readonly CutPart[];
  /** Place of each hazard in the point's list, with its distances over the grid. */
  readonly hazards: readonly { readonly index: number; readonly halfMm: readonly number[] }[];
  readonly grid: StoredSection['grid'];
}

/** What is drawn over what, where two structures meet in one place. */
const ORDER: readonly CutTissue[] = ['skin', 'fat', 'muscle', 'organ', 'pleura', 'ligament', 'fascia', 'disc', 'bone', 'vein', 'artery', 'nerve'];

export function openSection(stored: StoredSection, build: BodyBuild): SectionCut {
  const own = stored.builds[build];
  const { skin, entryMm, soft, distances } = own ?? stored.builds.average;
  const parts = [...soft, ...stored.fixed].map(openPart);
  return {
    id: stored.id,
    code: stored.code,
    side: stored.side,
    cut: stored.cut,
    plane: openPlane(stored.plane),
    frame: stored.frame,
    midline: stored.midline,
    mmPerCun: stored.mmPerCun,
    build: own ? build : 'average',
    skin: skin.map(openLoop),
    entryMm,
    parts: parts.toSorted((a, b) => ORDER.indexOf(a.tissue) - ORDER.indexOf(b.tissue)),
    hazards: stored.hazards.map((index, i) => ({ index, halfMm: distances[i] ?? [] })),
    grid: stored.grid,
  };
}

function openPlane({ origin, u, v }: StoredSection['plane']): Plane {
  return planeOf(origin as unknown as Place, u as unknown as Place, v as unknown as Place);
}

function openPart([id, tissue, loops]: StoredPart): CutPart {
  return { id, tissue, loops: loops.map(openLoop) };
}

/** Steps in tenths of a millimetre back to places in millimetres. */
function openLoop(steps: readonly number[]): Loop {
  const at = [0, 0];
  return steps.map((step, i) => {
    const sum = (at[i % 2] ?? 0) + step;
    at[i % 2] = sum;
    return sum / 10;
  });
}
