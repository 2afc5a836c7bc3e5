/**
 * Places at which a label may point on a structure: on parts of it that are truly seen. First as near as may be to the middle of what is
 * seen, then towards the middle of the picture, where a label at the edge of a narrow stage has room for a leader.
 */
import { Ray, Vector3, type PerspectiveCamera } from 'three';
import { LAYERS } from '../assets/layers.ts';
import type { LayerName } from '../SceneProps.ts';
import type { Stage } from '../stage/Stage.ts';
import { toScreen } from './toScreen.ts';

/** Places tried on each structure; more would hold up the frame after a turn. */
const SAMPLES = 14;
/** Of a large structure only a small part lies in the window, and only what lies there is looked at closely. */
const SAMPLES_FOR_WINDOW = 56;
/** What lies nearer behind the first thing met than this is the same surface, in metres. */
const SAME = 0.003;
/** Share of the window's radius within which a place may be pointed at. */
const WELL_INSIDE = 0.94;

const ray = new Ray();
const place = new Vector3();

export function structureAnchors(stage: Stage, camera: PerspectiveCamera, id: string): readonly { readonly x: number; readonly y: number }[] {
  const { course, layers, looks, props } = stage;
  const highlighted = props.highlighted.includes(id);
  const peeled = course.peel.value;
  const wanted = course.centre && course.radius.value <= 1 ? SAMPLES_FOR_WINDOW : SAMPLES;
  for (const layer of layers.values()) {
    const parts = layer.find(id).filter(({ range }) => !stage.hidden.has(range.id));
    if (parts.length === 0) continue;
    const shown = highlighted || (looks[layer.name].opacity > 0.1 && LAYERS.indexOf(layer.name) >= Math.round(peeled) && peeled > 0.5);
    if (!shown) return [];
    const spots = parts
      .flatMap(({ joined, range }) => samples(joined.positions, joined.indices, range.start, range.count, range.middle, wanted).map((at) => ({ at, id: range.id, ...toScreen(stage, camera, at) })))
      .filter((spot) => insideWindow(stage, camera, spot) && spot.x > 0 && spot.y > 0 && spot.x < stage.size.width && spot.y < stage.size.height)
      .filter((spot) => highlighted || isSeen(stage, camera, spot.at, spot.id));
    if (spots.length === 0) return [];
    const middle = { x: mean(spots.map(({ x }) => x)), y: mean(spots.map(({ y }) => y)) };
    const nearest = (to: { x: number; y: number }): { x: number; y: number } =>
      spots.reduce((best, spot) => (Math.hypot(spot.x - to.x, spot.y - to.y) < Math.hypot(best.x - to.x, best.y - to.y) ? spot : best));
    return [nearest(middle), nearest({ x: stage.size.width / 2 + stage.rig.shiftX.value, y: middle.y })].map(({ x, y }) => ({ x, y }));
  }
  return [];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

type Triple = readonly [number, number, number];

/** Its middle and some places spread over its triangles, always the same ones. */
function samples(positions: Float32Array, indices: Uint32Array, start: number, count: number, middle: Triple, wanted: number): Triple[] {
  const step = Math.max(3, Math.floor(count / wanted / 3) * 3);
  const result: Triple[] = [middle];
  for (let i = 0; i < count; i += step) {
    const corner = indices[start + i]! * 3;
    result.push([positions[corner]!, positions[corner + 1]!, positions[corner + 2]!]);
  }
  return result;
}

function isSeen(stage: Stage, camera: PerspectiveCamera, at: Triple, id: string): boolean {
  const { picker, looks } = stage;
  // Until there is something to ask, what lies in the layer that is looked at counts as seen.
  if (!picker?.complete) return true;
  ray.origin.copy(camera.position);
  ray.direction.set(...at).sub(ray.origin);
  const away = ray.direction.length();
  ray.direction.normalize();
  const solid = new Set<LayerName>(LAYERS.filter((layer) => layer !== 'skin' && looks[layer].opacity > 0.5));
  const hit = picker.pick(ray, solid, stage.hidden);
  return !hit || hit.id === id || hit.distance > away - SAME;
}

function insideWindow(stage: Stage, camera: PerspectiveCamera, at: { x: number; y: number }): boolean {
  const { centre, radius } = stage.course;
  if (!centre || radius.value > 1) return true;
  const middle = toScreen(stage, camera, centre);
  const away = camera.position.distanceTo(place.set(...centre));
  const radiusPx = (radius.value / away) * (stage.size.height / (2 * Math.tan((camera.fov * Math.PI) / 360)));
  return Math.hypot(at.x - middle.x, at.y - middle.y) < radiusPx * WELL_INSIDE;
}
