/** The stage: everything drawn with three. Loaded after the words can be read. */
export { mountScene } from './mountScene.tsx';
export type { SceneHandle, ScreenPlace, SceneSnapshot } from './SceneHandle.ts';
export type { MarkerId, SceneEvents, SceneFrame, SceneProgress } from './SceneEvents.ts';
export type {
  ChosenSide, Insets, LabelRequest, LayerName, MarkerShape, MarkerSide, Motion, Pose, Quality, SceneMarker, SceneProps, SceneTheme, Side,
  SkinPlace, StandardView, Zone,
} from './SceneProps.ts';
export type { PlacedLabel } from './labels/layoutLabels.ts';
