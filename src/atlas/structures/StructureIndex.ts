/** Names of everything in the body, fetched once the body stands: what hovering, labels and the card speak of. */
import type { TwoLevels } from '../pages/Page.ts';

export interface StructureMember {
  /** Structure of the model. */
  readonly id: string;
  /** English name with side and level. */
  readonly english: string;
  /** Terminologia Anatomica. */
  readonly latin: string;
}

/** What sides and levels share: one name, one sheet. */
export interface StructureEntry {
  readonly kind: string;
  /** In plain words. */
  readonly plain: string;
  /** English and Latin name without side and level. */
  readonly english: string;
  readonly latin: string;
  readonly does: TwoLevels;
  /** Peel stop at which it is laid bare, 0..5. */
  readonly stop: number;
  readonly members: readonly StructureMember[];
}

export type StructureIndex = readonly StructureEntry[];
