import back from '../../tables/muscles-back.json' with { type: 'json' };
import hip from '../../tables/muscles-hip.json' with { type: 'json' };
import thigh from '../../tables/muscles-thigh.json' with { type: 'json' };
import trunk from '../../tables/muscles-trunk.json' with { type: 'json' };

export interface MuscleRow {
  source: string;
  bounds: readonly (readonly number[])[];
  stations: readonly { z: number; outline: readonly (readonly number[])[] }[];
  slips?: readonly { center: readonly number[]; upper: readonly number[]; lower: readonly number[]; volumeCm3: number }[];
}

const ROWS: Readonly<Record<string, MuscleRow>> = { ...back.rows, ...hip.rows, ...thigh.rows, ...trunk.rows };

/** The measured cuts of a muscle. @throws If the tables have no such row. */
export function muscleRow(id: string): MuscleRow {
  const row = ROWS[id];
  if (!row) throw new Error(`The muscle tables have no row "${id}".`);
  return row;
}
