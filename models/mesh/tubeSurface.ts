import type { Surface, Vec3 } from '../types.ts';
import { assertClosed } from './assertClosed.ts';

export interface TubeStation {
  centre: Vec3;
  radiusMm: number;
}

/**
 * A closed tube through stations, with half-round ends. Frames are carried along by double reflection
 * (Wang et al. 2008), so the tube does not twist. `fibre` holds mm round and mm along; normals are exact for a
 * constant radius.
 * @param stations At least two; neighbours must not coincide.
 * @param sides Corners of a section, at least 3.
 */
export function tubeSurface(stations: readonly TubeStation[], sides: number): Surface {
  if (stations.length < 2) throw new Error('A tube needs at least two stations.');
  const tangents = stations.map((_, i) => {
    const a = stations[Math.max(i - 1, 0)]!.centre;
    const b = stations[Math.min(i + 1, stations.length - 1)]!.centre;
    return unit([b[0] - a[0], b[1] - a[1], b[2] - a[2]]);
  });
  const rings: { centre: Vec3; radius: number; tangent: Vec3; side: Vec3; lean: number; along: number }[] = [];
  let side = anyNormal(tangents[0]!);
  let along = 0;
  const capSteps = [1, 2];
  const first = stations[0]!;
  for (const step of capSteps) rings.push(capRing(first, tangents[0]!, side, -Math.cos((step / 3) * (Math.PI / 2)), 0));
  stations.forEach(({ centre, radiusMm }, i) => {
    if (i > 0) {
      side = carry(side, stations[i - 1]!.centre, centre, tangents[i - 1]!, tangents[i]!);
      along += distance(stations[i - 1]!.centre, centre);
    }
    rings.push({ centre, radius: radiusMm, tangent: tangents[i]!, side, lean: 0, along });
  });
  const last = stations[stations.length - 1]!;
  const end = tangents[tangents.length - 1]!;
  for (const step of [...capSteps].reverse()) rings.push(capRing(last, end, side, Math.cos((step / 3) * (Math.PI / 2)), along));

  const positions: number[] = [];
  const normals: number[] = [];
  const fibre: number[] = [];
  for (const ring of rings) {
    const other = cross(ring.tangent, ring.side);
    const flat = Math.sqrt(1 - ring.lean * ring.lean);
    for (let s = 0; s < sides; s++) {
      const angle = (2 * Math.PI * s) / sides;
      for (let k = 0; k < 3; k++) {
        const out = Math.cos(angle) * ring.side[k]! + Math.sin(angle) * other[k]!;
        positions.push(ring.centre[k]! + ring.radius * out);
        normals.push(flat * out + ring.lean * ring.tangent[k]!);
      }
      fibre.push(angle * ring.radius, ring.along);
    }
  }
  const pole = (station: TubeStation, tangent: Vec3, sign: number, at: number): number => {
    for (let k = 0; k < 3; k++) {
      positions.push(station.centre[k]! + sign * station.radiusMm * tangent[k]!);
      normals.push(sign * tangent[k]!);
    }
    fibre.push(0, at);
    return positions.length / 3 - 1;
  };
  const start = pole(first, tangents[0]!, -1, 0);
  const finish = pole(last, end, 1, along);
  const indices: number[] = [];
  for (let s = 0; s < sides; s++) {
    const t = (s + 1) % sides;
    indices.push(start, t, s);
    for (let r = 0; r < rings.length - 1; r++) {
      const a = r * sides;
      const b = a + sides;
      indices.push(a + s, a + t, b + t, a + s, b + t, b + s);
    }
    const top = (rings.length - 1) * sides;
    indices.push(top + s, top + t, finish);
  }
  const surface: Surface = {
    positions: Float32Array.from(positions),
    indices: Uint32Array.from(indices),
    normals: Float32Array.from(normals),
    fibre: Float32Array.from(fibre),
  };
  assertClosed(surface);
  return surface;
}

/** A ring of the round end whose normals lean by `lean` (-1..1) along the tangent. */
function capRing(station: TubeStation, tangent: Vec3, side: Vec3, lean: number, along: number) {
  const r = station.radiusMm;
  const c = station.centre;
  const centre: Vec3 = [c[0] + lean * r * tangent[0], c[1] + lean * r * tangent[1], c[2] + lean * r * tangent[2]];
  return { centre, radius: r * Math.sqrt(1 - lean * lean), tangent, side, lean, along };
}

function carry(side: Vec3, from: Vec3, to: Vec3, tangent: Vec3, nextTangent: Vec3): Vec3 {
  const step: Vec3 = [to[0] - from[0], to[1] - from[1], to[2] - from[2]];
  const sideFlipped = reflect(side, step);
  const tangentFlipped = reflect(tangent, step);
  const turn: Vec3 = [nextTangent[0] - tangentFlipped[0], nextTangent[1] - tangentFlipped[1], nextTangent[2] - tangentFlipped[2]];
  return unit(reflect(sideFlipped, turn));
}

function reflect(v: Vec3, across: Vec3): Vec3 {
  const square = dot(across, across);
  if (square < 1e-12) return v;
  const f = (2 * dot(v, across)) / square;
  return [v[0] - f * across[0], v[1] - f * across[1], v[2] - f * across[2]];
}

function anyNormal(t: Vec3): Vec3 {
  const helper: Vec3 = Math.abs(t[0]) < 0.8 ? [1, 0, 0] : [0, 1, 0];
  return unit(cross(t, helper));
}

function dot(a: Vec3, b: Vec3): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function cross(a: Vec3, b: Vec3): Vec3 {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

function unit(v: Vec3): Vec3 {
  const length = Math.hypot(v[0], v[1], v[2]) || 1;
  return [v[0] / length, v[1] / length, v[2] / length];
}

function distance(a: Vec3, b: Vec3): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
