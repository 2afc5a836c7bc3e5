/** Joined arrays as a geometry. The arrays are shared with the picker, so nothing is held twice. */
import { BufferAttribute, BufferGeometry } from 'three';
import type { JoinedTissue } from './mergeStructures.ts';

export function tissueGeometry(joined: JoinedTissue): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(joined.positions, 3));
  geometry.setAttribute('normal', new BufferAttribute(joined.normals, 3));
  geometry.setAttribute('shade', new BufferAttribute(joined.shade, 4, true));
  geometry.setAttribute('fibre', new BufferAttribute(joined.fibre, 2));
  geometry.setIndex(new BufferAttribute(joined.indices, 1));
  return geometry;
}

/** Uploads places and normals anew, after the body has changed its build. */
export function refreshGeometry(geometry: BufferGeometry): void {
  geometry.getAttribute('position').needsUpdate = true;
  geometry.getAttribute('normal').needsUpdate = true;
}

/** A geometry of one structure that uses the vertices of its tissue. */
export function structureGeometry(whole: BufferGeometry, joined: JoinedTissue, start: number, count: number): BufferGeometry {
  const geometry = new BufferGeometry();
  for (const name of ['position', 'normal', 'shade', 'fibre']) geometry.setAttribute(name, whole.getAttribute(name));
  geometry.setIndex(new BufferAttribute(joined.indices.slice(start, start + count), 1));
  return geometry;
}
