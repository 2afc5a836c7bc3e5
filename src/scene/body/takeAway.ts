/** Draws a joined tissue without some of its structures: their triangles shrink to nothing, nothing is uploaded twice. */
import { BufferAttribute, type BufferGeometry } from 'three';
import type { JoinedTissue } from './mergeStructures.ts';

export function takeAway(geometry: BufferGeometry, joined: JoinedTissue, hidden: ReadonlySet<string>): void {
  const index = geometry.getIndex();
  const gone = joined.ranges.filter(({ id }) => hidden.has(id));
  const own = index !== null && index.array !== joined.indices;
  if (!index || (gone.length === 0 && !own)) return;
  // The picker reads the joined indices: they stay as they are.
  const drawn = own ? (index.array as Uint32Array) : new Uint32Array(joined.indices.length);
  drawn.set(joined.indices);
  for (const { start, count } of gone) drawn.fill(0, start, start + count);
  if (own) index.needsUpdate = true;
  else geometry.setIndex(new BufferAttribute(drawn, 1));
}
