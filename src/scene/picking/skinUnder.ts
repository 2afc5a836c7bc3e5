/** The place on the skin under a ray: where a finger touched, or where a pin stands that was moved across the back. */
import { Ray, Vector3, type PerspectiveCamera } from 'three';
import { isArm } from '../body/glassArms.ts';
import type { LayerName, SkinPlace } from '../SceneProps.ts';
import type { Stage } from '../stage/Stage.ts';

const SKIN: ReadonlySet<LayerName> = new Set(['skin']);
const PAST = 0.001;
const MOST_LAYERS = 6;
/** Behind the body, metres. */
const BEHIND = -1;

const ray = new Ray();
const met = new Vector3();

/** @param x CSS px on the canvas */
export function skinAtPixel(stage: Stage, camera: PerspectiveCamera, x: number, y: number): SkinPlace | null {
  met.set((x / stage.size.width) * 2 - 1, 1 - (y / stage.size.height) * 2, 0.5).unproject(camera);
  ray.origin.copy(camera.position);
  ray.direction.copy(met).sub(camera.position).normalize();
  return firstSkin(stage);
}

/** The skin of the back at a place across and up, metres in the scene frame. */
export function skinOfBack(stage: Stage, x: number, y: number): SkinPlace | null {
  ray.origin.set(x, y, BEHIND);
  ray.direction.set(0, 0, 1);
  return firstSkin(stage);
}

const LIFT = 0.08;

/** A place near the skin, laid on it along the direction in which the skin faces; where picking is not ready, itself. */
export function onSkin(stage: Stage, at: readonly [number, number, number], normal: readonly [number, number, number]): readonly [number, number, number] {
  ray.origin.set(at[0] + normal[0] * LIFT, at[1] + normal[1] * LIFT, at[2] + normal[2] * LIFT);
  ray.direction.set(-normal[0], -normal[1], -normal[2]);
  const hit = stage.picker?.pick(ray, SKIN);
  if (!hit || Math.abs(hit.distance - LIFT) > LIFT * 0.8) return at;
  ray.at(hit.distance, met);
  return [met.x, met.y, met.z];
}

function firstSkin(stage: Stage): SkinPlace | null {
  for (let tries = 0; tries < MOST_LAYERS; tries += 1) {
    const hit = stage.picker?.pick(ray, SKIN);
    if (!hit) return null;
    ray.at(hit.distance, met);
    // Arms drawn as glass are touched through.
    if (stage.plate.uArms.value <= 0.5 || !isArm(met.x, met.y)) {
      const [nx, ny, nz] = hit.normal;
      const facing = nx * ray.direction.x + ny * ray.direction.y + nz * ray.direction.z > 0 ? -1 : 1;
      return { at: [met.x, met.y, met.z], normal: [nx * facing, ny * facing, nz * facing] };
    }
    ray.at(hit.distance + PAST, ray.origin);
  }
  return null;
}
