import table from '../../tables/nerves.json' with { type: 'json' };
import type { TubeStation } from '../../mesh/tubeSurface.ts';
import type { Vec3 } from '../../types.ts';

export interface NerveRow {
  id: string;
  branches: readonly (readonly TubeStation[])[];
  /** Middle of the dorsal root ganglion. */
  ganglion?: Vec3;
  /** Where the dorsal ramus of a sacral nerve leaves the bone. */
  posteriorForamen?: Vec3;
}

/** The bone that the dorsal ramus of a lumbar nerve rounds: root of the transverse process below, and its spinous tip. */
export interface DorsalRamusRow {
  nerve: string;
  transverseRoot: Vec3;
  spinousTip: Vec3;
}

interface RawRow {
  id: string;
  branches: number[][][];
  ganglion?: number[];
  posteriorForamen?: number[];
}

const vec = (v: readonly number[]): Vec3 => [v[0]!, v[1]!, v[2]!];

/** Constructed nerves as tabled, mm. */
export const nerveRows: readonly NerveRow[] = (table.rows as RawRow[]).map((row) => ({
  id: row.id,
  branches: row.branches.map((branch) => branch.map((s) => ({ centre: vec(s), radiusMm: s[3]! }))),
  ...(row.ganglion ? { ganglion: vec(row.ganglion) } : {}),
  ...(row.posteriorForamen ? { posteriorForamen: vec(row.posteriorForamen) } : {}),
}));

export const dorsalRamusRows: readonly DorsalRamusRow[] = table.dorsalRami.map((row) => ({
  nerve: row.nerve,
  transverseRoot: vec(row.transverseRoot),
  spinousTip: vec(row.spinousTip),
}));

/** @throws Error for an id that is not in the table. */
export function nerveRow(id: string): NerveRow {
  const row = nerveRows.find((r) => r.id === id);
  if (!row) throw new Error(`No nerve "${id}" in the table`);
  return row;
}
