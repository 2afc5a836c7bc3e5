/** Rounded as paths are, so that markup stays small. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
