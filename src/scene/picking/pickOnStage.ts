/** What a tap on the canvas means: a marker first, then the structure under the finger. */
import { Ray, Vector2, Vector3, type PerspectiveCamera } from 'three';
import { LAYERS } from '../assets/layers.ts';
import { CROWD, hitMarkers, type MarkerSpot } from '../points/hitMarkers.ts';
import type { LayerName } from '../SceneProps.ts';
import type { Stage } from '../stage/Stage.ts';
import { skinAtPixel } from './skinUnder.ts';

const ray = new Ray();
const point = new Vector3();
const place = new Vector2();

export function markerSpots(stage: Stage): MarkerSpot[] {
  return stage.markers.filter((state) => state.marker.hidden !== true).map(({ code, side, x, y, behind, onScreen }) => ({ code, side, x, y, visible: onScreen && !behind }));
}

export function tapStage(stage: Stage, camera: PerspectiveCamera, x: number, y: number): void {
  const skin = stage.events.onSkin ? skinAtPixel(stage, camera, x, y) : null;
  if (skin) stage.events.onSkin?.(skin);
  const hit = hitMarkers(markerSpots(stage), x, y, stage.props.hitArea, CROWD * (stage.props.markerScale ?? 1));
  if (hit.kind === 'one') stage.events.onPick?.(hit.marker.code, hit.marker.side);
  else if (hit.kind === 'many') stage.events.onPickMany?.(hit.markers.map(({ code, side }) => ({ code, side })), { x, y });
  else stage.events.onStructure?.(structureAt(stage, camera, x, y));
}

export function hoverStage(stage: Stage, at: { x: number; y: number } | null): { code: string; side: 'L' | 'R' | 'M' } | null {
  const hit = at ? hitMarkers(markerSpots(stage), at.x, at.y) : ({ kind: 'none' } as const);
  const marker = hit.kind === 'one' ? hit.marker : hit.kind === 'many' ? hit.markers[0] : undefined;
  return marker ? { code: marker.code, side: marker.side } : null;
}

/** The structure under the pointer, once asking costs nothing. */
export function hoverStructure(stage: Stage, camera: PerspectiveCamera, at: { x: number; y: number } | null): string | null {
  return at && stage.picker?.complete ? structureAt(stage, camera, at.x, at.y) : null;
}

function structureAt(stage: Stage, camera: PerspectiveCamera, x: number, y: number): string | null {
  const { highlighted, amid = 'faded' } = stage.props;
  if (!stage.picker || (stage.course.peel.value < 0.5 && highlighted.length === 0)) return null;
  place.set((x / stage.size.width) * 2 - 1, 1 - (y / stage.size.height) * 2);
  point.set(place.x, place.y, 0.5).unproject(camera);
  ray.origin.copy(camera.position);
  ray.direction.copy(point).sub(camera.position).normalize();
  if (!insideCut(stage, camera)) return null;
  // What stands out among ghosts is meant before them.
  const standing = highlighted.length > 0 && amid !== 'whole' ? stage.picker.pickAmong(ray, highlighted) : null;
  if (standing || (highlighted.length > 0 && amid === 'gone')) return standing ? wholeOf(standing.id) : null;
  const layers = new Set<LayerName>(LAYERS.filter((layer) => layer !== 'skin' && stage.layers.has(layer) && stage.looks[layer].opacity > 0.5));
  // A ghost can be touched through, but is what is meant where nothing solid lies.
  const hit = stage.picker.pick(ray, layers, stage.hidden) ?? stage.picker.pick(ray, new Set<LayerName>(['bones']), stage.hidden);
  return hit ? wholeOf(hit.id) : null;
}

/** Parts answer with the name of their structure. */
function wholeOf(id: string): string {
  return id.split('--')[0] ?? id;
}

/** With a porthole open only what is seen through it can be touched. */
function insideCut(stage: Stage, camera: PerspectiveCamera): boolean {
  const { centre, radius } = stage.course;
  if (!centre) return true;
  point.set(...centre);
  const depth = point.clone().applyMatrix4(camera.matrixWorldInverse).z;
  const along = ray.direction.clone().transformDirection(camera.matrixWorldInverse);
  const at = along.multiplyScalar(depth / along.z);
  point.applyMatrix4(camera.matrixWorldInverse);
  return Math.hypot(at.x - point.x, at.y - point.y) <= radius.value;
}
