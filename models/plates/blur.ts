/** Gaussian blur of a field, in pixels; three box passes come close enough and cost the same at any width. */
export function blur(field: Float32Array, width: number, height: number, sigma: number): Float32Array {
  if (sigma < 1.6) return blurExactly(field, width, height, sigma);
  let now: Float32Array = Float32Array.from(field);
  const radius = Math.max(1, Math.round((Math.sqrt(4 * sigma * sigma + 1) - 1) / 2));
  for (let pass = 0; pass < 3; pass++) now = boxDown(boxAcross(now, width, height, radius), width, height, radius);
  return now;
}

/** Blur that knows only the pixels within a mask: no colour of one tissue leaks into another. Also returns the mask's own blur. */
export function blurWithin(field: Float32Array, mask: Float32Array, width: number, height: number, sigma: number): { value: Float32Array; weight: Float32Array } {
  const product = field.map((value, i) => (mask[i]! > 0 ? value * mask[i]! : 0));
  const top = blur(product, width, height, sigma);
  const weight = blur(mask, width, height, sigma);
  return { value: top.map((sum, i) => (weight[i]! > 1e-4 ? sum / weight[i]! : 0)), weight };
}

function blurExactly(field: Float32Array, width: number, height: number, sigma: number): Float32Array {
  const reach = Math.ceil(sigma * 3);
  const kernel = Array.from({ length: 2 * reach + 1 }, (_, i) => Math.exp(-((i - reach) ** 2) / (2 * sigma * sigma)));
  const sum = kernel.reduce((a, b) => a + b, 0);
  const across = new Float32Array(field.length);
  const down = new Float32Array(field.length);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) {
    let total = 0;
    for (let k = -reach; k <= reach; k++) total += kernel[k + reach]! * field[y * width + Math.min(width - 1, Math.max(0, x + k))]!;
    across[y * width + x] = total / sum;
  }
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) {
    let total = 0;
    for (let k = -reach; k <= reach; k++) total += kernel[k + reach]! * across[Math.min(height - 1, Math.max(0, y + k)) * width + x]!;
    down[y * width + x] = total / sum;
  }
  return down;
}

function boxAcross(field: Float32Array, width: number, height: number, radius: number): Float32Array {
  const result = new Float32Array(field.length);
  for (let y = 0; y < height; y++) run(field, result, y * width, 1, width, radius);
  return result;
}

function boxDown(field: Float32Array, width: number, height: number, radius: number): Float32Array {
  const result = new Float32Array(field.length);
  for (let x = 0; x < width; x++) run(field, result, x, width, height, radius);
  return result;
}

function run(from: Float32Array, to: Float32Array, start: number, step: number, count: number, radius: number): void {
  const at = (i: number): number => from[start + Math.min(count - 1, Math.max(0, i)) * step]!;
  let sum = 0;
  for (let k = -radius; k <= radius; k++) sum += at(k);
  for (let i = 0; i < count; i++) {
    to[start + i * step] = sum / (2 * radius + 1);
    sum += at(i + radius + 1) - at(i - radius);
  }
}
