/** What the scene says back. Every callback may be left out. */
import type { LayerName, MarkerSide, Pose, SkinPlace } from './SceneProps.ts';
import type { LabelBox, PlacedLabel } from './labels/layoutLabels.ts';

export interface MarkerId {
  readonly code: string;
  readonly side: MarkerSide;
}

export interface SceneProgress {
  /** Bytes of the first picture. `total` may grow once, when the server tells its size. */
  readonly loaded: number;
  readonly total: number;
  readonly part: LayerName;
}

/** Told after each drawn frame. Cheap: the numbers exist anyway. */
export interface SceneFrame {
  readonly pose: Pose;
  /** The camera is on its way or in the visitor's hand. */
  readonly moving: boolean;
  readonly width: number;
  readonly height: number;
  /** Centre of the porthole and its radius in CSS px, if it is open. */
  readonly porthole: { readonly x: number; readonly y: number; readonly radius: number } | null;
  /** What the markers cover now, for whatever would lie over them. */
  readonly markers: () => readonly LabelBox[];
  /** Part of the world that is seen at the depth of the target, in metres: for a map that shows a frame. */
  readonly seen: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

export interface SceneEvents {
  readonly onProgress?: (progress: SceneProgress) => void;
  /** The first picture of the body stands. */
  readonly onReady?: () => void;
  /** The body could not be loaded or drawn. */
  readonly onFailed?: (reason: unknown) => void;
  /** A deeper layer has arrived. */
  readonly onLayer?: (layer: LayerName) => void;
  readonly onPick?: (code: string, side: MarkerSide) => void;
  /** Markers whose centres lie within 18 px of each other: ask, do not guess. */
  readonly onPickMany?: (markers: readonly MarkerId[], at: { readonly x: number; readonly y: number }) => void;
  /** The skin was tapped here, whatever else the tap meant. */
  readonly onSkin?: (place: SkinPlace) => void;
  /** A structure was tapped; null for the background. */
  readonly onStructure?: (id: string | null) => void;
  /** The pointer rests on a structure (CSS px on the canvas); null when it has left. Not told before the search trees stand. */
  readonly onHoverStructure?: (id: string | null, at: { readonly x: number; readonly y: number } | null) => void;
  readonly onHover?: (code: string | null, side: MarkerSide | null) => void;
  /** The visitor has moved the camera and it has come to rest. Rounded as addresses are. */
  readonly onPose?: (pose: Pose) => void;
  readonly onLost?: () => void;
  readonly onRestored?: () => void;
  readonly onQuality?: (quality: 'high' | 'light') => void;
  readonly onFrame?: (frame: SceneFrame) => void;
  /** Asked before labels are laid out: the boxes of the canvas that something of the page lies over, CSS px. */
  readonly covered?: () => readonly LabelBox[];
  /** Places for the labels that were asked for; empty while the camera moves is never sent: they freeze. */
  readonly onLabels?: (labels: readonly PlacedLabel[]) => void;
  /** Someone scrolled or dragged with one finger where that belongs to the page. */
  readonly onGestureHint?: (kind: 'wheel' | 'touch') => void;
}
