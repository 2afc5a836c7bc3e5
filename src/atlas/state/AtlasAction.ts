/** What happened, as facts in the past. A click, a link, a host page and the back button speak the same words. */
import type { AtlasKeys } from '../address/keys.ts';
import type { Route } from '../route/Route.ts';
import type { AtlasView, FlatReason } from './AtlasState.ts';
import type { StageCut } from './StageCut.ts';
import type { StageGuide } from './StageGuide.ts';
import type { StageSignal } from './StageSignal.ts';
import type { PinPlace, StageTask } from './StageTask.ts';

export type AtlasAction =
  | { readonly type: 'pointOpened'; readonly code: string; readonly side?: 'L' | 'R' | 'both'; readonly by?: 'pointer' | 'keyboard' }
  | { readonly type: 'pointClosed' }
  | { readonly type: 'roomOpened'; readonly route: Route; readonly keys?: Partial<AtlasKeys>; readonly by?: 'pointer' }
  | { readonly type: 'addressOpened'; readonly view: AtlasView }
  | { readonly type: 'keysChosen'; readonly keys: Partial<AtlasKeys> }
  | { readonly type: 'stageProgressed'; readonly share: number; readonly part: string }
  | { readonly type: 'stageReady' }
  | { readonly type: 'stageFailed'; readonly reason: FlatReason }
  | { readonly type: 'stageRetried' }
  | { readonly type: 'taskSet'; readonly task: StageTask | null }
  | { readonly type: 'guideSet'; readonly guide: StageGuide | null }
  | { readonly type: 'cutSet'; readonly cut: StageCut | null }
  | { readonly type: 'signalSet'; readonly signal: StageSignal | null }
  | { readonly type: 'pinSet'; readonly pin: PinPlace }
  /** The picture gives its place back: a frame returns to its poster. */
  | { readonly type: 'stageRested' }
  /** A visitor has gone; the next one starts afresh. */
  | { readonly type: 'visitEnded'; readonly view: AtlasView };
