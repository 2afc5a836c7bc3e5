import type { TubeStation } from '../../mesh/tubeSurface.ts';
import type { Surface, Vec3 } from '../../types.ts';
import { cordSurface, joinSurfaces } from '../vessels/cordSurface.ts';
import { nerveRow } from './nerveTable.ts';

/** Roots below the conus, upper ones lying further to the side. Each has a dorsal and a ventral strand. */
const ROOTS = ['l2', 'l3', 'l4', 'l5', 's1', 's2', 's3', 's4'];

const STRAND_MM = 0.85;

/** Strands spread from the conus over so many mm. */
const SPREAD_MM = 10;

/** How much higher each root leaves the conus than the next. */
const RISE_MM = 1;

/** A strand leaves its place in the bundle so far above the root it becomes. */
const LEAVE_MM = 10;

/** Bundle of roots below the conus, each strand ending where its spinal nerve begins. */
export function caudaEquina(): Surface {
  const sac = nerveRow('cauda-equina').branches[0]!;
  const strands: Surface[] = [];
  for (const side of [1, -1]) {
    ROOTS.forEach((root, i) => {
      const start = nerveRow(`spinal-nerve-${root}-${side > 0 ? 'left' : 'right'}`).branches[0]![0]!.centre;
      const angle = ((i + 0.5) / ROOTS.length) * (Math.PI / 2) * 0.97;
      // higher roots leave the conus higher
      const rise = (ROOTS.length - 1 - i) * RISE_MM;
      // below the sac the two strands of a root run as one
      const low = start[2] < sac.at(-1)!.centre[2];
      strands.push(strand(sac, start, side, angle, rise), strand(sac, low ? joinPlace(sac, start) : start, side, -angle, rise));
    });
  }
  return joinSurfaces(strands);
}

function strand(sac: readonly TubeStation[], end: Vec3, side: number, angle: number, rise: number): Surface {
  const top = sac[0]!.centre[2];
  const leave = end[2] + Math.min(LEAVE_MM, (top - end[2]) / 2);
  const stations: TubeStation[] = [];
  for (let z = top + rise; z > Math.max(leave, sac.at(-1)!.centre[2] + 6); z -= 9) {
    const { centre, radiusMm } = at(sac, z);
    const spread = Math.min(1, 0.7 + (0.3 * Math.max(0, top - z)) / SPREAD_MM);
    const across = (radiusMm - STRAND_MM) * spread;
    const deep = (radiusMm * 0.97 - STRAND_MM) * spread;
    stations.push({
      centre: [centre[0] + side * across * Math.cos(angle), centre[1] + deep * Math.sin(angle), z],
      radiusMm: stations.length === 0 ? STRAND_MM * 0.4 : STRAND_MM,
    });
  }
  const toward = Math.sign(angle) * 0.7;
  stations.push({ centre: [end[0], end[1] + toward, end[2]], radiusMm: STRAND_MM });
  return cordSurface(stations, { keepFibre: true });
}

/** Where the ventral strand of a low root meets the dorsal one: at the end of the sac, on the way to the root. */
function joinPlace(sac: readonly TubeStation[], start: Vec3): Vec3 {
  const { centre } = sac.at(-1)!;
  return [(centre[0] + start[0]) / 2, centre[1], centre[2]];
}

/** Middle and radius of the dural sac at a height. */
function at(sac: readonly TubeStation[], z: number): TubeStation {
  for (let i = 0; i + 1 < sac.length; i++) {
    const a = sac[i]!;
    const b = sac[i + 1]!;
    if (z > b.centre[2] || i + 2 === sac.length) {
      const t = (a.centre[2] - z) / (a.centre[2] - b.centre[2]);
      const mix = (p: number, q: number): number => p + (q - p) * t;
      return {
        centre: [mix(a.centre[0], b.centre[0]), mix(a.centre[1], b.centre[1]), z],
        radiusMm: mix(a.radiusMm, b.radiusMm),
      };
    }
  }
  return sac[0]!;
}
