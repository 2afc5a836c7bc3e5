/** Layers name the structures of both sides; a sheet or a section of one side shows one. */
export function structuresOnSide(ids: readonly string[], side: 'left' | 'right'): readonly string[] {
  const other = side === 'left' ? '-right' : '-left';
  return ids.filter((id) => !id.endsWith(other));
}
