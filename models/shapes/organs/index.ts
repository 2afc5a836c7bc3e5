import table from '../../tables/organs.json' with { type: 'json' };
import pleura from '../../tables/organs-pleura.json' with { type: 'json' };
import { simplifySurface } from '../../mesh/simplifySurface.ts';
import { tubeSurface } from '../../mesh/tubeSurface.ts';
import type { BuildContext, Structure } from '../../types.ts';
import { loftGrid } from '../muscles/loftGrid.ts';
import { meshBody } from '../muscles/meshBody.ts';
import { separate, type SoftBody } from '../muscles/separate.ts';
import { splineThrough } from './splineThrough.ts';
import { ureterSurface, type OrganRow } from './ureterSurface.ts';

const SIDES = ['left', 'right'] as const;

/** The lower border of the pleura is a line; it is drawn this thick, mm. */
const PLEURA_LINE_RADIUS = 1.1;

/**
 * Kidneys, suprarenal glands, ureters and the lower border of the pleura. Kidneys keep
 * their shape: in the source they lie partly in psoas and quadratus lumborum, and these give way.
 */
export async function buildOrgans(context: BuildContext): Promise<Structure[]> {
  const structures: Structure[] = [];
  for (const side of SIDES) {
    const bodies: SoftBody[] = [lofted(`kidney-${side}`, 1.2, 1), lofted(`suprarenal-gland-${side}`, 0.7, 1)];
    const bones = context.bones.flatMap(({ id }) => context.fields.get(id) ?? []);
    const grids = separate(bodies, bones);
    for (const [k, { id }] of bodies.entries()) {
      structures.push({ id, surface: await simplifySurface(meshBody(grids[k]!), { targetErrorMm: 0.12 }) });
    }
    structures.push({ id: `ureter-${side}`, surface: await ureterSurface(organRow(`ureter-${side}`)) });
    const line = splineThrough(pleura.rows[`pleura-lower-border-${side}`].centreline.map(([x, y, z]) => [x!, y!, z!] as const), 7);
    structures.push({
      id: `pleura-lower-border-${side}`,
      surface: tubeSurface(line.map((centre) => ({ centre, radiusMm: PLEURA_LINE_RADIUS })), 7),
    });
  }
  return structures;
}

function organRow(id: string): OrganRow {
  const row = (table.rows as Readonly<Record<string, OrganRow>>)[id];
  if (!row) throw new Error(`The organ tables have no row "${id}".`);
  return row;
}

function loftShape(row: OrganRow): Parameters<typeof loftGrid>[0] {
  return { cuts: row.stations, endZ: [row.bounds[0]![2]!, row.bounds[1]![2]!] };
}

function lofted(id: string, stepMm: number, rank: number): SoftBody {
  return { id, grid: loftGrid(loftShape(organRow(id)), stepMm).grid, rank };
}
