import table from '../../tables/ligaments.json' with { type: 'json' };
import type { BuildContext, Structure, Surface } from '../../types.ts';
import { joinSurfaces } from '../vessels/cordSurface.ts';
import { ligamentSheet, type LigamentRow } from './ligamentSheet.ts';

/** Ligaments of spine and pelvis: thin closed sheets between their tabled attachments. */
export function buildLigaments(context: BuildContext): Promise<Structure[]> {
  const sheets = new Map<string, Surface[]>();
  for (const row of table.rows as LigamentRow[]) sheets.set(row.id, [...(sheets.get(row.id) ?? []), ligamentSheet(row, context.bones)]);
  return Promise.resolve([...sheets].map(([id, parts]) => ({ id, surface: joinSurfaces(parts) })));
}
