import { gridField, type Grid } from '../../field/gridField.ts';
import type { Box, Field } from '../../types.ts';

/** A muscle as a sampled field, before it is parted from its neighbours. */
export interface SoftBody {
  id: string;
  grid: Grid;
  /** Bodies of a higher rank keep their shape; those of equal rank share the border. */
  rank: number;
  /** Gap to bone, mm, where it differs from the usual. */
  boneGapMm?: number;
}

/** Half the gap left between two bodies that share a border, mm. */
const HALF_GAP = 0.25;

/** Gap left to a body that keeps its shape, and to bone, mm. */
const GAP = 0.3;

/**
 * Parts overlapping bodies. Of two of equal rank each keeps what lies nearer to its own side, so both end at one common
 * face 0.5 mm apart; against a higher rank a body gives way. All comparisons use the bodies as they came in, so the
 * order does not matter.
 * @param bodies All bodies of a region.
 * @param obstacles Fields that always win (bones), with their boxes.
 * @returns New grids in the same order.
 */
export function separate(bodies: readonly SoftBody[], obstacles: readonly { field: Field; bounds: Box }[]): Grid[] {
  const fields = bodies.map((body) => gridField(body.grid));
  const boxes = bodies.map((body) => gridBox(body.grid));
  return bodies.map((body, index) => {
    const values = body.grid.values.slice();
    bodies.forEach((other, k) => {
      if (k === index || other.rank < body.rank) return;
      const share = other.rank === body.rank;
      const field = fields[k]!;
      overNodes(body.grid, boxes[k]!, (at, x, y, z) => {
        const own = body.grid.values[at]!;
        if (own > 6) return;
        const theirs = field(x, y, z);
        const limit = share ? (own - theirs) / 2 + HALF_GAP : GAP - theirs;
        if (limit > values[at]!) values[at] = limit;
      });
    });
    for (const { field, bounds } of obstacles) {
      overNodes(body.grid, bounds, (at, x, y, z) => {
        if (values[at]! > 6) return;
        const limit = (body.boneGapMm ?? GAP) - field(x, y, z);
        if (limit > values[at]!) values[at] = limit;
      });
    }
    return { ...body.grid, values };
  });
}

/** The box a grid covers, mm. */
export function gridBox({ origin, size, stepMm }: Grid): Box {
  const far = (axis: 0 | 1 | 2): number => origin[axis] + (size[axis] - 1) * stepMm;
  return { min: origin, max: [far(0), far(1), far(2)] };
}

function overNodes(grid: Grid, box: Box, visit: (at: number, x: number, y: number, z: number) => void): void {
  const { origin, size, stepMm } = grid;
  const from = (axis: 0 | 1 | 2): number => Math.max(0, Math.ceil((box.min[axis] - origin[axis]) / stepMm));
  const to = (axis: 0 | 1 | 2): number => Math.min(size[axis] - 1, Math.floor((box.max[axis] - origin[axis]) / stepMm));
  for (let k = from(2); k <= to(2); k++) {
    for (let j = from(1); j <= to(1); j++) {
      for (let i = from(0); i <= to(0); i++) {
        visit((k * size[1] + j) * size[0] + i, origin[0] + i * stepMm, origin[1] + j * stepMm, origin[2] + k * stepMm);
      }
    }
  }
}
