import type { Surface, Vec3 } from '../types.ts';
import { assertClosed } from './assertClosed.ts';
import { surfaceNormals } from './surfaceNormals.ts';

/** The middle of a thin sheet, on a grid: node (i, j) is number j * columns + i. */
export interface SheetGrid {
  columns: number;
  rows: number;
  /** columns x rows places in mm. */
  middle: readonly Vec3[];
  /** columns x rows thicknesses in mm, or one for all. */
  thicknessMm: readonly number[] | number;
}

export interface SheetOptions {
  /** Width over which the thickness falls to nothing at the rim, with a round profile. Default: half the thickness there. */
  rimMm?: number;
}

/**
 * A thin closed shell round a middle surface, outward whichever way the grid faces: front and back half a thickness away along its normal, meeting at the
 * rim in a round edge. `fibre` holds mm along the columns (across) and along the rows (along).
 * @throws If the result is not closed.
 */
export function sheetSurface(grid: SheetGrid, options: SheetOptions = {}): Surface {
  const { columns, rows, middle } = grid;
  const count = columns * rows;
  const flat = new Float32Array(count * 3);
  middle.forEach((place, i) => flat.set(place, 3 * i));
  const quads: number[] = [];
  for (let j = 0; j < rows - 1; j++) {
    for (let i = 0; i < columns - 1; i++) {
      const a = j * columns + i;
      // At two corners of the sheet the other diagonal is taken: a triangle wholly on the rim would lie on itself.
      const turned = (i === 0 && j === rows - 2) || (i === columns - 2 && j === 0);
      if (turned) quads.push(a, a + 1, a + columns, a + 1, a + columns + 1, a + columns);
      else quads.push(a, a + 1, a + columns + 1, a, a + columns + 1, a + columns);
    }
  }
  const up = surfaceNormals({ positions: flat, indices: Uint32Array.from(quads) });
  const { across, along, rim } = gridDistances(grid);
  const thickness = (i: number): number => (typeof grid.thicknessMm === 'number' ? grid.thicknessMm : grid.thicknessMm[i]!);

  // The back shares the rim's vertices with the front, so the shell is closed.
  const onRim = (i: number): boolean => i < columns || i >= count - columns || i % columns === 0 || i % columns === columns - 1;
  const back = new Int32Array(count);
  let next = count;
  for (let i = 0; i < count; i++) back[i] = onRim(i) ? i : next++;
  const positions = new Float32Array(next * 3);
  const fibre = new Float32Array(next * 2);
  for (let i = 0; i < count; i++) {
    const width = options.rimMm ?? thickness(i) / 2;
    const t = width > 0 ? Math.min(rim[i]! / width, 1) : 1;
    const half = onRim(i) ? 0 : (thickness(i) / 2) * Math.sqrt(1 - (1 - t) * (1 - t));
    for (let k = 0; k < 3; k++) {
      positions[3 * back[i]! + k] = flat[3 * i + k]! - half * up[3 * i + k]!;
      positions[3 * i + k] = flat[3 * i + k]! + half * up[3 * i + k]!;
    }
    fibre.set([across[i]!, along[i]!], 2 * i);
    fibre.set([across[i]!, along[i]!], 2 * back[i]!);
  }
  const indices: number[] = [];
  for (let q = 0; q < quads.length; q += 3) {
    const [a, b, c] = [quads[q]!, quads[q + 1]!, quads[q + 2]!];
    indices.push(a, b, c);
    indices.push(back[a]!, back[c]!, back[b]!);
  }
  const surface: Surface = { positions, indices: Uint32Array.from(indices), fibre };
  surface.normals = surfaceNormals(surface);
  assertClosed(surface);
  return surface;
}

/** Per node: mm from the first column, mm from the first row, and mm to the nearest rim, all measured along the grid. */
function gridDistances({ columns, rows, middle }: SheetGrid): { across: number[]; along: number[]; rim: number[] } {
  const gap = (a: number, b: number): number =>
    Math.hypot(middle[a]![0] - middle[b]![0], middle[a]![1] - middle[b]![1], middle[a]![2] - middle[b]![2]);
  const across: number[] = [];
  const along: number[] = [];
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) {
      const at = j * columns + i;
      across.push(i === 0 ? 0 : across[at - 1]! + gap(at, at - 1));
      along.push(j === 0 ? 0 : along[at - columns]! + gap(at, at - columns));
    }
  }
  const rim = across.map((value, at) => {
    const i = at % columns;
    const row = at - i;
    return Math.min(value, across[row + columns - 1]! - value, along[at]!, along[(rows - 1) * columns + i]! - along[at]!);
  });
  return { across, along, rim };
}
