/**
 * Cord, roots and ganglia of the left side on the plate of the lower back, in plate units: the model's own stations (models/tables/
 * nerves.json) through the plate's own camera. tests/features/mechanism/opening holds the two against each other.
 */
import type { Spot } from '../../../atlas/drawing/kit/paths.ts';

export interface RootPath {
  /** Where the nerve of the muscles behind the spine rounds the bone, outside the ganglion; absent at the sacrum. */
  readonly ramus?: Spot;
  readonly ganglion: Spot;
  /** Where the root leaves the canal's middle. */
  readonly canal: Spot;
}

/** Middle of the model; a path of the right side is mirrored at it. */
export const MIDLINE = 580.1;

/** From T11 to the end of the cord at the disc below L1. */
export const CORD: readonly Spot[] = [[580.1, 323.7], [580.1, 373.3], [580.1, 414], [580.1, 427.5]];

export const ROOTS: Readonly<Record<string, RootPath>> = {
  L1: { ramus: [549.3, 447.8], ganglion: [558.3, 423.7], canal: [573, 391.6] },
  L2: { ramus: [546.5, 488.3], ganglion: [558.2, 462.4], canal: [573.2, 429.7] },
  L3: { ramus: [544.1, 528.8], ganglion: [555.7, 504.7], canal: [573.3, 472.9] },
  L4: { ramus: [535.1, 573], ganglion: [545.1, 542.9], canal: [573.2, 512.2] },
  L5: { ramus: [528.7, 590.6], ganglion: [539.3, 588.6], canal: [573.2, 557.6] },
  S1: { ganglion: [547.8, 634.3], canal: [574.4, 614.1] },
  S2: { ganglion: [556.7, 659.1], canal: [574.3, 638.6] },
  S3: { ganglion: [557.9, 693.4], canal: [574.3, 672.7] },
};

/**
 * Height on the plate at which a segment of the cord lies. The cord is shorter than its canal: the lumbar segments lie beside T11
 * and T12, the sacral ones beside T12 and L1 (standring-2020, from knowledge), spaced evenly between the model's bones.
 */
export function segmentHeight(segment: string): number {
  const number = Number(segment.slice(1));
  return segment.startsWith('L') ? 308 + number * 13 : 373 + number * 9.5;
}
