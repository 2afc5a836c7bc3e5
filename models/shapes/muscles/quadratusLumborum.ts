import { smoothMax } from '../../field/combine.ts';
import type { Grid } from '../../field/gridField.ts';
import type { ThoracolumbarLayers } from '../fascia/thoracolumbarLayers.ts';
import { loftGrid, steepnessToOne } from './loftGrid.ts';
import { muscleRow } from './muscleTables.ts';

/** Gap to the middle layer, and rounding of the edge where the muscle is cut along it, mm: more would take from its thickness. */
const BEHIND = 0.9;
const EDGE = 5;

/**
 * Quadratus lumborum thinned to life: the measured cuts (28 mm thick in the source, 10 to 15 mm in life) less all that
 * lies behind the middle layer of the fascia. Erector spinae fills the room.
 */
export function quadratusLumborum(side: 'left' | 'right', { middle }: ThoracolumbarLayers): Grid {
  const row = muscleRow(`quadratus-lumborum-${side}`);
  const { grid } = loftGrid({ cuts: row.stations, endZ: [row.bounds[0]![2]!, row.bounds[1]![2]!] }, 1.2);
  const { origin, size, stepMm, values } = grid;
  for (let k = 0; k < size[2]; k++) {
    const z = origin[2] + k * stepMm;
    for (let i = 0; i < size[0]; i++) {
      const back = middle(origin[0] + i * stepMm, z) - BEHIND;
      for (let j = 0; j < size[1]; j++) {
        const at = (k * size[1] + j) * size[0] + i;
        values[at] = smoothMax(values[at]!, origin[1] + j * stepMm - back, EDGE);
      }
    }
  }
  steepnessToOne(grid);
  return grid;
}
