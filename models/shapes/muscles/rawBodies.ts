import { smoothUnion, uniteBoxes } from '../../field/combine.ts';
import { gridField, sampleGrid, type Grid } from '../../field/gridField.ts';
import { thoracolumbarLayers, type ThoracolumbarLayers } from '../fascia/thoracolumbarLayers.ts';
import { erectorSpinae } from './erectorSpinae.ts';
import { loft, type Loft } from './loft.ts';
import { loftGrid } from './loftGrid.ts';
import { LOFT_RECIPES, type LoftRecipe } from './loftRecipes.ts';
import { deepMultifidusShape, multifidusEnds, multifidusShape } from './multifidus.ts';
import { muscleRow } from './muscleTables.ts';
import { quadratusLumborum } from './quadratusLumborum.ts';
import { gridBox, type SoftBody } from './separate.ts';
import { SLIP_MUSCLES, slipGrid, slipsOf } from './slips.ts';

export type Side = 'left' | 'right';

/** A solid muscle before parting, with its stacked cuts where it has such. */
export interface RawMuscle extends SoftBody {
  name: string;
  side: Side;
  loft?: Loft;
}

/** Higher ranks keep their shape where they meet lower ones. */
const RANK = { ordinary: 0, inner: 1, slips: 2 } as const;

/** In the source gluteus minimus sinks 4 mm into the ilium it springs from; here it lies on it without a gap. */
const ON_BONE = 0;

/** Slender muscles that a larger neighbour would otherwise swallow. */
const INNER = ['spinalis-thoracis', 'iliocostalis-thoracis', 'semispinalis-thoracis'];

/** All solid muscles of one side as sampled fields, each as its own numbers say, overlaps and all. */
export function rawMuscles(side: Side): RawMuscle[] {
  const layers = thoracolumbarLayers();
  const raw: RawMuscle[] = LOFT_RECIPES.map((recipe) => lofted(recipe, side));
  const add = (name: string, rest: Omit<RawMuscle, 'id' | 'name' | 'side'>): void => {
    raw.push({ id: `${name}-${side}`, name, side, ...rest });
  };
  add('quadratus-lumborum', { grid: quadratusLumborum(side, layers), rank: RANK.ordinary });
  const erector = erectorSpinae(side, layers);
  for (const [name, grid] of [
    ['longissimus-thoracis', erector.longissimus],
    ['iliocostalis-lumborum', erector.iliocostalis],
  ] as const) {
    const row = muscleRow(`${name}-${side}`);
    const stack = loft({ cuts: row.stations, endZ: [row.bounds[0]![2]!, 1240], ends: ['tip', 'cut'] });
    add(name, { grid, loft: stack, rank: RANK.ordinary });
  }
  add('multifidus-lumborum', { grid: multifidusGrid(side, layers), rank: RANK.inner });
  for (const name of SLIP_MUSCLES) add(name, { grid: slipGrid(slipsOf(name, side), 0.8), rank: RANK.slips });
  return raw;
}

/** Envelope and deep part of multifidus as one body. */
function multifidusGrid(side: Side, { posterior }: ThoracolumbarLayers): Grid {
  const envelope = loftGrid(multifidusShape(side, posterior), 1).grid;
  const deep = loftGrid(deepMultifidusShape(side), 1).grid;
  const bounds = uniteBoxes(gridBox(envelope), gridBox(deep));
  return sampleGrid({ field: smoothUnion(3, gridField(envelope), gridField(deep), ...multifidusEnds(side)), bounds }, 1);
}

function lofted(recipe: LoftRecipe, side: Side): RawMuscle {
  const { name, stepMm, sawnBelowZ, sawnAboveZ } = recipe;
  const row = muscleRow(`${name}-${side}`);
  const low = row.bounds[0]![2]!;
  const high = row.bounds[1]![2]!;
  const sawnLow = sawnBelowZ !== undefined && low < sawnBelowZ;
  const sawnHigh = sawnAboveZ !== undefined && high > sawnAboveZ;
  const built = loftGrid(
    {
      cuts: row.stations,
      endZ: [sawnLow ? sawnBelowZ : low, sawnHigh ? sawnAboveZ : high],
      ends: [sawnLow ? 'cut' : 'tip', sawnHigh ? 'cut' : 'tip'],
      slopes: recipe.slopes ?? 'plain',
    },
    stepMm,
  );
  return { id: `${name}-${side}`, name, side, ...built, rank: INNER.includes(name) ? RANK.inner : RANK.ordinary, ...(name === 'gluteus-minimus' && { boneGapMm: ON_BONE }) };
}
