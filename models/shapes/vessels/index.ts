import table from '../../tables/vessels.json' with { type: 'json' };
import type { TubeStation } from '../../mesh/tubeSurface.ts';
import type { BuildContext, Structure } from '../../types.ts';
import { cordSurface, joinSurfaces } from './cordSurface.ts';

interface VesselRow {
  id: string;
  branches: readonly (readonly (readonly number[])[])[];
}

/** Radius in mm from which an end is seen as a cut surface. */
const CUT_MM = 3;

/** Lowest place in mm at which the tables end: vessels that reach it are cut there. */
const CUT_BELOW = 820;
const CUT_ABOVE = 1120;

/** Arteries and veins: a tube for each tabled branch, overlapping where they join. */
export function buildVessels(_context: BuildContext): Promise<Structure[]> {
  return Promise.resolve(
    (table.rows as VesselRow[]).map(({ id, branches }) => ({ id, surface: joinSurfaces(branches.map((branch) => branchSurface(branch))) })),
  );
}

function branchSurface(branch: readonly (readonly number[])[]): Structure['surface'] {
  const stations: TubeStation[] = branch.map(([x, y, z, r]) => ({ centre: [x!, y!, z!], radiusMm: r! }));
  const cut = (s: TubeStation): boolean => s.radiusMm >= CUT_MM && (s.centre[2] < CUT_BELOW || s.centre[2] > CUT_ABOVE);
  return cordSurface(stations, { flatStart: cut(stations[0]!), flatEnd: cut(stations.at(-1)!) });
}
