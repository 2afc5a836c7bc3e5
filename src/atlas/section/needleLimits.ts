/** How deep the atlas lets a needle go, and where caution begins. A rule over what the model holds, the same for all points. */
import { distanceAtDepth } from './hazardDistance.ts';
import type { NeedleTrack, TrackSpan } from './needleTrack.ts';
import type { SectionCut } from './SectionCut.ts';

export interface NeedleFacts {
  /** Structures of the layers that books name, of the side that is cut; empty where the model lacks the last of them. */
  readonly layerStructures: readonly string[];
  /** Structures of layers that are never passed, and of what lies beyond the last one. */
  readonly stopStructures: readonly string[];
  readonly beyondStructures: readonly string[];
}

export interface NeedleLimits {
  /** Whole millimetres. The tip never goes deeper. */
  readonly stopMm: number;
  readonly why:
    | { readonly kind: 'bone' | 'layer' | 'organ' | 'back-wall' | 'vessel-or-nerve'; readonly structure: string }
    | { readonly kind: 'hazard'; readonly hazard: number }
    /** The last tissue that books name under the point ends, or the section does. */
    | { readonly kind: 'layers-end' | 'end' };
  /** Where the band of caution begins, mm; null where bone or the edge of the section ends the way first. */
  readonly cautionMm: number | null;
}

/** The tip stops this far from a hazard, mm. */
const CLEAR_MM = 2;
/** Lin 2013 read 47 studies of safe depth: stay under 70 % of the depth that is dangerous. */
const CAUTION_SHARE = 0.7;
/** The fascia in front of quadratus lumborum: behind it is the wall of the back, before it the space of kidney and gut. */
const BACK_WALL = 'thoracolumbar-fascia--anterior';
/** The tip may just leave the last layer, so that one sees where it ends, mm. */
const PAST_LAYERS_MM = 2;
/** Small branches in skin and muscle are met by any needle; these are not. */
const SMALL = /cluneal|cutaneous|ramus/;

export function needleLimits(cut: SectionCut, track: NeedleTrack, facts: NeedleFacts): NeedleLimits {
  const contacts: { readonly mm: number; readonly why: NeedleLimits['why'] }[] = [{ mm: track.reachMm, why: { kind: 'end' } }];
  for (const span of track.spans) {
    const kind = contactKind(span, facts);
    if (kind !== null && span.structure !== null) contacts.push({ mm: span.from, why: { kind, structure: span.structure } });
  }
  const listed = track.spans.filter(({ structure }) => structure !== null && facts.layerStructures.includes(baseOf(structure)));
  const last = listed.at(-1);
  // Where books name a layer that is never passed, that layer is the end.
  if (last && facts.stopStructures.length === 0) contacts.push({ mm: last.to + PAST_LAYERS_MM, why: { kind: 'layers-end' } });
  for (const { index, halfMm } of cut.hazards) {
    const mm = firstNear(cut, track, halfMm);
    if (mm !== null) contacts.push({ mm, why: { kind: 'hazard', hazard: index } });
  }
  const first = contacts.reduce((least, contact) => (contact.mm < least.mm ? contact : least));
  const danger = Math.min(...contacts.filter(({ why }) => why.kind !== 'bone' && why.kind !== 'end' && why.kind !== 'layers-end').map(({ mm }) => mm));
  const stopMm = Math.max(1, Math.floor(first.mm));
  const cautionMm = Math.round(CAUTION_SHARE * danger);
  return { stopMm, why: first.why, cautionMm: cautionMm < stopMm ? cautionMm : null };
}

function contactKind({ tissue, structure }: TrackSpan, { stopStructures, beyondStructures }: NeedleFacts): 'bone' | 'layer' | 'organ' | 'back-wall' | 'vessel-or-nerve' | null {
  if (tissue === 'bone' || tissue === 'disc') return 'bone';
  if (structure === null) return null;
  if (stopStructures.includes(baseOf(structure))) return 'layer';
  if (structure === BACK_WALL) return 'back-wall';
  if (tissue === 'canal' || tissue === 'organ' || tissue === 'pleura' || structure === 'diaphragm' || beyondStructures.includes(baseOf(structure))) return 'organ';
  if ((tissue === 'nerve' || tissue === 'artery' || tissue === 'vein') && !SMALL.test(structure)) return 'vessel-or-nerve';
  return null;
}

/** `thoracolumbar-fascia--middle` is a part of `thoracolumbar-fascia`. */
function baseOf(structure: string): string {
  return structure.split('--')[0] ?? structure;
}

function firstNear(cut: SectionCut, track: NeedleTrack, halfMm: readonly number[]): number | null {
  for (let mm = 0; mm <= track.reachMm; mm += 0.25) if (distanceAtDepth(cut, halfMm, track.direction, mm) <= CLEAR_MM) return mm;
  return null;
}
