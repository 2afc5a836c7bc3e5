/** Triangles to pixels: which structure is nearest at each unit of the plate, how far, how turned, how shaded. */
import { dot, eyeAxes, type PlateCamera, type Triple } from './plateCamera.ts';
import type { DrawnStructure } from './readStructures.ts';

export interface Raster {
  readonly width: number;
  readonly height: number;
  /** Index into `structures`, -1 where the paper shows. */
  readonly owner: Int16Array;
  /** Metres along the line of sight. */
  readonly depth: Float32Array;
  /** Per pixel: normal in eye space (right, up, towards the eye), openness, mask A, mask B, mm across and along fibres, height in metres, |x| in metres. */
  readonly values: Float32Array;
  readonly structures: readonly DrawnStructure[];
}

export const STRIDE = 10;
export const V = { nx: 0, ny: 1, nz: 2, open: 3, a: 4, b: 5, across: 6, along: 7, high: 8, out: 9 } as const;

/** @param keep whether a place (metres) is drawn at all; decided by the middle of each triangle */
export function rasterise(structures: readonly DrawnStructure[], camera: PlateCamera, keep?: (at: Triple) => boolean): Raster {
  const { width, height } = camera;
  const axes = eyeAxes(camera);
  const owner = new Int16Array(width * height).fill(-1);
  const depth = new Float32Array(width * height).fill(Infinity);
  const values = new Float32Array(width * height * STRIDE);
  structures.forEach((structure, index) => {
    const { positions, normals, shade, fibre, indices } = structure;
    const count = positions.length / 3;
    const seen = new Float32Array(count * 3);
    const held = new Float32Array(count * STRIDE);
    for (let i = 0; i < count; i++) {
      const at: Triple = [positions[3 * i]!, positions[3 * i + 1]!, positions[3 * i + 2]!];
      const from: Triple = [at[0] - axes.eye[0], at[1] - axes.eye[1], at[2] - axes.eye[2]];
      const far = dot(from, axes.forward);
      const grow = (camera.scale * camera.distance) / far;
      seen[3 * i] = width / 2 + grow * dot(from, axes.right);
      seen[3 * i + 1] = height / 2 - grow * dot(from, axes.up);
      seen[3 * i + 2] = far;
      const normal: Triple = [normals[3 * i]!, normals[3 * i + 1]!, normals[3 * i + 2]!];
      held.set([dot(normal, axes.right), dot(normal, axes.up), -dot(normal, axes.forward), shade[3 * i]!, shade[3 * i + 1]!, shade[3 * i + 2]!,
        fibre ? fibre[2 * i]! : 0, fibre ? fibre[2 * i + 1]! : 0, at[1], Math.abs(at[0])], STRIDE * i);
    }
    for (let t = 0; t < indices.length; t += 3) {
      const [a, b, c] = [indices[t]!, indices[t + 1]!, indices[t + 2]!];
      if (keep) {
        const middle = [0, 1, 2].map((k) => (positions[3 * a + k]! + positions[3 * b + k]! + positions[3 * c + k]!) / 3) as unknown as Triple;
        if (!keep(middle)) continue;
      }
      fill(a, b, c, index, seen, held);
    }
  });
  return { width, height, owner, depth, values, structures };

  function fill(a: number, b: number, c: number, index: number, seen: Float32Array, held: Float32Array): void {
    const ax = seen[3 * a]!, ay = seen[3 * a + 1]!, bx = seen[3 * b]!, by = seen[3 * b + 1]!, cx = seen[3 * c]!, cy = seen[3 * c + 1]!;
    const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
    // Closed bodies: the side turned away is never the nearest. Thin sheets are closed too. y runs down, so front faces are positive.
    if (area <= 1e-9 && area >= -1e-9) return;
    const x0 = Math.max(0, Math.ceil(Math.min(ax, bx, cx) - 0.5)), x1 = Math.min(width - 1, Math.floor(Math.max(ax, bx, cx) - 0.5));
    const y0 = Math.max(0, Math.ceil(Math.min(ay, by, cy) - 0.5)), y1 = Math.min(height - 1, Math.floor(Math.max(ay, by, cy) - 0.5));
    const za = seen[3 * a + 2]!, zb = seen[3 * b + 2]!, zc = seen[3 * c + 2]!;
    for (let y = y0; y <= y1; y++) {
      for (let x = x0; x <= x1; x++) {
        const px = x + 0.5, py = y + 0.5;
        const wb = ((px - ax) * (cy - ay) - (py - ay) * (cx - ax)) / area;
        const wc = ((bx - ax) * (py - ay) - (by - ay) * (px - ax)) / area;
        const wa = 1 - wb - wc;
        if (wa < 0 || wb < 0 || wc < 0) continue;
        const z = wa * za + wb * zb + wc * zc;
        const at = y * width + x;
        if (z >= depth[at]!) continue;
        depth[at] = z;
        owner[at] = index;
        for (let k = 0; k < STRIDE; k++) {
          values[at * STRIDE + k] = wa * held[a * STRIDE + k]! + wb * held[b * STRIDE + k]! + wc * held[c * STRIDE + k]!;
        }
      }
    }
  }
}
