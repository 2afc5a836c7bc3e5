import table from '../../tables/vessels.json' with { type: 'json' };
import type { TubeStation } from '../../mesh/tubeSurface.ts';
import type { BuildContext, Solid, Structure } from '../../types.ts';
import { clearCourse, tuckedUnder } from './clearCourse.ts';
import { cordSurface, joinSurfaces } from './cordSurface.ts';

interface VesselRow {
  id: string;
  branches: readonly (readonly (readonly number[])[])[];
}

/** Radius in mm from which an end is seen as a cut surface. */
const CUT_MM = 3;

/** Muscle left over a vein that would lie bare, mm. */
const COVER_MM = 3;

/** Lowest place in mm at which the tables end: vessels that reach it are cut there. */
const CUT_BELOW = 820;
const CUT_ABOVE = 1120;

/** Arteries and veins: a tube for each tabled branch, overlapping where they join. */
export function buildVessels(context: BuildContext): Promise<Structure[]> {
  const bones = context.bones.flatMap(({ id }) => (id.startsWith('intervertebral') ? [] : (context.fields.get(id) ?? [])));
  return Promise.resolve(
    (table.rows as VesselRow[]).map(({ id, branches }) => {
      // In the source some gluteal veins run bare over the back of gluteus maximus; in life they lie under it.
      const cover = /(gluteal|internal-iliac)-vein/.test(id) ? context.fields.get(`gluteus-maximus-${id.endsWith('left') ? 'left' : 'right'}`) : undefined;
      return { id, surface: joinSurfaces(branches.map((branch) => branchSurface(branch, bones, cover))) };
    }),
  );
}

function branchSurface(branch: readonly (readonly number[])[], bones: readonly Solid[], cover: Solid | undefined): Structure['surface'] {
  const tabled: TubeStation[] = branch.map(([x, y, z, r]) => ({ centre: [x!, y!, z!], radiusMm: r! }));
  const stations = clearCourse(cover ? tuckedUnder(tabled, cover, COVER_MM) : tabled, bones);
  const cut = (s: TubeStation): boolean => s.radiusMm >= CUT_MM && (s.centre[2] < CUT_BELOW || s.centre[2] > CUT_ABOVE);
  return cordSurface(stations, { flatStart: cut(stations[0]!), flatEnd: cut(stations.at(-1)!) });
}
