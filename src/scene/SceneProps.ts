/** What the scene is told. Plain values only: ids, names, numbers. No three, no content, no prose. */

import type { StageCut } from '../atlas/state/StageCut.ts';

export type Side = 'L' | 'R';
/** A midline point has one marker, which stands for both sides. */
export type MarkerSide = Side | 'M';
export type ChosenSide = Side | 'both';
export type StandardView = 'back' | 'left' | 'right' | 'front' | 'top';
export type Motion = 'full' | 'less' | 'off';
export type SceneTheme = 'light' | 'dark' | 'hc' | 'hc-dark';
export type Quality = 'auto' | 'high' | 'light';
export type Zone = 'lower-back' | 'whole' | 'leg' | 'hand' | 'head';
export type MarkerShape = 'circle' | 'diamond' | 'triangle-up' | 'square' | 'triangle-down' | 'hexagon' | 'pentagon';
export type LayerName = 'skin' | 'fascia' | 'outer-muscles' | 'deep-muscles' | 'bones' | 'nerves-vessels-organs';

/** A place on the skin in the scene frame (metres; +x the subject's left, +y up, the back faces -z). */
export interface SkinPlace {
  readonly at: readonly [number, number, number];
  /** Unit normal of the skin there. */
  readonly normal: readonly [number, number, number];
}

export interface SceneMarker {
  readonly code: string;
  readonly side: MarkerSide;
  readonly shape: MarkerShape;
  /** Fill, `#rrggbb`. */
  readonly colour: string;
  readonly tier: 1 | 2 | 3;
  /** For the label layer and for tests; the scene draws no words. */
  readonly name: string;
  readonly opened?: boolean;
  /** Chance of still remembering it, 0..1: drawn as an arc. */
  readonly recall?: number;
  /** Absent from the scene, as a quiz asks for it. */
  readonly hidden?: boolean;
  /** Overrides the place known from the model (a quiz pin, a test). */
  readonly place?: SkinPlace;
}

export interface Pose {
  /** Degrees round the vertical axis: 0 straight behind, positive towards the subject's right. */
  readonly azimuth: number;
  /** Degrees from the zenith; 90 is level. */
  readonly polar: number;
  /** Metres from the eye to what it looks at. */
  readonly distance: number;
}

/** Parts of the canvas covered by panels, in CSS px. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** What a label may hang on: a structure of the model, a level of the spine ('L1'..'L5', 'S1') or the crest line ('crest'). */
export interface LabelRequest {
  readonly id: string;
  readonly kind: 'structure' | 'level' | 'crest' | 'point';
  /** For `kind: 'point'`. */
  readonly side?: MarkerSide;
  /** A place of its own, which is seen while the body is cut open. */
  readonly at?: readonly [number, number, number];
  /** Of several requests with the same group, the first that can be seen gets the label: left or right, one level of many. */
  readonly group?: string;
  /** Size of the drawn chip in CSS px. */
  readonly width: number;
  readonly height: number;
}

/** A line laid on the skin, in metres. `ruler` carries strokes, `way` leads to a point. */
export interface DrawnLine {
  readonly kind: 'guide' | 'ruler' | 'way';
  readonly path: readonly (readonly [number, number, number])[];
  readonly ticks?: readonly (readonly [readonly [number, number, number], readonly [number, number, number]])[];
}

/** A line of tradition: points in their order, on one side. The scene lays it on the skin. */
export interface ChannelRun {
  readonly side: Side;
  readonly codes: readonly string[];
  readonly colour: string;
}

/** A message that runs from the selected point along a nerve of the model. */
export interface SceneSignal {
  /** The nerve's centreline in metres, from the end that is nearer to the point. */
  readonly path: readonly (readonly [number, number, number])[];
  /** A sham needle stays on the skin. */
  readonly enters: boolean;
  /** How far it has come, 0..1. It moves with every frame, so it is told by subscription; everything drawn is a function of it. */
  readonly phase: { readonly at: number; readonly subscribe: (listener: () => void) => () => void };
}

export interface SceneProps {
  readonly markers: readonly SceneMarker[];
  readonly selected: { readonly code: string; readonly side: ChosenSide } | null;
  readonly hovered: { readonly code: string; readonly side: MarkerSide | null } | null;
  /** Focused in the list of buttons. */
  readonly focused: { readonly code: string; readonly side: MarkerSide | null } | null;
  readonly view: StandardView;
  readonly zone: Zone;
  /** The eye stays with the zone although a point is open. */
  readonly away?: boolean;
  readonly pose: Pose | null;
  /** 0 skin .. 5 nerves, vessels and organs. */
  readonly peel: number;
  readonly porthole: boolean;
  readonly motion: Motion;
  readonly theme: SceneTheme;
  /** Skin tone 1..4. */
  readonly tone: number;
  readonly build: 'slim' | 'average' | 'large';
  readonly insets: Insets;
  /** Ids of structures that stand out; the rest fades to 15 %. */
  readonly highlighted: readonly string[];
  /** What becomes of the rest while structures stand out: pale, not drawn, or left as it is. */
  readonly amid?: 'faded' | 'gone' | 'whole';
  /** Ids of structures that are not drawn at all. */
  readonly hidden?: readonly string[];
  /** The eye goes to what stands out. */
  readonly aimAtHighlighted?: boolean;
  readonly labels: { readonly max: number; readonly maxStructures: number; readonly items: readonly LabelRequest[] };
  readonly quality: Quality;
  readonly gesture: 'greedy' | 'cooperative';
  /** The visitor cannot move the camera. */
  readonly cameraLocked?: boolean;
  /** Radii in mm of discs that show how exactly the selected point can be found, smallest first. */
  readonly accuracy?: readonly number[];
  /** Lines laid on the skin. */
  readonly drawn?: readonly DrawnLine[];
  /** Tradition's channels. */
  readonly channels?: readonly ChannelRun[];
  /** The body is cut open along a needle. */
  readonly cut?: StageCut | null;
  /** Landmarks that a finger feels for, lit by a ring on the skin. */
  readonly spots?: readonly SkinPlace[];
  /** Midline, level tags and crest line; there unless told. */
  readonly guides?: boolean;
  /** The canvas shows this many times the plain field of view, from the same place; 1 unless told. */
  readonly spread?: number;
  /** While it plays, it leads the eye, the peel and what stands out. */
  readonly signal?: SceneSignal | null;
  /** One soft double ring on this marker, drawn once ("start here"). */
  readonly beckon?: { readonly code: string; readonly side: MarkerSide } | null;
  /** Hit area of a marker in CSS px; 44 unless told (a kiosk has 96). */
  readonly hitArea?: number;
  /** Times the plain size of markers and their rings; 1 unless told. */
  readonly markerScale?: number;
  /** Deeper layers are fetched only when they are looked at, not in idle time: several bodies share a page. */
  readonly sparing?: boolean;
  /** Addresses of model files that replace the built-in ones. */
  readonly assets?: { readonly urls?: Partial<Record<LayerName, string>> };
}
