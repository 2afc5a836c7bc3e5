import type { Surface, Vec3 } from '../types.ts';
import { add, cross, distance, dot, mean, mix, normalise, scale, sub } from './vec.ts';

/** A place on the skin with the outward normal there (mm, data frame). */
export interface SkinHit {
  at: Vec3;
  normal: Vec3;
}

/** The skin as triangles, with the few questions that placing a point asks. */
export class SkinMesh {
  readonly corners: readonly Vec3[];
  readonly normals: readonly Vec3[];
  readonly triangles: Uint32Array;
  private readonly moves: Float32Array | undefined;
  /** Centre and radius of a sphere round each triangle, to pass over most of them quickly. */
  private readonly spheres: Float64Array;

  constructor(surface: Surface) {
    const { positions, indices, moves } = surface;
    this.moves = moves;
    const corners: Vec3[] = [];
    for (let i = 0; i < positions.length; i += 3) corners.push([positions[i]!, positions[i + 1]!, positions[i + 2]!]);
    this.corners = corners;
    this.triangles = indices;
    const sums: [number, number, number][] = corners.map(() => [0, 0, 0]);
    for (let t = 0; t < indices.length; t += 3) {
      const [a, b, c] = this.triangle(t);
      const n = cross(sub(b, a), sub(c, a));
      for (let k = 0; k < 3; k++) {
        const s = sums[indices[t + k]!]!;
        s[0] += n[0];
        s[1] += n[1];
        s[2] += n[2];
      }
    }
    this.normals = sums.map((s) => normalise(s));
    this.spheres = new Float64Array((indices.length / 3) * 4);
    for (let t = 0; t < indices.length; t += 3) {
      const corner = this.triangle(t);
      const c = mean(corner);
      this.spheres.set([...c, Math.max(...corner.map((p) => distance(p, c)))], (t / 3) * 4);
    }
  }

  triangle(t: number): [Vec3, Vec3, Vec3] {
    return [this.corners[this.triangles[t]!]!, this.corners[this.triangles[t + 1]!]!, this.corners[this.triangles[t + 2]!]!];
  }

  private normalAt(t: number, u: number, v: number): Vec3 {
    const [a, b, c] = [this.normals[this.triangles[t]!]!, this.normals[this.triangles[t + 1]!]!, this.normals[this.triangles[t + 2]!]!];
    return normalise(add(add(scale(a, 1 - u - v), scale(b, u)), scale(c, v)));
  }

  /** Move of the large build, mm; nothing for a skin that has one build only. */
  private moveAt(t: number, u: number, v: number): Vec3 {
    const { moves } = this;
    if (!moves) return [0, 0, 0];
    const weights = [1 - u - v, u, v];
    const along = (axis: number): number => weights.reduce((sum, weight, k) => sum + weight * moves[3 * this.triangles[t + k]! + axis]!, 0);
    return [along(0), along(1), along(2)];
  }

  /**
   * From a place in or near the body along `direction` to the skin that faces that way.
   * Of several crossings the nearest to `from` counts, so a limb further out is not hit.
   * @throws Error if the line meets no skin within 400 mm.
   */
  project(from: Vec3, direction: Vec3): SkinHit {
    const d = normalise(direction);
    let best: SkinHit | undefined;
    let bestT = 400;
    for (let t = 0; t < this.triangles.length; t += 3) {
      if (this.farFromLine(t, from, d)) continue;
      const [a, b, c] = this.triangle(t);
      const e1 = sub(b, a);
      const e2 = sub(c, a);
      const p = cross(d, e2);
      const det = dot(e1, p);
      // det < 0: the triangle's outward side faces along the direction
      if (det > -1e-9) continue;
      const s = sub(from, a);
      const u = dot(s, p) / det;
      if (u < -1e-6 || u > 1 + 1e-6) continue;
      const q = cross(s, e1);
      const v = dot(d, q) / det;
      if (v < -1e-6 || u + v > 1 + 1e-6) continue;
      const along = dot(e2, q) / det;
      if (Math.abs(along) < Math.abs(bestT)) {
        bestT = along;
        best = { at: add(from, scale(d, along)), normal: this.normalAt(t, u, v) };
      }
    }
    if (!best) throw new Error(`No skin along ${d.map((x) => x.toFixed(2)).join(',')} from ${from.map((x) => x.toFixed(1)).join(',')}`);
    return best;
  }

  private farFromLine(t: number, from: Vec3, d: Vec3): boolean {
    const k = (t / 3) * 4;
    const x = this.spheres[k]! - from[0];
    const y = this.spheres[k + 1]! - from[1];
    const z = this.spheres[k + 2]! - from[2];
    const along = x * d[0] + y * d[1] + z * d[2];
    return x * x + y * y + z * z - along * along > this.spheres[k + 3]! ** 2 + 1e-6;
  }

  /** The nearest place of the skin. */
  nearest(from: Vec3): SkinHit & { distance: number; move: Vec3 } {
    let best = Infinity;
    let hit: SkinHit & { move: Vec3 } = { at: from, normal: [0, 0, 0], move: [0, 0, 0] };
    for (let t = 0; t < this.triangles.length; t += 3) {
      const k = (t / 3) * 4;
      const gap = Math.hypot(this.spheres[k]! - from[0], this.spheres[k + 1]! - from[1], this.spheres[k + 2]! - from[2]) - this.spheres[k + 3]!;
      if (gap > 0 && gap * gap > best) continue;
      const [a, b, c] = this.triangle(t);
      const r = nearestOnTriangle(from, a, b, c);
      if (r.d2 < best) {
        best = r.d2;
        hit = { at: r.at, normal: this.normalAt(t, r.u, r.v), move: this.moveAt(t, r.u, r.v) };
      }
    }
    return { ...hit, distance: Math.sqrt(best) };
  }

  /**
   * Loops in which the plane through `origin` with unit `normal` cuts the skin.
   * Each loop is closed (first point not repeated).
   */
  slice(origin: Vec3, normal: Vec3): Vec3[][] {
    const h = this.corners.map((p) => {
      const d = dot(sub(p, origin), normal);
      return Math.abs(d) < 1e-7 ? 1e-7 : d;
    });
    const n = this.corners.length;
    const next = new Map<number, number>();
    const place = new Map<number, Vec3>();
    const key = (i: number, j: number): number => {
      const k = i < j ? i * n + j : j * n + i;
      if (!place.has(k)) place.set(k, mix(this.corners[i]!, this.corners[j]!, h[i]! / (h[i]! - h[j]!)));
      return k;
    };
    for (let t = 0; t < this.triangles.length; t += 3) {
      const ids = [this.triangles[t]!, this.triangles[t + 1]!, this.triangles[t + 2]!];
      let enter = -1;
      let leave = -1;
      for (let k = 0; k < 3; k++) {
        const i = ids[k]!;
        const j = ids[(k + 1) % 3]!;
        if (h[i]! > 0 && h[j]! < 0) leave = key(i, j);
        if (h[i]! < 0 && h[j]! > 0) enter = key(i, j);
      }
      if (enter >= 0 && leave >= 0) next.set(enter, leave);
    }
    const loops: Vec3[][] = [];
    const seen = new Set<number>();
    for (const start of next.keys()) {
      if (seen.has(start)) continue;
      const loop: Vec3[] = [];
      for (let k: number | undefined = start; k !== undefined && !seen.has(k); k = next.get(k)) {
        seen.add(k);
        loop.push(place.get(k)!);
      }
      if (loop.length > 2) loops.push(loop);
    }
    return loops;
  }
}

/** Nearest place on a triangle, with its barycentric numbers (Ericson, Real-Time Collision Detection, 5.1.5). */
function nearestOnTriangle(p: Vec3, a: Vec3, b: Vec3, c: Vec3): { at: Vec3; d2: number; u: number; v: number } {
  const ab = sub(b, a);
  const ac = sub(c, a);
  const ap = sub(p, a);
  const d1 = dot(ab, ap);
  const d2 = dot(ac, ap);
  const bp = sub(p, b);
  const d3 = dot(ab, bp);
  const d4 = dot(ac, bp);
  const cp = sub(p, c);
  const d5 = dot(ab, cp);
  const d6 = dot(ac, cp);
  const done = (u: number, v: number): { at: Vec3; d2: number; u: number; v: number } => {
    const at = add(a, add(scale(ab, u), scale(ac, v)));
    const r = sub(p, at);
    return { at, d2: dot(r, r), u, v };
  };
  if (d1 <= 0 && d2 <= 0) return done(0, 0);
  if (d3 >= 0 && d4 <= d3) return done(1, 0);
  if (d6 >= 0 && d5 <= d6) return done(0, 1);
  const vc = d1 * d4 - d3 * d2;
  if (vc <= 0 && d1 >= 0 && d3 <= 0) return done(d1 / (d1 - d3), 0);
  const vb = d5 * d2 - d1 * d6;
  if (vb <= 0 && d2 >= 0 && d6 <= 0) return done(0, d2 / (d2 - d6));
  const va = d3 * d6 - d5 * d4;
  if (va <= 0 && d4 - d3 >= 0 && d5 - d6 >= 0) {
    const w = (d4 - d3) / (d4 - d3 + (d5 - d6));
    return done(1 - w, w);
  }
  const s = 1 / (va + vb + vc);
  return done(vb * s, vc * s);
}
