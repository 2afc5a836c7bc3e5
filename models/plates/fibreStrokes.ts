/** Fine strokes along the fibres of muscle and fascia, longer and fuller in the shade; they say which way a thing pulls. */
import { STRIDE, V, type Raster } from './rasterise.ts';
import type { Shaded } from './shadePixels.ts';

/** Mm between strokes, by what is stroked. */
const PITCH = { muscle: 4.6, tendon: 5.2, fascia: 6.5 } as const;
/** Strokes closer than this many plate units would only grey the drawing. */
const CLOSEST = 3.6;

/** @returns field above 0 where a stroke lies */
export function fibreStrokes({ width, height, owner, values, structures }: Raster, { tone, ground }: Shaded, shown: Float32Array): Float32Array {
  const field = new Float32Array(width * height).fill(-1);
  for (let y = 2; y < height - 2; y++) for (let x = 2; x < width - 2; x++) {
    const i = y * width + x;
    const kind = ground[i];
    if ((kind !== 'muscle' && kind !== 'tendon' && kind !== 'fascia') || shown[i]! < 0.6) continue;
    const structure = structures[owner[i]!]!;
    if (!structure.fibre) continue;
    const own = owner[i]!;
    if ([i - 2, i + 2, i - 2 * width, i + 2 * width].some((j) => owner[j] !== own)) continue;
    const across = values[i * STRIDE + V.across]!;
    const along = values[i * STRIDE + V.along]!;
    const change = Math.hypot(values[(i + 1) * STRIDE + V.across]! - values[(i - 1) * STRIDE + V.across]!, values[(i + width) * STRIDE + V.across]! - values[(i - width) * STRIDE + V.across]!) / 2;
    const pitch = PITCH[kind];
    if (change * CLOSEST > pitch || change > 2.5) continue;
    const place = across / pitch;
    const strip = Math.round(place);
    const away = Math.abs(place - strip) / Math.max(change / pitch, 1e-3);
    // Each stroke swells and dies away at its own places; half of them are short.
    const swell = 0.5 + 0.5 * Math.sin(along / (9 + 7 * scatter(strip, 1)) + 6.28 * scatter(strip, 2)) * Math.cos(along / (31 + 17 * scatter(strip, 3)));
    const half = (kind === 'muscle' ? 1.05 : 0.75) * (1.35 - 1.1 * tone[i]!) * (0.25 + 1.15 * swell) - 0.22;
    field[i] = half - away;
  }
  return field;
}

/** 0..1, the same for the same strip for ever. */
function scatter(strip: number, salt: number): number {
  const mixed = Math.sin(strip * 12.9898 + salt * 78.233) * 43758.5453;
  return mixed - Math.floor(mixed);
}
