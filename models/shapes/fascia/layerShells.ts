import { sheetSurface } from '../../mesh/sheetSurface.ts';
import type { Solid, Surface, Vec3 } from '../../types.ts';
import type { HeightField } from './heightField.ts';

const MIDLINE_X = -0.6;

/** A height and the two distances from the midline between which a layer runs there, mm. */
export type Reach = readonly [z: number, inner: number, outer: number];

/** A body that a layer stays behind, and the room from it to the middle of the layer, mm. */
export interface Under {
  solid: Solid;
  roomMm: number;
}

/** Thickness of one layer of fascia, mm: drawn somewhat thicker than the 0.5 to 0.8 mm of life, so that it can be seen. */
const THICKNESS = 0.9;

/**
 * A layer y(x, z) as a thin closed shell over the whole width (inner edge 0) or over one side.
 * @param under What the layer must stay behind, with the room to its middle.
 */
export function layerShell(height: HeightField, reach: readonly Reach[], side: 'left' | 'right' | 'both', under: readonly Under[]): Surface {
  const columns = side === 'both' ? 61 : 25;
  const low = reach[0]![0];
  const high = reach.at(-1)![0];
  const rows = Math.round((high - low) / 4) + 1;
  const x: number[] = [];
  const y: number[] = [];
  const z: number[] = [];
  for (let j = 0; j < rows; j++) {
    const at = low + ((high - low) * j) / (rows - 1);
    const [inner, outer] = reachAt(reach, at);
    for (let i = 0; i < columns; i++) {
      const u = i / (columns - 1);
      const out = side === 'both' ? outer * (2 * u - 1) : (inner + (outer - inner) * u) * (side === 'left' ? 1 : -1);
      x.push(MIDLINE_X + out);
      z.push(at);
      y.push(height(MIDLINE_X + out, at));
    }
  }
  liftBehind(x, y, z, columns, under);
  const middle = x.map((value, at): Vec3 => [value, y[at]!, z[at]!]);
  // Columns run to the left (+x), rows up: front of the grid is +x cross +z = the front of the body; turned for the right side.
  const shell = sheetSurface({ columns, rows, middle, thicknessMm: THICKNESS });
  return withMasks(outward(shell));
}

/** Two surfaces as one. */
export function joined(a: Surface, b: Surface): Surface {
  const shift = a.positions.length / 3;
  const join = (p: Float32Array | undefined, q: Float32Array | undefined): Float32Array => Float32Array.from([...(p ?? []), ...(q ?? [])]);
  return {
    positions: join(a.positions, b.positions),
    indices: Uint32Array.from([...a.indices, ...b.indices.map((i) => i + shift)]),
    normals: join(a.normals, b.normals),
    fibre: join(a.fibre, b.fibre),
    maskA: join(a.maskA, b.maskA),
    maskB: join(a.maskB, b.maskB),
  };
}

function reachAt(reach: readonly Reach[], z: number): [number, number] {
  let k = 0;
  while (k < reach.length - 2 && reach[k + 1]![0] < z) k++;
  const [z0, a0, b0] = reach[k]!;
  const [z1, a1, b1] = reach[k + 1]!;
  const t = Math.min(Math.max((z - z0) / (z1 - z0), 0), 1);
  const u = t * t * (3 - 2 * t);
  return [a0 + (a1 - a0) * u, b0 + (b1 - b0) * u];
}

/** Moves nodes back until they clear what lies under them; the neighbours follow, less and less. */
function liftBehind(x: readonly number[], y: number[], z: readonly number[], columns: number, under: readonly Under[]): void {
  if (under.length === 0) return;
  const need = y.map((start, at) => {
    let by = 0;
    while (by < 14 && under.some(({ solid: { field }, roomMm }) => field(x[at]!, start + by, z[at]!) < roomMm)) by += 0.1;
    return by < 14 ? by : 0;
  });
  let lift = need;
  // first no step steeper than a slope, then rounded off without giving way
  for (let turn = 0; turn < 8; turn++) {
    lift = lift.map((value, at) => {
      const i = at % columns;
      const around = [i > 0 ? lift[at - 1] : value, i < columns - 1 ? lift[at + 1] : value, lift[at - columns] ?? value, lift[at + columns] ?? value].map((n) => n ?? 0);
      if (turn < 5) return Math.max(value, ...around.map((n) => n - 1.3));
      return Math.max(need[at]!, (4 * value + around.reduce((sum, n) => sum + n, 0)) / 8);
    });
  }
  lift.forEach((by, at) => (y[at] = y[at]! + by));
}

function withMasks(surface: Surface): Surface {
  const count = surface.positions.length / 3;
  return { ...surface, maskA: new Float32Array(count).fill(1), maskB: new Float32Array(count).fill(0.85) };
}

/** Triangles turned outward, by the sign of the volume. */
function outward(surface: Surface): Surface {
  const { positions: p, indices } = surface;
  let volume = 0;
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [3 * indices[t]!, 3 * indices[t + 1]!, 3 * indices[t + 2]!];
    volume +=
      p[a]! * (p[b + 1]! * p[c + 2]! - p[b + 2]! * p[c + 1]!) +
      p[a + 1]! * (p[b + 2]! * p[c]! - p[b]! * p[c + 2]!) +
      p[a + 2]! * (p[b]! * p[c + 1]! - p[b + 1]! * p[c]!);
  }
  if (volume >= 0) return surface;
  const turned = indices.slice();
  for (let t = 0; t < turned.length; t += 3) [turned[t + 1], turned[t + 2]] = [turned[t + 2]!, turned[t + 1]!];
  return { ...surface, indices: turned, ...(surface.normals && { normals: surface.normals.map((n) => -n) }) };
}
