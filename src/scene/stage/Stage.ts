/** What the parts of one mounted scene share. Mutated by the frame loop, never by React. */
import { createContext, useContext, type ComponentType } from 'react';
import type { PerspectiveCamera } from 'three';
import type { StageCut } from '../../atlas/state/StageCut.ts';
import type { AnchorsDocument } from '../assets/AnchorsDocument.ts';
import type { JoinedTissue, StructureRange } from '../body/mergeStructures.ts';
import type { LayerLook } from '../body/peelLayers.ts';
import type { PeelCourse } from '../body/PeelCourse.ts';
import type { BodyHull } from '../camera/BodyHull.ts';
import type { EyeRig } from '../camera/EyeRig.ts';
import type { Column } from '../labels/layoutLabels.ts';
import type { StructurePicker } from '../picking/StructurePicker.ts';
import type { MarkerState } from '../points/MarkerState.ts';
import type { SceneEvents } from '../SceneEvents.ts';
import type { LayerName, SceneProps } from '../SceneProps.ts';
import type { PlateUniforms } from './plateMaterial.ts';

export interface LoadedLayer {
  readonly name: LayerName;
  readonly tissues: readonly JoinedTissue[];
  readonly find: (id: string) => readonly { readonly joined: JoinedTissue; readonly range: StructureRange }[];
}

export interface Stage {
  props: SceneProps;
  readonly events: SceneEvents;
  readonly canvas: HTMLCanvasElement;
  readonly plate: PlateUniforms;
  readonly rig: EyeRig;
  readonly course: PeelCourse;
  /** Place between the stops at which a finger holds the layers. */
  heldPeel: number | null;
  /** Where a hand has left the porthole, in metres; null at the chosen point. */
  portholeAt: readonly [number, number, number] | null;
  readonly layers: Map<LayerName, LoadedLayer>;
  looks: Readonly<Record<LayerName, LayerLook>>;
  anchors: AnchorsDocument;
  /** The anchors of the average build. */
  home: AnchorsDocument;
  /** The build that is drawn: -1 slim .. 0 average .. 1 large. */
  build: number;
  hull: BodyHull | null;
  markers: MarkerState[];
  /** Structures of the model, parts included, that were taken away by name. */
  hidden: ReadonlySet<string>;
  picker: StructurePicker | null;
  /** What is drawn once the first picture stands. */
  late: readonly ComponentType<{ readonly version: number }>[];
  /** Draws the body cut open; fetched with the first cut. */
  CutBody: ComponentType<{ readonly cut: StageCut | null; readonly version: number }> | null;
  /** The cut is open and the eye stands before it. */
  cutOpen: boolean;
  /** Takes the camera to the cut and back; answers whether it is on its way. */
  cutEye: ((camera: PerspectiveCamera) => boolean) | null;
  /** Seconds of this frame: one sixtieth after a rest, since the time spent at rest is not time in motion. */
  delta: number;
  eyeMoving: boolean;
  /** Another frame has been asked for. */
  pending: boolean;
  /** A frame is being prepared. */
  inFrame: boolean;
  /** The last frame asked for this one: something is in motion. */
  inMotion: boolean;
  /** Seconds since the first picture. */
  age: number;
  frames: number;
  readonly columns: Map<string, Column>;
  /** Where the line of a level ends on either flank, in metres: its tag hangs there. */
  levelEnds: ReadonlyMap<string, readonly [readonly [number, number, number], readonly [number, number, number]]>;
  size: { width: number; height: number };
  /** Places have changed: what React drew from them is to be drawn again. */
  changed(): void;
  /** Asks for the next frame. */
  invalidate(): void;
}

export const StageContext = createContext<Stage | null>(null);

export function useStage(): Stage {
  const stage = useContext(StageContext);
  if (!stage) throw new Error('outside the stage');
  return stage;
}
