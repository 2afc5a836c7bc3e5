import type { Vec3 } from '../types.ts';
import type { ScenePoint } from './anchors.types.ts';

const round = (v: number): number => Math.round(v * 1e4) / 1e4 + 0;

/** Data frame in mm to scene frame in metres, to 0.1 mm. */
export function toScene(p: Vec3): ScenePoint {
  return [round(p[0] / 1000), round(p[2] / 1000), round(-p[1] / 1000)];
}

/** Unit direction of the data frame in the scene frame, to three decimals. */
export function directionToScene(d: Vec3): ScenePoint {
  const r = (v: number): number => Math.round(v * 1e3) / 1e3 + 0;
  return [r(d[0]), r(d[2]), r(-d[1])];
}
