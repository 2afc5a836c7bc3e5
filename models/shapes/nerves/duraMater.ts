import { surfaceNormals } from '../../mesh/surfaceNormals.ts';
import type { TubeStation } from '../../mesh/tubeSurface.ts';
import type { Surface } from '../../types.ts';
import { cordSurface } from '../vessels/cordSurface.ts';
import { nerveRow } from './nerveTable.ts';

/** The sac is wider than deep: its width over its depth. */
const WIDER = 1.15;

/** Dural sac round cord and cauda equina, from the top of the model to S2 (rule of the structure list). */
export function duraMater(): Surface {
  const cord = nerveRow('spinal-cord').branches[0]!;
  const sac = nerveRow('cauda-equina').branches[0]!;
  const above: TubeStation[] = cord.filter((s) => s.centre[2] > sac[0]!.centre[2] + 5).map((s) => ({ centre: s.centre, radiusMm: 8.2 }));
  const stations = [...above, ...sac];
  const surface = cordSurface(stations, { flatStart: true, keepFibre: true });
  const middle = sac[0]!.centre[0];
  for (let i = 0; i < surface.positions.length; i += 3) surface.positions[i] = middle + (surface.positions[i]! - middle) * WIDER;
  return { ...surface, normals: surfaceNormals(surface) };
}
