/** Signed distance across a face in a cut, positive on the second muscle's side. */
export type Face = (x: number, y: number) => number;

/**
 * The face between two muscles at each height: upright on the line between their centres and midway, both smoothed
 * along z, so that it bends instead of stepping from cut to cut.
 */
export function boundaryLine(
  first: (z: number) => readonly [number, number],
  second: (z: number) => readonly [number, number],
  fromZ: number,
  toZ: number,
): (z: number) => Face {
  const step = 6;
  const count = Math.ceil((toZ - fromZ) / step) + 1;
  let rows = Array.from({ length: count }, (_, i) => {
    const z = fromZ + i * step;
    const [ax, ay] = first(z);
    const [bx, by] = second(z);
    const length = Math.hypot(bx - ax, by - ay) || 1;
    const nx = (bx - ax) / length;
    const ny = (by - ay) / length;
    return [nx, ny, (nx * (ax + bx) + ny * (ay + by)) / 2];
  });
  for (let turn = 0; turn < 12; turn++) {
    rows = rows.map((row, i) =>
      row.map((value, c) => (rows[Math.max(i - 1, 0)]![c]! + 2 * value + rows[Math.min(i + 1, count - 1)]![c]!) / 4),
    );
  }
  return (z) => {
    const at = Math.min(Math.max((z - fromZ) / step, 0), count - 1.001);
    const i = Math.floor(at);
    const t = at - i;
    const [nx, ny, d] = rows[i]!.map((value, c) => value + (rows[i + 1]![c]! - value) * t) as [number, number, number];
    const length = Math.hypot(nx, ny);
    return (x, y) => (nx * x + ny * y - d) / length;
  };
}
