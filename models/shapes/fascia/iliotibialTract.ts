import table from '../../tables/fascia-iliotibial.json' with { type: 'json' };
import { sheetSurface } from '../../mesh/sheetSurface.ts';
import type { Surface, Vec3 } from '../../types.ts';
import { loft, loftCurve } from '../muscles/loft.ts';

/** The tract is a strip round the outside of the thigh: it is read as rays from this axis (left side), mm. */
const AXIS_X = 100;
const AXIS_Y = -82;

const COLUMNS = 19;
const LEAST = 1.1;

/** Iliotibial tract: the measured crescents between their two horns, as a thin closed strip. */
export function iliotibialTract(side: 'left' | 'right'): Surface {
  const sign = side === 'left' ? 1 : -1;
  const stations = table.rows[`iliotibial-tract-${side}`].stations;
  const stack = loft({ cuts: stations, endZ: [561, 940], ends: ['cut', 'cut'], slopes: 'limited' });
  const low = stack.z[0]!;
  const high = stack.z.at(-1)!;
  const rows = 78;
  const curve = new Float64Array(stack.curves[0]!.length);
  const middle: Vec3[] = [];
  const thickness: number[] = [];
  for (let j = 0; j < rows; j++) {
    const z = low + ((high - low) * j) / (rows - 1);
    loftCurve(stack, z, curve);
    const [from, to] = horns(curve, sign);
    for (let i = 0; i < COLUMNS; i++) {
      const angle = from + ((to - from) * (0.012 + (0.976 * i) / (COLUMNS - 1)));
      const { near, far } = crossRay(curve, sign, angle);
      const r = (near + far) / 2;
      middle.push([sign * (AXIS_X + r * Math.cos(angle)), AXIS_Y + r * Math.sin(angle), z]);
      thickness.push(Math.min(Math.max(far - near, LEAST), 6));
    }
  }
  const shell = sheetSurface({ columns: COLUMNS, rows, middle, thicknessMm: thickness });
  const count = shell.positions.length / 3;
  return { ...shell, maskA: new Float32Array(count).fill(1), maskB: new Float32Array(count).fill(0.8) };
}

/** Angles of the two ends of a crescent, seen from the axis. */
function horns(curve: Float64Array, sign: number): [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < curve.length; i += 2) {
    const angle = Math.atan2(curve[i + 1]! - AXIS_Y, sign * curve[i]! - AXIS_X);
    low = Math.min(low, angle);
    high = Math.max(high, angle);
  }
  return [low, high];
}

/** Nearest and farthest crossing of a ray from the axis with the outline. */
function crossRay(curve: Float64Array, sign: number, angle: number): { near: number; far: number } {
  const dx = Math.cos(angle);
  const dy = Math.sin(angle);
  let near = Infinity;
  let far = 0;
  const n = curve.length / 2;
  for (let i = 0; i < n; i++) {
    const j = (i + 1) % n;
    const ax = sign * curve[2 * i]! - AXIS_X;
    const ay = curve[2 * i + 1]! - AXIS_Y;
    const bx = sign * curve[2 * j]! - AXIS_X;
    const by = curve[2 * j + 1]! - AXIS_Y;
    const sa = ax * dy - ay * dx;
    const sb = bx * dy - by * dx;
    if (sa > 0 === sb > 0) continue;
    const t = sa / (sa - sb);
    const r = (ax + (bx - ax) * t) * dx + (ay + (by - ay) * t) * dy;
    if (r <= 0) continue;
    near = Math.min(near, r);
    far = Math.max(far, r);
  }
  return Number.isFinite(near) ? { near, far } : { near: 50, far: 52 };
}
