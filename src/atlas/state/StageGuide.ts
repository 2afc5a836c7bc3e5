/** What a point sheet lays on the body: one step of finding the point, how far trained people's marks scatter, or its skin segment. */
import type { Finding } from '../finding/Finding.ts';
import type { SegmentView } from '../pages/Page.ts';

export interface StageGuide {
  readonly code: string;
  readonly finding: Finding | null;
  /** Index of the step that is shown; null for none. */
  readonly step: number | null;
  /** Radii in mm of discs round the point, smallest first. */
  readonly rings: readonly number[];
  /** Only the points of this segment keep their mark, and its nerves are lit. */
  readonly segment?: SegmentView;
}
