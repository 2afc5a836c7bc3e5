/** What keeps a marker's edge readable on every tissue: a white ring within a near-black keyline (experience 5.2, 12.4). Pure. */

/** Near-black of the keyline in linear light, as the shader mixes it. */
export const KEYLINE_LINEAR = [0.012, 0.018, 0.022] as const;
/** A marker that steps back keeps its edge this much stronger than its fill. */
export const EDGE_BOOST = 2;

type Rgb = readonly [number, number, number];

/**
 * The better of the contrasts (WCAG 2) of ring and keyline against what lies below them.
 * @param below colour of the tissue, sRGB 0..1
 * @param opacity of the marker, 0..1; its edge is drawn `EDGE_BOOST` times as strong
 */
export function edgeContrast(below: Rgb, opacity: number): number {
  const edge = Math.min(1, opacity * EDGE_BOOST);
  const over = (colour: Rgb): Rgb => below.map((part, k) => colour[k]! * edge + part * (1 - edge)) as unknown as Rgb;
  const keyline = KEYLINE_LINEAR.map(toSrgb) as unknown as Rgb;
  return Math.max(contrast(over([1, 1, 1]), below), contrast(over(keyline), below));
}

export function contrast(a: Rgb, b: Rgb): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function luminance([r, g, b]: Rgb): number {
  return 0.2126 * toLinear(r) + 0.7152 * toLinear(g) + 0.0722 * toLinear(b);
}

function toLinear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function toSrgb(part: number): number {
  return part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;
}
