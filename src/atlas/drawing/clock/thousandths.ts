/** Numbers 0..1 as ready-made strings, so that writing an attribute in a frame makes no new string. */
const STRINGS: readonly string[] = Array.from({ length: 1001 }, (_, i) => String(i / 1000));

export function thousandths(value: number): string {
  return STRINGS[Math.round(Math.min(1, Math.max(0, value)) * 1000)] ?? '1';
}

/** Lengths 0..100 in tenths of a drawing unit. */
const TENTHS: readonly string[] = Array.from({ length: 1001 }, (_, i) => String(i / 10));

export function tenths(value: number): string {
  return TENTHS[Math.round(Math.min(100, Math.max(0, value)) * 10)] ?? '0';
}
