/** Closed outlines of the places where a field is above a level (marching squares), and their simplification. */
export type Ring = readonly (readonly [number, number])[];

/** Rings in plate units; places outside the sheet count as below. Larger than the level lies to the right of the way. */
export function contours(field: Float32Array, width: number, height: number, level: number): Ring[] {
  const value = (x: number, y: number): number => (x < 0 || y < 0 || x >= width || y >= height ? level - 1 : field[y * width + x]!);
  /** Each cut edge leads to the next one: key of an edge = 2 * cell corner + (0 across, 1 down). */
  const next = new Map<number, number>();
  const wide = width + 2;
  const across = (x: number, y: number): number => 2 * ((y + 1) * wide + x + 1);
  const down = (x: number, y: number): number => across(x, y) + 1;
  for (let y = -1; y < height; y++) {
    let left = (value(-1, y) > level ? 1 : 0) | (value(-1, y + 1) > level ? 2 : 0);
    for (let x = -1; x < width; x++) {
      const right = (value(x + 1, y) > level ? 1 : 0) | (value(x + 1, y + 1) > level ? 2 : 0);
      const kind = (left & 1) | ((right & 1) << 1) | ((right & 2) << 1) | ((left & 2) << 2);
      left = right;
      if (kind === 0 || kind === 15) continue;
      const [T, R, B, L] = [across(x, y), down(x + 1, y), across(x, y + 1), down(x, y)];
      // Corners: 1 top left, 2 top right, 4 bottom right, 8 bottom left; the inside stays on the right.
      switch (kind) {
        case 1: next.set(T, L); break;
        case 2: next.set(R, T); break;
        case 3: next.set(R, L); break;
        case 4: next.set(B, R); break;
        case 5: next.set(T, R); next.set(B, L); break;
        case 6: next.set(B, T); break;
        case 7: next.set(B, L); break;
        case 8: next.set(L, B); break;
        case 9: next.set(T, B); break;
        case 10: next.set(R, B); next.set(L, T); break;
        case 11: next.set(R, B); break;
        case 12: next.set(L, R); break;
        case 13: next.set(T, R); break;
        case 14: next.set(L, T); break;
      }
    }
  }
  const place = (edge: number): [number, number] => {
    const corner = edge >> 1;
    const x = (corner % wide) - 1;
    const y = Math.floor(corner / wide) - 1;
    const from = value(x, y);
    const to = edge & 1 ? value(x, y + 1) : value(x + 1, y);
    const share = Math.min(1, Math.max(0, (level - from) / (to - from || 1)));
    return edge & 1 ? [x + 0.5, y + 0.5 + share] : [x + 0.5 + share, y + 0.5];
  };
  const rings: Ring[] = [];
  for (const start of next.keys()) {
    if (!next.has(start)) continue;
    const ring: [number, number][] = [];
    let edge: number | undefined = start;
    while (edge !== undefined && next.has(edge)) {
      ring.push(place(edge));
      const after: number = next.get(edge)!;
      next.delete(edge);
      edge = after;
    }
    if (ring.length > 2) rings.push(ring);
  }
  return rings;
}

/** Twice the signed area is enough to tell specks from shapes; this is the plain area in square units. */
export function areaOf(ring: Ring): number {
  let sum = 0;
  for (let i = 0; i < ring.length; i++) {
    const [ax, ay] = ring[i]!;
    const [bx, by] = ring[(i + 1) % ring.length]!;
    sum += ax * by - bx * ay;
  }
  return Math.abs(sum) / 2;
}

/** Douglas-Peucker on a closed ring: no dropped place was farther than `tolerance` from what remains. */
export function simplifyRing(ring: Ring, tolerance: number): Ring {
  if (ring.length < 5) return ring;
  let far = 0;
  let most = -1;
  for (let i = 1; i < ring.length; i++) {
    const away = (ring[i]![0] - ring[0]![0]) ** 2 + (ring[i]![1] - ring[0]![1]) ** 2;
    if (away > most) [most, far] = [away, i];
  }
  const closed = [...ring, ring[0]!];
  const kept = new Uint8Array(closed.length);
  kept[0] = kept[far] = kept[closed.length - 1] = 1;
  const stack: [number, number][] = [[0, far], [far, closed.length - 1]];
  for (let span = stack.pop(); span; span = stack.pop()) {
    const [from, to] = span;
    const [ax, ay] = closed[from]!;
    const [bx, by] = closed[to]!;
    const length = Math.hypot(bx - ax, by - ay) || 1e-9;
    let worst = tolerance;
    let at = -1;
    for (let i = from + 1; i < to; i++) {
      const [px, py] = closed[i]!;
      const away = Math.abs((bx - ax) * (py - ay) - (by - ay) * (px - ax)) / length;
      if (away > worst) [worst, at] = [away, i];
    }
    if (at >= 0) {
      kept[at] = 1;
      stack.push([from, at], [at, to]);
    }
  }
  return closed.filter((_, i) => kept[i] && i < closed.length - 1);
}

/** SVG path data in whole steps of 1 / `fine` units, relative, as short as it can be said. */
export function pathOf(rings: readonly Ring[], fine: number): string {
  let text = '';
  for (const ring of rings) {
    let [x, y] = ring[0]!.map((v) => Math.round(v * fine)) as [number, number];
    let line = '';
    const start = `M${x} ${y}`;
    for (const place of ring.slice(1)) {
      const [nx, ny] = place.map((v) => Math.round(v * fine)) as [number, number];
      if (nx === x && ny === y) continue;
      const [dx, dy] = [nx - x, ny - y];
      line += `${line === '' ? 'l' : dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
      [x, y] = [nx, ny];
    }
    if (line !== '') text += `${start}${line}z`;
  }
  return text;
}
