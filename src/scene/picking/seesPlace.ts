/** Whether the eye sees a place on the skin, or another part of the body stands before it. */
import { Ray, Vector3 } from 'three';
import { isArm } from '../body/glassArms.ts';
import type { Triple } from '../camera/cameraPose.ts';
import type { LayerName } from '../SceneProps.ts';
import type { StructurePicker } from './StructurePicker.ts';

const SKIN: ReadonlySet<LayerName> = new Set(['skin']);
/** A place's own skin does not hide it. */
const OWN_SKIN = 0.006;
const PAST = 0.001;
/** Skin, glass arm in, glass arm out, and again: more layers than a body has. */
const MOST_LAYERS = 6;

const ray = new Ray();
const met = new Vector3();

/** @param glass arms are drawn as glass and hide nothing */
export function seesPlace(picker: StructurePicker, eye: Triple, at: Triple, glass: boolean): boolean {
  ray.origin.set(...eye);
  ray.direction.set(...at).sub(ray.origin);
  let left = ray.direction.length() - OWN_SKIN;
  ray.direction.normalize();
  for (let tries = 0; tries < MOST_LAYERS; tries++) {
    const hit = picker.pick(ray, SKIN);
    if (!hit || hit.distance >= left) return true;
    ray.at(hit.distance, met);
    if (!glass || !isArm(met.x, met.y)) return false;
    ray.at(hit.distance + PAST, ray.origin);
    left -= hit.distance + PAST;
  }
  return true;
}
