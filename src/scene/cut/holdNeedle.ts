/** Takes the needle in the hand: mouse, pen or finger on it move it along its own line, never past the skin or the stop. */
import { Plane, Raycaster, Vector2, Vector3, type PerspectiveCamera } from 'three';
import type { StageCut } from '../../atlas/state/StageCut.ts';
import { cross } from '../../base/section/Plane.ts';
import { HANDLE_LENGTH, OUTSIDE } from './needleGeometry.ts';

/** How far beside the needle a pointer still takes hold of it, CSS px. */
const HOLD_PX = { mouse: 12, touch: 26 } as const;

const ray = new Raycaster();
const screen = new Vector2();
const face = new Plane();
const origin = new Vector3();
const normal = new Vector3();
const met = new Vector3();

export interface Hand {
  /** CSS px from the canvas's upper left corner. */
  readonly x: number;
  readonly y: number;
  readonly touch: boolean;
}

/**
 * @param size of the canvas, CSS px
 * @returns what follows the hand, answering with the depth in metres; null beside the needle and while nobody may move it
 */
export function holdNeedle(cut: StageCut, camera: PerspectiveCamera, size: { readonly width: number; readonly height: number }, hand: Hand): ((x: number, y: number) => number) | null {
  const { stop, depth } = cut;
  const start = onNeedle(cut, camera, size, hand.x, hand.y);
  if (stop === null || !start) return null;
  const pxPerMetre = size.height / (2 * Math.tan((camera.fov * Math.PI) / 360)) / start.away;
  const beyond = Math.max(0, start.along - depth, -OUTSIDE - HANDLE_LENGTH - start.along);
  if (Math.hypot(start.beside, beyond) * pxPerMetre > HOLD_PX[hand.touch ? 'touch' : 'mouse']) return null;
  return (x, y) => {
    const now = onNeedle(cut, camera, size, x, y);
    return Math.min(stop, Math.max(0, depth + (now ? now.along - start.along : 0)));
  };
}

/** Where the eye's ray meets the cut: along the needle from the skin, beside it, and how far from the eye, metres. */
function onNeedle({ plane, entry, direction: [du, dv] }: StageCut, camera: PerspectiveCamera, { width, height }: { readonly width: number; readonly height: number }, x: number, y: number): { along: number; beside: number; away: number } | null {
  ray.setFromCamera(screen.set((2 * x) / width - 1, 1 - (2 * y) / height), camera);
  face.setFromNormalAndCoplanarPoint(normal.set(...cross(plane.u, plane.v)), origin.set(...plane.origin));
  if (!ray.ray.intersectPlane(face, met)) return null;
  const away = met.distanceTo(camera.position);
  met.sub(origin);
  const u = met.dot(normal.set(...plane.u));
  const v = met.dot(normal.set(...plane.v)) - entry;
  return { along: u * du + v * dv, beside: u * dv - v * du, away };
}
