import type { Vec2 } from '../../field/closedCurve.ts';
import type { BasisPoint } from '../../field/radialBasis.ts';
import type { Solid, Vec3 } from '../../types.ts';
import { basisSolid } from './basisSolid.ts';
import { boundsOf } from './boundsOf.ts';
import { cutConstraints, openSpace, surfaceConstraint, thinConstraints } from './cutConstraints.ts';
import { along, directionToLocal, toLocal, unit } from './LocalFrame.ts';
import type { TransverseSection, VertebraRow } from './VertebraRow.ts';

/** The same at every level. */
const ARCH = { smoothing: 6e-5, roundness: 0.4, spacingMm: 3.5, besideMm: 1.6, leastMm: 1.1, gridMm: 1.5, intoBodyMm: 4, pedicleSteps: [[0, 1], [5, 0.9]] as const };

/** Everything behind the body as one radial basis in the local frame, from cuts, sections, outlines and landmarks. */
export function vertebralArch(row: VertebraRow): Solid {
  const front = row.stations.archSagittal.frontPlaneV;
  const points: BasisPoint[] = [
    ...sagittalCuts(row, front),
    ...transverseSections(row, 'Left'),
    ...transverseSections(row, 'Right'),
    ...spinousPlate(row),
    ...pedicles(row),
    ...canalWall(row, front),
    ...landmarks(row),
  ];
  const thin = thinConstraints(points, ARCH.leastMm);
  const bounds = boundsOf(points.map((p) => p.at), 4);
  const all = [...thin, ...canalSpace(row, thin), ...openSpace(thin, 14, 10)];
  return basisSolid(all, ARCH.smoothing, bounds, ARCH.gridMm);
}

function sagittalCuts(row: VertebraRow, front: number): BasisPoint[] {
  const onFront = ([v]: Vec2): boolean => v < front + 0.5;
  return row.stations.archSagittal.cuts.flatMap(({ u, loops }) => {
    const flat = loops.map(({ outline }) =>
      outline.map((p): Vec2 => {
        const [, v, w] = toLocal(row.frame, p);
        // Where the cut was closed in front, it runs on into the body instead.
        return [v < front + 0.4 ? front - ARCH.intoBodyMm : v, w];
      }),
    );
    const points = cutConstraints(flat, {
      spacingMm: ARCH.spacingMm,
      besideMm: ARCH.besideMm,
      roundness: ARCH.roundness,
      lift: ([v, w]) => [u, v, w],
      skip: onFront,
    });
    // The innermost cuts graze the sides of the spinous process: distances in their plane mean nothing there.
    const grazes = (at: Vec3): boolean => Math.abs(at[0]) < GRAZING_U && at[1] > spinousStart(row);
    return points.filter((p) => p.value === 0 || !grazes(p.at)).map((p) => (grazes(p.at) ? { ...p, softness: 5 } : p));
  });
}

const GRAZING_U = 6;

/** Where behind the canal the spinous process stands free of the laminae, local mm. */
function spinousStart(row: VertebraRow): number {
  return toLocal(row.frame, row.stations.spinousProcess[1]!.top)[1];
}

/**
 * Sections of a transverse process as tilted ellipses: height and depth are those of their upright box, the tilt follows
 * from the area, its sense from the outermost sagittal cut.
 */
function transverseSections(row: VertebraRow, side: 'Left' | 'Right'): BasisPoint[] {
  const sections = row.stations[`transverseProcess${side}`];
  const sense = tiltSense(row, side);
  const points = sections.flatMap((section) => {
    const [u, v, w] = toLocal(row.frame, section.center);
    return ellipseConstraints(section, sense, [u, v, w]);
  });
  const tip = toLocal(row.frame, row.points[`transverseTip${side}`]!);
  const last = toLocal(row.frame, sections[0]!.center);
  return [...points, ...surfaceConstraint(tip, unit([tip[0] - last[0], tip[1] - last[1], tip[2] - last[2]]), 1.5)];
}

function ellipseConstraints({ height, depth, area }: TransverseSection, sense: number, [u, v, w]: Vec3): BasisPoint[] {
  const a = depth / 2;
  const b = height / 2;
  const tilt = sense * Math.sqrt(Math.max(1 - (area / (Math.PI * a * b)) ** 2, 0));
  const count = Math.max(8, Math.round((Math.PI * (a + b)) / ARCH.spacingMm));
  const outline = Array.from({ length: count }, (_, i): Vec2 => {
    const angle = (2 * Math.PI * i) / count;
    // Cholesky of [[a2, tilt a b], [tilt a b, b2]] maps the circle onto the tilted ellipse.
    const x = a * Math.cos(angle);
    const y = b * (tilt * Math.cos(angle) + Math.sqrt(1 - tilt * tilt) * Math.sin(angle));
    return [v + x, w + y];
  });
  return cutConstraints([outline], { spacingMm: ARCH.spacingMm, besideMm: ARCH.besideMm, lift: ([y, z]) => [u, y, z] });
}

/** +1 if the transverse process leans back as it rises where the outermost cut meets it, else -1. */
function tiltSense(row: VertebraRow, side: 'Left' | 'Right'): number {
  const cuts = row.stations.archSagittal.cuts.filter(({ u }) => (side === 'Left' ? u > 0 : u < 0));
  const outer = cuts.reduce((best, cut) => (Math.abs(cut.u) > Math.abs(best.u) ? cut : best));
  const places = outer.loops[0]!.outline.map((p) => toLocal(row.frame, p));
  const mean = (k: 1 | 2): number => places.reduce((sum, p) => sum + p[k], 0) / places.length;
  const [mv, mw] = [mean(1), mean(2)];
  return Math.sign(places.reduce((sum, p) => sum + (p[1] - mv) * (p[2] - mw), 0)) || 1;
}

/** The spinous process in the mid-plane, and its width halfway up each section. */
function spinousPlate(row: VertebraRow): BasisPoint[] {
  const sections = row.stations.spinousProcess;
  const local = (p: Vec3): Vec3 => toLocal(row.frame, p);
  const flat = (p: Vec3): Vec2 => [local(p)[1], local(p)[2]];
  const outline: Vec2[] = [
    ...sections.map((s) => flat(s.top)),
    flat(row.points['spinousTip']!),
    ...[...sections].reverse().map((s) => flat(s.bottom)),
    flat(row.points['laminaMidAnterior']!),
  ];
  const u = local(row.points['spinousTip']!)[0];
  const plate = cutConstraints([outline], {
    spacingMm: ARCH.spacingMm, besideMm: ARCH.besideMm, lift: ([v, w]) => [u, v, w],
  });
  const sides = sections.flatMap(({ top, bottom, thickness }) => {
    const [a, b] = [local(top), local(bottom)];
    return [-1, 1].flatMap((sign) =>
      [0.3, 0.5, 0.7].flatMap((t) => {
        const at: Vec3 = [u + (sign * thickness) / 2, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
        return surfaceConstraint(at, [sign, 0, 0], Math.min(1.6, thickness * 0.4)).map((p) => ({ ...p, softness: (p.softness ?? 1) * 3 }));
      }),
    );
  });
  return [...plate, ...sides];
}

/** The section of each pedicle, and the same once more towards the body, shrinking, so that it runs into the wall. */
function pedicles(row: VertebraRow): BasisPoint[] {
  return (['Left', 'Right'] as const).flatMap((side) => {
    const outline = row.stations[`pedicleOutline${side}`].map((p) => toLocal(row.frame, p));
    const mean = (k: 0 | 1 | 2): number => outline.reduce((sum, p) => sum + p[k], 0) / outline.length;
    const centre: Vec3 = [mean(0), mean(1), mean(2)];
    const yaw = ((row.dims[`pedicleYawDeg${side}`] ?? 0) * Math.PI) / 180;
    const forward: Vec3 = [-Math.sign(centre[0]) * Math.sin(yaw), -Math.cos(yaw), 0];
    return ARCH.pedicleSteps.flatMap(([by, scale]) =>
      outline.flatMap((p) => {
        const spoke: Vec3 = [p[0] - centre[0], p[1] - centre[1], p[2] - centre[2]];
        return surfaceConstraint(along(along(centre, forward, by), spoke, scale), unit(spoke), ARCH.besideMm);
      }),
    );
  });
}

/** The wall of the vertebral canal behind the body; open towards the canal's middle. */
function canalWall(row: VertebraRow, front: number): BasisPoint[] {
  const centre = toLocal(row.frame, row.points['canalCenter']!);
  return row.stations.canalOutline.flatMap((p) => {
    const at = toLocal(row.frame, p);
    if (at[1] < front + 1) return [];
    return surfaceConstraint(at, unit([centre[0] - at[0], centre[1] - at[1], 0]), ARCH.besideMm);
  });
}

/** The middle of the canal is open, above and below too. */
function canalSpace(row: VertebraRow, points: readonly BasisPoint[]): BasisPoint[] {
  const [u, v] = toLocal(row.frame, row.points['canalCenter']!);
  const out: BasisPoint[] = [];
  for (let w = -20; w <= 24; w += 5) {
    for (const [du, dv] of [[0, 0], [4, -4], [-4, -4]] as const) {
      const at: Vec3 = [u + du, v + dv, w];
      const near = points.reduce((best, p) => Math.min(best, Math.hypot(p.at[0] - at[0], p.at[1] - at[1], p.at[2] - at[2])), 99);
      if (near > 3) out.push({ at, value: Math.min(near, 8), softness: 20 });
    }
  }
  return out;
}

function landmarks(row: VertebraRow): BasisPoint[] {
  const local = (name: string): Vec3 => toLocal(row.frame, row.points[name]!);
  const out: BasisPoint[] = [];
  for (const side of ['Left', 'Right'] as const) {
    for (const facet of ['superior', 'inferior'] as const) {
      const normal = row.normals[`${facet}Facet${side}`];
      if (!normal || !row.points[`${facet}FacetCenter${side}`]) continue;
      out.push(...surfaceConstraint(local(`${facet}FacetCenter${side}`), unit(directionToLocal(row.frame, normal)), 1.5));
    }
    for (const [name, w] of [['superior', 1], ['inferior', -1]] as const) {
      const tip = row.points[`${name}ArticularProcessTip${side}`];
      if (tip) out.push(...surfaceConstraint(toLocal(row.frame, tip), [0, 0, w], 1.5));
    }
  }
  return out;
}
