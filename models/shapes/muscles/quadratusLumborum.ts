import { smoothMax } from '../../field/combine.ts';
import type { Grid } from '../../field/gridField.ts';
import type { ThoracolumbarLayers } from '../fascia/thoracolumbarLayers.ts';
import { loftGrid, steepnessToOne } from './loftGrid.ts';
import { muscleRow } from './muscleTables.ts';

/**
 * Quadratus lumborum thinned to life: the measured cuts (28 mm thick in the source, 10 to 15 mm in life) less all that
 * lies behind the middle layer of the fascia. Erector spinae fills the room.
 */
export function quadratusLumborum(side: 'left' | 'right', { middle }: ThoracolumbarLayers): Grid {
  const row = muscleRow(`quadratus-lumborum-${side}`);
  const { grid } = loftGrid({ cuts: row.stations, endZ: [row.bounds[0]![2]!, row.bounds[1]![2]!] }, 1.2);
  const { origin, size, stepMm, values } = grid;
  let at = 0;
  for (let k = 0; k < size[2]; k++) {
    for (let j = 0; j < size[1]; j++) {
      for (let i = 0; i < size[0]; i++, at++) {
        const [x, y, z] = [origin[0] + i * stepMm, origin[1] + j * stepMm, origin[2] + k * stepMm];
        values[at] = smoothMax(values[at]!, y - middle(x, z) + 0.9, 4);
      }
    }
  }
  steepnessToOne(grid);
  return grid;
}
