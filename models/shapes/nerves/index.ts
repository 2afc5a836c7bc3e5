import type { TubeStation } from '../../mesh/tubeSurface.ts';
import type { BuildContext, Structure, Vec3 } from '../../types.ts';
import { clearCourse } from '../vessels/clearCourse.ts';
import { cordSurface, joinSurfaces } from '../vessels/cordSurface.ts';
import { caudaEquina } from './caudaEquina.ts';
import { duraMater } from './duraMater.ts';
import { flattened } from './flattened.ts';
import { nerveRow, nerveRows } from './nerveTable.ts';
import { spinalNerve } from './spinalNerve.ts';

/** Cord, roots, plexus and nerves. All are placed by rule from bony landmarks. */
export function buildNerves(context: BuildContext): Promise<Structure[]> {
  const structures: Structure[] = [{ id: 'spinal-dura-mater', surface: duraMater() }];
  const bones = context.bones.flatMap(({ id }) => (id.startsWith('intervertebral') ? [] : (context.fields.get(id) ?? [])));
  for (const row of nerveRows) {
    if (row.id === 'cauda-equina') structures.push({ id: row.id, surface: caudaEquina() });
    else if (row.id.startsWith('spinal-nerve')) structures.push(...spinalNerve(row, bones));
    else {
      const cut = row.id === 'spinal-cord' ? { flatStart: true } : row.id.startsWith('sciatic') ? { flatEnd: true } : {};
      const courses = row.id === 'spinal-cord' ? row.branches : row.branches.map((branch) => clearCourse(branch, bones));
      const band = row.id.startsWith('sciatic');
      const surfaces = courses.map((course) => {
        const surface = cordSurface(course, { ...cut, keepFibre: true });
        return band ? flattened(surface, course, SCIATIC.wide, SCIATIC.deep) : surface;
      });
      structures.push({ id: row.id, surface: joinSurfaces(surfaces) });
      if (row.id.startsWith('femoral')) structures.push(...femoralRoots(row.id));
    }
  }
  return Promise.resolve(structures);
}

const ROOT_MM = 1.2;

/** The table gives the sciatic nerve as a round cord; in life it is a flat band. What is left of its width and depth. */
const SCIATIC = { wide: 0.98, deep: 0.8 };

/** The three roots by which L2-L4 join in the femoral nerve, inside psoas. */
function femoralRoots(id: string): Structure[] {
  const side = id.endsWith('left') ? 'left' : 'right';
  const femoral = nerveRow(id).branches[0]!;
  const join: readonly (readonly [string, number, number])[] = [['l2', 3, 0.12], ['l3', 3, 0.35], ['l4', 2, 0.6]];
  const tubes = join.map(([level, station, share]) => {
    const from = nerveRow(`spinal-nerve-${level}-${side}`).branches[0]![station]!.centre;
    const to = mix(femoral[0]!.centre, femoral[1]!.centre, share);
    const middle = mix(from, to, 0.5);
    const stations: TubeStation[] = [from, [middle[0], middle[1] - 1.5, middle[2] - 2] as Vec3, to].map((centre) => ({ centre, radiusMm: ROOT_MM }));
    return cordSurface(stations, { keepFibre: true });
  });
  return [{ id: `${id}--roots`, parent: id, surface: joinSurfaces(tubes) }];
}

function mix(a: Vec3, b: Vec3, t: number): Vec3 {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
}
