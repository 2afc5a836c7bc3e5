/** Corners of the smallest convex outline round points in the plane, counter-clockwise (Andrew's monotone chain). */
export function convexHull(points: readonly (readonly number[])[]): number[][] {
  const sorted = points.map((p) => [p[0]!, p[1]!]).sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]!);
  const half = (list: readonly number[][]): number[][] => {
    const chain: number[][] = [];
    for (const p of list) {
      while (chain.length > 1 && turn(chain.at(-2)!, chain.at(-1)!, p) <= 0) chain.pop();
      chain.push(p);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half([...sorted].reverse())];
}

function turn(a: readonly number[], b: readonly number[], c: readonly number[]): number {
  return (b[0]! - a[0]!) * (c[1]! - a[1]!) - (b[1]! - a[1]!) * (c[0]! - a[0]!);
}
