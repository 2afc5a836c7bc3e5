/** A rate as it is said: whole from three on, one decimal below. "9.31" is said as 9, "0.114" as 0.1. */
export function roundRate(value: number): number {
  return value >= 3 ? Math.round(value) : Math.round(value * 10) / 10;
}
