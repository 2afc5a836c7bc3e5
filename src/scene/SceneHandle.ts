/** What the shell holds while the scene lives. */
import type { MarkerSide, SceneProps, SkinPlace } from './SceneProps.ts';

export interface ScreenPlace {
  /** CSS px from the canvas's upper left corner. */
  readonly x: number;
  readonly y: number;
  /** In front of the body and inside the canvas. */
  readonly visible: boolean;
}

export interface SceneSnapshot {
  readonly frames: number;
  readonly drawCalls: number;
  readonly triangles: number;
  readonly geometries: number;
  readonly textures: number;
  readonly programs: number;
  readonly layers: readonly string[];
  /** Another frame is on its way; false once everything has come to rest. */
  readonly moving: boolean;
  /** Centre of the window and its radius in CSS px, if it is open. */
  readonly porthole: { readonly x: number; readonly y: number; readonly radius: number } | null;
  readonly pose: { readonly azimuth: number; readonly polar: number; readonly distance: number };
}

export interface SceneHandle {
  update(props: SceneProps): void;
  dispose(): void;
  /** Number of frames drawn so far. */
  frames(): number;
  /** Where a marker is on the canvas, or null if the model has no place for it. */
  project(code: string, side: MarkerSide): ScreenPlace | null;
  /** The skin of the back at a place across and up (metres, scene frame), once picking is ready. */
  skinOfBack(x: number, y: number): SkinPlace | null;
  /** Turns the eye, in degrees: positive goes to the subject's right and up. */
  orbit(azimuthDegrees: number, upDegrees: number): void;
  /** Multiplies the distance; 0.8 comes nearer. */
  zoom(factor: number): void;
  /** Holds the layers anywhere between two stops, under a finger; null lets them go to the stop that was chosen. */
  holdPeel(place: number | null): void;
  /** Takes hold of the porthole at a place on the canvas (CSS px); the answer moves it with the hand. Null while none is open. */
  grabPorthole(x: number, y: number): ((x: number, y: number) => void) | null;
  /** Back to the pose that the present view, zone and selection ask for. */
  reset(): void;
  /** Figures for tests and for the bench. */
  snapshot(): SceneSnapshot;
}
