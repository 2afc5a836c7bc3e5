import { simplifySurface } from '../../mesh/simplifySurface.ts';
import type { BuildContext, Structure } from '../../types.ts';
import { iliotibialTract } from './iliotibialTract.ts';
import { joined, layerShell, type Reach, type Under } from './layerShells.ts';
import { subcutaneousTissue } from './subcutaneousTissue.ts';
import { thoracolumbarLayers } from './thoracolumbarLayers.ts';

/** Edges of the layers, read off the measured cuts and rounded to life: the lateral raphe lies where they meet. */
const POSTERIOR: readonly Reach[] = [
  [868, 0, 6], [880, 0, 9], [893, 0, 23], [908, 0, 34], [923, 0, 41], [938, 0, 49], [951, 0, 66], [968, 0, 69.5],
  [1010, 0, 70], [1028, 0, 69], [1043, 0, 63], [1058, 0, 55], [1073, 0, 41], [1088, 0, 21], [1099, 0, 5],
];
const MIDDLE: readonly Reach[] = [
  [917, 26, 40], [938, 26, 49], [952, 25, 62], [968, 25, 69], [1012, 25, 69.5], [1028, 25, 68.5], [1043, 25, 58], [1058, 25, 44], [1068, 25, 34],
];
const ANTERIOR: readonly Reach[] = [
  [903, 26, 36], [923, 26, 42], [938, 26, 50], [952, 25, 63], [1000, 27, 64], [1028, 25, 68], [1043, 26, 56], [1058, 25, 42], [1066, 25, 33],
];

/** Muscles that the posterior layer covers. */
const UNDER_POSTERIOR = /^(longissimus|iliocostalis-lumborum|multifidus)/;

/** Thoracolumbar fascia in its three layers, the iliotibial tracts and the tissue under the skin. */
export async function buildFascia(context: BuildContext): Promise<Structure[]> {
  const { posterior, middle, anterior } = thoracolumbarLayers();
  const under: Under[] = [...context.bones, ...context.muscles].flatMap(({ id }) => {
    const roomMm = context.bones.some((bone) => bone.id === id) ? 0.7 : UNDER_POSTERIOR.test(id) ? 0.4 : undefined;
    const solid = roomMm === undefined ? undefined : context.fields.get(id);
    return solid && roomMm !== undefined ? [{ solid, roomMm }] : [];
  });
  const parent = 'thoracolumbar-fascia';
  const pair = (height: typeof middle, reach: readonly Reach[]): Structure['surface'] =>
    joined(layerShell(height, reach, 'left', []), layerShell(height, reach, 'right', []));
  const structures: Structure[] = [
    { id: `${parent}--posterior`, parent, surface: layerShell(posterior, POSTERIOR, 'both', under) },
    { id: `${parent}--middle`, parent, surface: pair(middle, MIDDLE) },
    { id: `${parent}--anterior`, parent, surface: pair(anterior, ANTERIOR) },
    { id: 'iliotibial-tract-left', surface: iliotibialTract('left') },
    { id: 'iliotibial-tract-right', surface: iliotibialTract('right') },
  ];
  const reduced = await Promise.all(
    structures.map(async (each) => ({ ...each, surface: await simplifySurface(each.surface, { targetErrorMm: 0.15 }) })),
  );
  return [...reduced, { id: 'subcutaneous-tissue', surface: await subcutaneousTissue() }];
}
