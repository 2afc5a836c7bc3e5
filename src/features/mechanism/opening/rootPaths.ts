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
export const CORD: readonly Spot[] = [[580.1, 324.2], [580.1, 373.9], [580.1, 414.6], [580.1, 428.1]];

export const ROOTS: Readonly<Record<string, RootPath>> = {
  L1: { ramus: [549.3, 448.4], ganglion: [558.3, 424.3], canal: [573, 392.2] },
  L2: { ramus: [546.5, 489], ganglion: [558.2, 463], canal: [573.2, 430.3] },
  L3: { ramus: [544.1, 529.5], ganglion: [555.7, 505.4], canal: [573.3, 473.6] },
  L4: { ramus: [535.1, 573.7], ganglion: [545.1, 543.6], canal: [573.2, 512.9] },
  L5: { ramus: [528.7, 591.4], ganglion: [539.3, 589.4], canal: [573.2, 558.3] },
  S1: { ganglion: [547.8, 635.1], canal: [574.4, 614.9] },
  S2: { ganglion: [556.7, 659.9], canal: [574.3, 639.4] },
  S3: { ganglion: [557.9, 694.2], canal: [574.3, 673.5] },
};

/**
 * Height on the plate at which a segment of the cord lies. The cord is shorter than its canal: the lumbar segments lie beside T11
 * and T12, the sacral ones beside T12 and L1 (standring-2020, from knowledge), spaced evenly between the model's bones.
 */
export function segmentHeight(segment: string): number {
  const number = Number(segment.slice(1));
  return segment.startsWith('L') ? 308 + number * 13 : 373 + number * 9.5;
}
