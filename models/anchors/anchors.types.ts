/**
 * Shape of `models/built/anchors.json`: every acupuncture point on the skin, with the way it was found.
 * Places are in the scene frame: metres, +x the subject's left, +y up, the back faces -z.
 */

/** A place in metres, or a unit direction, in the scene frame. */
export type ScenePoint = readonly [number, number, number];

export type AnchorSide = 'left' | 'right' | 'midline';

/** What the camera shows when a point or room asks for it. */
export type ZoneId = 'lower-back' | 'leg-left' | 'leg-right' | 'foot-left' | 'foot-right' | 'hand-left' | 'hand-right' | 'head' | 'whole';

/** An upright box in metres that a view must hold. */
export interface ZoneTarget {
  id: ZoneId;
  min: ScenePoint;
  max: ScenePoint;
}

/** The proportional inch of one region of this body. */
export interface CunRegion {
  id: string;
  /** Id of the rule of the proportional inch, such as CUN_BACK. */
  rule: string;
  mmPerCun: number;
  /** What other ways of measuring give, where they differ. */
  spreadMm?: Readonly<Record<string, number>>;
}

/** One step of finding a point; the words belong to the app. */
export type FindStep =
  /** Feel for this landmark. `level` = only its height counts. */
  | { kind: 'landmark'; landmark: string; at: ScenePoint; use: 'place' | 'level' }
  /** Go along the skin, by the ruler `path` (first to last point). */
  | { kind: 'offset'; direction: 'out' | 'along'; mm: number; cun?: number; region?: string; path: readonly ScenePoint[] }
  /** Go this share of the way between two landmarks. */
  | { kind: 'fraction'; from: string; to: string; fraction: number; cun?: number; totalCun?: number; region?: string; path: readonly ScenePoint[] }
  /** A small hollow beside the landmark: mm moved in all. */
  | { kind: 'hollow'; mm: number }
  /** Up from the bone to the skin above it. */
  | { kind: 'project'; from: ScenePoint };

/** A point on the skin. */
export interface PlacedPoint {
  /** Unique: `BL23-left`, `GV4`, `EX-B2-L3-right`, `GB30-remark-left`. */
  id: string;
  /** Code of the point record: `EX-B2` for each of its five levels. */
  code: string;
  /** Member of a set, such as `EX-B2-L3`. */
  member?: string;
  side: AnchorSide;
  /** The place taught first, or the second one that the standard leaves open. */
  place: 'main' | 'remark';
  position: ScenePoint;
  normal: ScenePoint;
  /** How far the place lies from here in the large build, metres; in the slim one as far the other way. */
  move?: ScenePoint;
  zone: ZoneId;
  /** Vertebra whose level the point has, such as `L2` or `S1`. */
  level?: string;
  cun?: { region: string; mmPerCun: number };
  steps: readonly FindStep[];
}

/** A record without a place: it is looked for by touch. */
export interface UnplacedPoint {
  code: string;
  reason: 'tender-spot';
}

/** Lower border of a spinous process on the skin of the midline (sacrum: level of the tubercle). */
export interface LevelMark {
  vertebra: string;
  position: ScenePoint;
  normal: ScenePoint;
  move?: ScenePoint;
  /** True where no cut of this level was measured and it was extended from its neighbours. */
  estimated?: boolean;
}

/** A landmark that a finger can feel: its place in the bone and on the skin. */
export interface PalpableLandmark {
  id: string;
  side: AnchorSide;
  bone: ScenePoint;
  skin: ScenePoint;
  normal: ScenePoint;
  /** Of the place on the skin. */
  move?: ScenePoint;
  estimated?: boolean;
}

export interface AnchorsFile {
  format: 1;
  cun: readonly CunRegion[];
  points: readonly PlacedPoint[];
  unplaced: readonly UnplacedPoint[];
  levels: readonly LevelMark[];
  /** Midline of the back on the skin, T10 to the tip of the coccyx. */
  midline: readonly ScenePoint[];
  /** Line across the tops of both iliac crests on the skin, left to right. */
  crestLine: readonly ScenePoint[];
  landmarks: readonly PalpableLandmark[];
  zones: readonly ZoneTarget[];
}
