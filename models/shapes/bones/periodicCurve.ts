/** A smooth closed curve through values at angles (radians, any spacing): cubic Hermite with slopes from neighbours. */
export function periodicCurve(samples: readonly { angle: number; value: number }[]): (angle: number) => number {
  const turn = 2 * Math.PI;
  const wrap = (angle: number): number => ((angle % turn) + turn) % turn;
  const sorted = samples.map(({ angle, value }) => ({ angle: wrap(angle), value })).sort((a, b) => a.angle - b.angle);
  const n = sorted.length;
  const at = (i: number): { angle: number; value: number } => {
    const { angle, value } = sorted[((i % n) + n) % n]!;
    return { angle: angle + turn * Math.floor(i / n), value };
  };
  const slopes = sorted.map((_, i) => (at(i + 1).value - at(i - 1).value) / (at(i + 1).angle - at(i - 1).angle));
  // A fine table read linearly: the curve is asked for millions of times.
  const size = 720;
  const table = Float64Array.from({ length: size + 1 }, (_, k) => {
    const angle = (k / size) * turn;
    let i = -1;
    while (i + 1 < n && at(i + 1).angle <= angle) i++;
    const a = at(i);
    const b = at(i + 1);
    const h = b.angle - a.angle;
    const t = (angle - a.angle) / h;
    const m = slopes[((i % n) + n) % n]!;
    const k1 = slopes[(i + 1) % n]!;
    return (
      (1 + 2 * t) * (1 - t) ** 2 * a.value + t * (1 - t) ** 2 * h * m + t * t * (3 - 2 * t) * b.value + t * t * (t - 1) * h * k1
    );
  });
  return (angle) => {
    const x = (wrap(angle) / turn) * size;
    const i = Math.min(x | 0, size - 1);
    return table[i]! + (table[i + 1]! - table[i]!) * (x - i);
  };
}
