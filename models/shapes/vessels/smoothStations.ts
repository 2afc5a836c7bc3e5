import type { TubeStation } from '../../mesh/tubeSurface.ts';
import type { Vec3 } from '../../types.ts';

/** How far the smooth course may be cut short by a chord, in mm, and by how much the radius may differ. */
const CHORD_MM = 0.1;
const RADIUS_MM = 0.08;

/**
 * A smooth course through tabled stations: centripetal Catmull-Rom (Barry and Goldman 1988), which neither overshoots nor
 * loops at uneven spacing; radius carried along without overshoot. Stations stand close where the course bends and far apart where it
 * is straight.
 */
export function smoothStations(stations: readonly TubeStation[]): TubeStation[] {
  const dense = denseStations(stations);
  const out: TubeStation[] = [dense[0]!];
  let from = 0;
  while (from < dense.length - 1) {
    const reach = Math.max(6, 3.5 * dense[from]!.radiusMm);
    let to = from + 1;
    while (to + 1 < dense.length && distance(dense[from]!.centre, dense[to + 1]!.centre) < reach && straight(dense, from, to + 1)) to++;
    out.push(dense[to]!);
    from = to;
  }
  return out;
}

function straight(dense: readonly TubeStation[], from: number, to: number): boolean {
  const a = dense[from]!;
  const b = dense[to]!;
  const l = distance(a.centre, b.centre);
  for (let i = from + 1; i < to; i++) {
    const p = dense[i]!;
    const t = l > 0 ? [0, 1, 2].reduce((s, k) => s + (p.centre[k]! - a.centre[k]!) * (b.centre[k]! - a.centre[k]!), 0) / (l * l) : 0;
    if (distance(p.centre, mix(a.centre, b.centre, t)) > CHORD_MM) return false;
    if (Math.abs(p.radiusMm - (a.radiusMm + (b.radiusMm - a.radiusMm) * t)) > RADIUS_MM) return false;
  }
  return true;
}

/** The smooth course with a station about every millimetre. */
export function denseStations(stations: readonly TubeStation[]): TubeStation[] {
  const n = stations.length;
  const centre = (i: number): Vec3 => {
    if (i < 0) return mix(stations[0]!.centre, stations[1]!.centre, -1);
    if (i >= n) return mix(stations[n - 2]!.centre, stations[n - 1]!.centre, 2);
    return stations[i]!.centre;
  };
  const out: TubeStation[] = [];
  for (let i = 0; i + 1 < n; i++) {
    const [p0, p1, p2, p3] = [centre(i - 1), centre(i), centre(i + 1), centre(i + 2)];
    const parts = Math.max(2, Math.ceil(distance(p1, p2)));
    for (let k = 0; k < parts; k++) {
      const u = k / parts;
      const ease = u * u * (3 - 2 * u);
      out.push({
        centre: centripetal(p0, p1, p2, p3, u),
        radiusMm: stations[i]!.radiusMm + (stations[i + 1]!.radiusMm - stations[i]!.radiusMm) * ease,
      });
    }
  }
  out.push(stations[n - 1]!);
  return out;
}

function centripetal(p0: Vec3, p1: Vec3, p2: Vec3, p3: Vec3, u: number): Vec3 {
  const t1 = Math.sqrt(distance(p0, p1));
  const t2 = t1 + Math.sqrt(distance(p1, p2));
  const t3 = t2 + Math.sqrt(distance(p2, p3));
  const t = t1 + (t2 - t1) * u;
  const a1 = mix(p0, p1, t / t1);
  const a2 = mix(p1, p2, (t - t1) / (t2 - t1));
  const a3 = mix(p2, p3, (t - t2) / (t3 - t2));
  const b1 = mix(a1, a2, t / t2);
  const b2 = mix(a2, a3, (t - t1) / (t3 - t1));
  return mix(b1, b2, (t - t1) / (t2 - t1));
}

function mix(a: Vec3, b: Vec3, t: number): Vec3 {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
}

function distance(a: Vec3, b: Vec3): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
