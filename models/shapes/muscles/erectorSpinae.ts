import { smoothMax, smoothMin } from '../../field/combine.ts';
import { emptyGrid, gridField, type Grid } from '../../field/gridField.ts';
import type { ThoracolumbarLayers } from '../fascia/thoracolumbarLayers.ts';
import { loftCentre } from './loft.ts';
import { loftGrid, steepnessToOne } from './loftGrid.ts';
import { TABLE_CEILING_Z } from './loftRecipes.ts';
import { muscleRow } from './muscleTables.ts';
import { boundaryLine } from './boundaryLine.ts';
import { smoothstep } from './ramps.ts';

const MIDLINE_X = -0.6;
const STEP = 1.4;

/** Above and below these heights the filled compartment fades into the muscles' own cuts, over FADE mm. */
const FADE_ABOVE_Z = 1062;
const FADE_BELOW_Z = 905;
const FADE = 60;

/** Below this height the cuts of the lower tendons are kept under the fascia. */
const SWELLS_BELOW_Z = 890;

/** Rounding where the two muscles meet, mm: more would leave a groove under the fascia. */
const EDGE = 1;

/** Gap to the layers of the fascia, mm. */
const BEHIND = 0.75;

/** Outer edge of the compartment from the midline, mm. */
const LATERAL_EDGE = 71;

/**
 * Longissimus and iliocostalis of one side. In the source they leave a void under the fascia; in life they fill the
 * room between its posterior and middle layer. So: what lies in front of the posterior layer, behind the middle layer
 * and beside the midline, joined with the measured cuts, then parted by a slanting face midway between the centres of
 * those cuts.
 */
export function erectorSpinae(side: 'left' | 'right', layers: ThoracolumbarLayers): { longissimus: Grid; iliocostalis: Grid } {
  const sign = side === 'left' ? 1 : -1;
  const parts = (['longissimus-thoracis', 'iliocostalis-lumborum'] as const).map((name) => {
    const row = muscleRow(`${name}-${side}`);
    const sawn = row.bounds[1]![2]! > TABLE_CEILING_Z;
    return loftGrid(
      {
        cuts: row.stations,
        endZ: [row.bounds[0]![2]!, sawn ? TABLE_CEILING_Z : row.bounds[1]![2]!],
        ends: ['tip', sawn ? 'cut' : 'tip'],
      },
      STEP,
    );
  });
  const [longLoft, ilioLoft] = [parts[0]!, parts[1]!];
  const measured = [gridField(longLoft.grid), gridField(ilioLoft.grid)] as const;
  const border = boundaryLine(
    (z) => loftCentre(longLoft.loft, Math.max(z, 858)),
    (z) => loftCentre(ilioLoft.loft, Math.max(z, 840)),
    838,
    1240,
  );
  const bounds = {
    min: [sign > 0 ? MIDLINE_X : -102, -66, 825],
    max: [sign > 0 ? 102 : MIDLINE_X, 13, TABLE_CEILING_Z + 1],
  } as const;
  const longissimus = emptyGrid(bounds, STEP);
  const iliocostalis: Grid = { ...longissimus, values: new Float32Array(longissimus.values.length) };
  const { origin, size } = longissimus;
  for (let k = 0; k < size[2]; k++) {
    const z = origin[2] + k * STEP;
    const sawn = z - TABLE_CEILING_Z;
    const face = border(z);
    const { shrunk, vanishing } = fade(z);
    for (let i = 0; i < size[0]; i++) {
      const x = origin[0] + i * STEP;
      const back = layers.posterior(x, z) - BEHIND - 2 * shrunk;
      const under = layers.posterior(x, z) - BEHIND + 14 * smoothstep(SWELLS_BELOW_Z - 24, SWELLS_BELOW_Z + 24, z) + 2 * Math.max(z - SWELLS_BELOW_Z - 10, 0);
      const front = layers.middle(x, z) + BEHIND + (z > FADE_ABOVE_Z ? 9 : 3) * shrunk;
      const out = sign * (x - MIDLINE_X);
      for (let j = 0; j < size[1]; j++) {
        const y = origin[1] + j * STEP;
        const at = (k * size[1] + j) * size[0] + i;
        const room = smoothMax(smoothMax(y - back, front - y, 4), out - LATERAL_EDGE, 4) + vanishing;
        // over the sacrum the measured cuts swell through the fascia; there they stay under it
        const cuts = smoothMax(smoothMin(measured[0](x, y, z), measured[1](x, y, z), 3), y - under, 3);
        const body = Math.max(smoothMin(room, cuts, 5), sawn, 1.2 - out);
        // Positive on the side of iliocostalis; 0.25 mm is left to each side of the face.
        const beyond = face(x, y);
        longissimus.values[at] = smoothMax(body, beyond + 0.25, EDGE);
        iliocostalis.values[at] = smoothMax(body, 0.25 - beyond, EDGE);
      }
    }
  }
  steepnessToOne(longissimus);
  steepnessToOne(iliocostalis);
  return { longissimus, iliocostalis };
}

/** How the room between the layers shrinks (0 to 1) and then vanishes (mm taken off all round) towards both ends. */
function fade(z: number): { shrunk: number; vanishing: number } {
  const t = Math.min(Math.max((z - FADE_ABOVE_Z) / FADE, (FADE_BELOW_Z - z) / FADE, 0), 1.3);
  const inner = Math.min(t, 1);
  return { shrunk: inner * inner * (3 - 2 * inner), vanishing: 36 * Math.max(t - 0.55, 0) ** 2 };
}
