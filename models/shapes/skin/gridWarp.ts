import type { Field, Solid, Surface } from '../../types.ts';

/** Cell sizes along one axis: from each place upwards cells of that many mm, up to the next. */
export type Fineness = readonly { fromMm: number; cellMm: number }[];

/** An axis whose steps of `cellMm` all become steps of `unitMm`: fine places are drawn out. */
interface Axis { low: number; high: number; toMm(u: number): number; scaleAt(mm: number): number }

function axis(fineness: Fineness, endMm: number, unitMm: number): Axis {
  const mm = [...fineness.map((part) => part.fromMm), endMm];
  const units = [0];
  fineness.forEach((part, i) => units.push((units[i] as number) + (((mm[i + 1] as number) - part.fromMm) / part.cellMm) * unitMm));
  const find = (list: readonly number[], value: number): number => {
    let i = 0;
    while (i < fineness.length - 1 && value >= (list[i + 1] as number)) i += 1;
    return i;
  };
  const cell = (i: number): number => (fineness[i] as { cellMm: number }).cellMm / unitMm;
  return {
    low: units[0] as number,
    high: units[units.length - 1] as number,
    toMm: (u) => { const i = find(units, u); return (mm[i] as number) + (u - (units[i] as number)) * cell(i); },
    scaleAt: (v) => cell(find(mm, v)),
  };
}

export interface GridWarp {
  /** The solid in drawn-out space; its values are distances there. */
  solid: Solid;
  /** Back to mm: positions, and normals by the inverse of the stretch. */
  undo(surface: Surface): Surface;
}

/**
 * Draws a solid out where it must be fine, so that one even grid (or one error bound of a reduction) is fine in some
 * places and coarse in others, and the result stays one closed surface. The axes stretch independently.
 * @param unitMm the even cell after stretching; no fineness may be coarser
 */
export function gridWarp(solid: Solid, fineness: readonly [Fineness, Fineness, Fineness], unitMm: number): GridWarp {
  const axes = [0, 1, 2].map((k) => axis(fineness[k] as Fineness, solid.bounds.max[k] as number, unitMm)) as [Axis, Axis, Axis];
  const [ax, ay, az] = axes;
  const field: Field = (u, v, w) => {
    const x = ax.toMm(u), y = ay.toMm(v), z = az.toMm(w);
    return solid.field(x, y, z) / Math.max(ax.scaleAt(x), ay.scaleAt(y), az.scaleAt(z));
  };
  const undo = (surface: Surface): Surface => {
    const positions = new Float32Array(surface.positions.length);
    const normals = surface.normals && new Float32Array(surface.normals.length);
    for (let i = 0; i < positions.length; i += 3) {
      let squares = 0;
      for (let k = 0; k < 3; k += 1) {
        const each = axes[k] as Axis;
        const from = surface.positions[i + k] as number;
        const to = each.toMm(from);
        positions[i + k] = to;
        if (!normals) continue;
        const n = (surface.normals?.[i + k] ?? 0) / each.scaleAt(to);
        normals[i + k] = n;
        squares += n * n;
      }
      if (normals) for (let k = 0; k < 3; k += 1) normals[i + k] = (normals[i + k] as number) / (Math.sqrt(squares) || 1);
    }
    return { ...surface, positions, ...(normals && { normals }) };
  };
  return {
    solid: { field, bounds: { min: [ax.low, ay.low, az.low], max: [ax.high, ay.high, az.high] } },
    undo,
  };
}
