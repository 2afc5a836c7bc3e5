import { simplifySurface } from '../../mesh/simplifySurface.ts';
import type { BuildContext, Solid, Structure } from '../../types.ts';
import { thoracolumbarLayers } from '../fascia/thoracolumbarLayers.ts';
import { diaphragm } from './diaphragm.ts';
import { erectorGrain } from './erectorGrain.ts';
import { FIBRES, type FanRecipe } from './fibreRecipes.ts';
import { fanGrain, spindleGrain, withGrain, type GrainField } from './fibres.ts';
import { flatMuscles } from './flatMuscles.ts';
import { gridField } from '../../field/gridField.ts';
import { meshBody } from './meshBody.ts';
import type { PolarSheet } from './polarSheet.ts';
import { smoothstep, waviness } from './ramps.ts';
import { rawMuscles, type RawMuscle } from './rawBodies.ts';
import { gridBox, separate } from './separate.ts';
import { slipGrain, slipsOf } from './slips.ts';

/**
 * How far a reduced muscle may lie from the full mesh, and what a full step of a mask counts for, mm. Flat muscles lie 0.8 mm
 * over each other and need more care than bodies that are centimetres thick.
 */
const REDUCTION = {
  solid: { targetErrorMm: 0.22, normalWeightMm: 0.9, maskWeightMm: 0.7 },
  flat: { targetErrorMm: 0.16, maskWeightMm: 0.8 },
} as const;

/** All muscles, both sides, parted from each other and from bone, with grain and tendon masks. */
export async function buildMuscles(context: BuildContext): Promise<Structure[]> {
  // what muscles give way to
  const obstacles = solidsOf(context, [...context.bones, ...context.organs]);
  const spine = solidsOf(context, context.bones.filter(({ id }) => /vertebra|sacrum|coccyx/.test(id)));
  const structures: Structure[] = [];
  const walls: PolarSheet[] = [];
  const solidMuscles: Solid[] = [];
  for (const side of ['left', 'right'] as const) {
    const raw = rawMuscles(side);
    const grids = separate(raw, obstacles);
    for (const [i, muscle] of raw.entries()) {
      const shares = muscle.loft ? 0.05 : 0.02;
      const meshed = withGrain(meshBody(grids[i]!, shares), grainOf(muscle));
      const surface = await simplifySurface(meshed, REDUCTION.solid);
      structures.push({ id: muscle.id, surface });
    }
    const solids = new Map<string, Solid>(raw.map(({ id }, i) => [id, { field: gridField(grids[i]!), bounds: gridBox(grids[i]!) }]));
    const flat = flatMuscles(side, thoracolumbarLayers(), solids, { bones: obstacles, spine });
    walls.push(...flat.walls);
    solidMuscles.push(...solids.values());
    for (const { id, surface } of flat.structures) {
      structures.push({ id, surface: await simplifySurface(surface, REDUCTION.flat) });
    }
    context.log(`muscles, ${side}: ${raw.length} solid, 6 flat`);
  }
  structures.push({ id: 'diaphragm', surface: await simplifySurface(diaphragm([...obstacles, ...solidMuscles], walls), { targetErrorMm: 0.3, maskWeightMm: 1 }) });
  return structures;
}

function solidsOf(context: BuildContext, structures: readonly Structure[]): Solid[] {
  return structures.flatMap(({ id }) => context.fields.get(id) ?? []);
}

function grainOf(muscle: RawMuscle): GrainField {
  const { name, side } = muscle;
  const recipe = FIBRES[name];
  if (!recipe) return slipGrain(slipsOf(name, side));
  if (name === 'multifidus-lumborum') return coveredBelow(fanGrain(recipe as FanRecipe, side));
  if (recipe.kind === 'fan') return fanGrain(recipe, side);
  if (!muscle.loft) throw new Error(`${muscle.id}: grain along the axis needs stacked cuts.`);
  const spindle = spindleGrain(recipe, muscle.loft, side);
  const erector = name === 'longissimus-thoracis' || name === 'iliocostalis-lumborum';
  return erector ? erectorGrain(spindle, thoracolumbarLayers().posterior) : spindle;
}

/** Over the sacrum the aponeurosis of erector spinae is one with the lower end of multifidus. */
function coveredBelow(grain: GrainField): GrainField {
  return (x, y, z) => {
    const at = grain(x, y, z);
    const tendon = Math.max(at.tendon, 1 - smoothstep(868, 908, z + waviness(at.across)));
    return { ...at, tendon, sheen: Math.max(at.sheen, tendon * 0.7) };
  };
}
