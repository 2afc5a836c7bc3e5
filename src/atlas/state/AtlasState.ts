/** The one record of what is open. Addressable parts stand in `view`; the rest lives as long as the visit. */
import type { AtlasKeys } from '../address/keys.ts';
import type { StageCut } from './StageCut.ts';
import type { StageGuide } from './StageGuide.ts';
import type { StageSignal } from './StageSignal.ts';
import type { StageTask } from './StageTask.ts';
import type { Route } from '../route/Route.ts';

export interface AtlasView {
  readonly route: Route;
  readonly keys: AtlasKeys;
}

export type StagePhase = 'boot' | 'poster' | 'ready' | 'flat' | 'error';
export type FlatReason = 'no-webgl' | 'lost' | 'failed' | 'chosen';

export interface AtlasState extends AtlasView {
  readonly phase: StagePhase;
  /** Why the flat drawing stands in for the live body, if it does. */
  readonly flatReason: FlatReason | null;
  /** Share of the first picture that has arrived, 0..1, and what is arriving. */
  readonly progress: { readonly share: number; readonly part: string };
  /** Points opened during this visit, first to last. */
  readonly opened: readonly string[];
  /** Whether the opening came from the keyboard: then the sheet's heading takes the focus. */
  readonly openedBy: 'pointer' | 'keyboard' | 'link';
  /** What a quiz shows on the stage instead of the points. */
  readonly task: StageTask | null;
  /** What a sheet shows on the body of how its point is found. */
  readonly guide: StageGuide | null;
  /** How a section cuts the body on the stage. */
  readonly cut: StageCut | null;
  /** What a mechanism plays on the body. */
  readonly signal: StageSignal | null;
}
