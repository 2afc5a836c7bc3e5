import type { Box, Field } from '../types.ts';

/**
 * The smaller of two values, rounded over a range of `k` mm where they meet (polynomial smooth minimum, I. Quilez).
 * @param k Width of the blend in mm; 0 gives a sharp minimum.
 */
export function smoothMin(a: number, b: number, k: number): number {
  if (k <= 0) return Math.min(a, b);
  const h = Math.max(k - Math.abs(a - b), 0) / k;
  return Math.min(a, b) - h * h * k * 0.25;
}

/** The larger of two values, rounded over a range of `k` mm where they meet. */
export function smoothMax(a: number, b: number, k: number): number {
  return -smoothMin(-a, -b, k);
}

/** All fields joined; where two meet, the groove is filled over `kMm`. */
export function smoothUnion(kMm: number, ...fields: Field[]): Field {
  return (x, y, z) => {
    let value = Infinity;
    for (const field of fields) {
      const next = field(x, y, z);
      value = value === Infinity ? next : smoothMin(value, next, kMm);
    }
    return value;
  };
}

/** What all fields share; edges are rounded over `kMm`. */
export function smoothIntersection(kMm: number, ...fields: Field[]): Field {
  return (x, y, z) => {
    let value = -Infinity;
    for (const field of fields) {
      const next = field(x, y, z);
      value = value === -Infinity ? next : smoothMax(value, next, kMm);
    }
    return value;
  };
}

/** `body` without `tool`; the new edges are rounded over `kMm`. */
export function subtract(body: Field, tool: Field, kMm = 0): Field {
  return (x, y, z) => smoothMax(body(x, y, z), -tool(x, y, z), kMm);
}

/** The field grown outwards by `byMm` (shrunk if negative). */
export function offset(field: Field, byMm: number): Field {
  return (x, y, z) => field(x, y, z) - byMm;
}

/** A box grown by `byMm` on all sides. */
export function growBox(box: Box, byMm: number): Box {
  const [ax, ay, az] = box.min;
  const [bx, by, bz] = box.max;
  return { min: [ax - byMm, ay - byMm, az - byMm], max: [bx + byMm, by + byMm, bz + byMm] };
}

/** The smallest box around several boxes. */
export function uniteBoxes(...boxes: Box[]): Box {
  const pick = (reduce: (...values: number[]) => number, side: 'min' | 'max', axis: 0 | 1 | 2): number =>
    reduce(...boxes.map((each) => each[side][axis]));
  return {
    min: [pick(Math.min, 'min', 0), pick(Math.min, 'min', 1), pick(Math.min, 'min', 2)],
    max: [pick(Math.max, 'max', 0), pick(Math.max, 'max', 1), pick(Math.max, 'max', 2)],
  };
}
