/** What a point sheet lays on the body: one step of finding the point, or how far trained people's marks scatter. */
import type { Finding } from '../finding/Finding.ts';

export interface StageGuide {
  readonly code: string;
  readonly finding: Finding;
  /** Index of the step that is shown; null for none. */
  readonly step: number | null;
  /** Radii in mm of discs round the point, smallest first. */
  readonly rings: readonly number[];
}
