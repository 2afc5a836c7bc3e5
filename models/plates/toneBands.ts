/** Flat tones of one tissue: its shape, and inside it ever lighter shapes, as a lithograph builds up its shades. */
import { blur, blurWithin } from './blur.ts';
import { areaOf, contours, simplifyRing, type Ring } from './contours.ts';
import { hexOf, type Ground, type Shaded } from './shadePixels.ts';

export interface ToneBand {
  readonly colour: string;
  readonly rings: readonly Ring[];
}

export interface GroundTones {
  readonly ground: Ground;
  readonly outline: readonly Ring[];
  /** Darkest first; the first fills the whole outline. */
  readonly bands: readonly ToneBand[];
}

export interface ToneOptions {
  readonly width: number;
  readonly height: number;
  readonly steps: number;
  /** Pixels over which light is evened out. */
  readonly soften: number;
  /** Largest error of an outline, plate units. */
  readonly tolerance: number;
  /** Shapes smaller than this many square units are left out. */
  readonly least: number;
}

/** @param mask 1 where this ground shows, less where it fades */
export function toneBands(ground: Ground, whole: Float32Array, all: Shaded, options: ToneOptions): GroundTones {
  const { steps, soften, tolerance, least } = options;
  const cut = cutOut(whole, all, options.width, options.height);
  const { mask, shaded, width, height, left, top } = cut;
  const { value, weight } = blurWithin(shaded.tone, mask, width, height, soften);
  const tidy = (rings: readonly Ring[], floor: number): Ring[] => rings.filter((ring) => areaOf(ring) > floor).map((ring) => simplifyRing(ring, tolerance).map(([x, y]) => [x + left, y + top] as const));
  // A hair wider than the pixels, so that no paper shines through where two tissues meet; lines cover the seam.
  const edge = blur(mask, width, height, 0.8);
  const outline = tidy(contours(edge, width, height, 0.36), least * 0.4);
  const levels = levelsOf(value, mask, steps);
  // Beyond the tissue the light runs on a little and then sinks smoothly, so that shapes end outside the clip.
  const carried = value.map((tone, i) => tone - 3 * Math.max(0, 0.12 - weight[i]!));
  const bands: ToneBand[] = [{ colour: meanColour(shaded, mask, value, -1, levels[0] ?? 2), rings: outline }];
  levels.forEach((level, step) => {
    const rings = tidy(contours(carried, width, height, level), least);
    if (rings.length > 0) bands.push({ colour: meanColour(shaded, mask, value, level, levels[step + 1] ?? 2), rings });
  });
  return { ground, outline, bands };
}

interface CutOut {
  readonly mask: Float32Array;
  readonly shaded: Pick<Shaded, 'rgb' | 'tone'>;
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
}

/** Room around a tissue, so that its blurred edge is whole. */
const MARGIN = 12;

/** The part of the sheet that a tissue takes up: most are small, and the work goes with the area. */
function cutOut(whole: Float32Array, { rgb, tone }: Shaded, wide: number, high: number): CutOut {
  let [left, top, right, bottom] = [wide, high, 0, 0];
  for (let y = 0; y < high; y++) for (let x = 0; x < wide; x++) {
    if (whole[y * wide + x]! <= 0) continue;
    [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
  }
  [left, top, right, bottom] = [Math.max(0, left - MARGIN), Math.max(0, top - MARGIN), Math.min(wide - 1, right + MARGIN), Math.min(high - 1, bottom + MARGIN)];
  const [width, height] = [right - left + 1, bottom - top + 1];
  const take = (field: Float32Array, each: number): Float32Array => {
    const part = new Float32Array(width * height * each);
    for (let y = 0; y < height; y++) part.set(field.subarray(((y + top) * wide + left) * each, ((y + top) * wide + left + width) * each), y * width * each);
    return part;
  };
  return { mask: take(whole, 1), shaded: { rgb: take(rgb, 3), tone: take(tone, 1) }, width, height, left, top };
}

/** Steps of equal look between the darkest and lightest two hundredths. */
function levelsOf(value: Float32Array, mask: Float32Array, steps: number): number[] {
  const tones: number[] = [];
  for (let i = 0; i < value.length; i++) if (mask[i]! > 0.5) tones.push(value[i]!);
  if (tones.length < 12) return [];
  const sorted = Float32Array.from(tones).sort();
  const low = sorted[Math.floor(sorted.length * 0.03)]!;
  const high = sorted[Math.floor(sorted.length * 0.985)]!;
  return Array.from({ length: steps - 1 }, (_, step) => low + ((high - low) * (step + 1)) / steps);
}

function meanColour({ rgb }: Pick<Shaded, 'rgb'>, mask: Float32Array, value: Float32Array, from: number, to: number): string {
  const sum = [0, 0, 0];
  let count = 0;
  for (let i = 0; i < value.length; i++) {
    if (mask[i]! < 0.5 || value[i]! <= from || value[i]! > to) continue;
    count++;
    for (let k = 0; k < 3; k++) sum[k] = sum[k]! + rgb[3 * i + k]!;
  }
  return hexOf(sum.map((c) => c / Math.max(1, count)) as [number, number, number]);
}
