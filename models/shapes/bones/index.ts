import type { BuildContext, Structure, Surface } from '../../types.ts';
import { occlusion } from '../../bake/occlusion.ts';
import { hasPinchedEdge } from '../../mesh/hasPinchedEdge.ts';
import { largestPiece } from '../../mesh/largestPiece.ts';
import { simplifySurface } from '../../mesh/simplifySurface.ts';
import { surfaceNets } from '../../mesh/surfaceNets.ts';
import discTable from '../../tables/discs.json' with { type: 'json' };
import femurTable from '../../tables/femora.json' with { type: 'json' };
import pelvisTable from '../../tables/pelvis.json' with { type: 'json' };
import ribTable from '../../tables/ribs.json' with { type: 'json' };
import vertebraTable from '../../tables/vertebrae.json' with { type: 'json' };
import { paint, type Bone } from './Bone.ts';
import { coccyx } from './coccyx.ts';
import { disc, type DiscRow } from './disc.ts';
import { femur, type FemurRow } from './femur.ts';
import { hipBone } from './hipBone.ts';
import type { CoccyxRow, HipBoneRow, SacrumRow } from './PelvisTable.ts';
import { rib, type RibRow } from './rib.ts';
import { sacrum } from './sacrum.ts';
import { vertebra } from './vertebra.ts';
import type { VertebraRow } from './VertebraRow.ts';

/** Cell of the mesh and error allowed when reducing, mm. */
interface Fineness {
  stepMm: number;
  errorMm: number;
}

const FINE: Fineness = { stepMm: 1.1, errorMm: 0.13 };
const THIN: Fineness = { stepMm: 1, errorMm: 0.12 };

/** What every surface here is made by, beside its own generator. */
const KERNEL = ['shapes/bones/Bone.ts', 'mesh/surfaceNets.ts', 'mesh/simplifySurface.ts', 'mesh/largestPiece.ts', 'bake/occlusion.ts'];

/** All bones and discs of the tables, each one closed piece, occlusion baked. */
export async function buildBones(context: BuildContext): Promise<Structure[]> {
  const structures: Structure[] = [];
  const add = async (id: string, generators: readonly string[], inputs: unknown, make: () => Bone, fineness: Fineness = FINE): Promise<void> => {
    const draw = async (): Promise<Surface> => {
      const bone = make();
      const dense = paint(largestPiece(surfaceNets(bone, fineness.stepMm)), bone);
      let reduced = await simplifySurface(dense, { targetErrorMm: fineness.errorMm });
      // Collapsing edges may pinch a thin rim; a little less of it does not.
      for (let turn = 1; turn <= 5 && hasPinchedEdge(reduced); turn++) {
        reduced = await simplifySurface(dense, { targetErrorMm: fineness.errorMm * 0.85 ** turn });
      }
      context.log(`  ${id}: ${reduced.indices.length / 3} of ${dense.indices.length / 3} triangles`);
      return { ...reduced, occlusion: occlusion(reduced) };
    };
    const sources = [...generators.map((name) => `shapes/bones/${name}.ts`), ...KERNEL];
    structures.push({ id, surface: context.keep ? await context.keep(id, sources, [inputs, fineness], draw) : await draw() });
  };
  // Vertebrae and sacrum are drawn once at most: for themselves or for the discs that rest on them.
  const plates = new Map<string, { row: unknown; solid: () => Bone }>();
  for (const [id, row] of rows<VertebraRow>(vertebraTable.rows)) plates.set(id, { row, solid: once(() => vertebra(row)) });
  const ears = rows<HipBoneRow>(pelvisTable.hipBones).map(([, row]) => row.stations.siJointOutline);
  plates.set('sacrum', { row: [pelvisTable.sacrum, ears], solid: once(() => sacrum(pelvisTable.sacrum as unknown as SacrumRow, ears)) });
  for (const [id, { row, solid }] of plates) await add(id, [id === 'sacrum' ? 'sacrum' : 'vertebra'], row, solid);
  for (const [id, row] of rows<DiscRow>(discTable.rows)) {
    const between = id.split('-').slice(2).map((level) => plates.get(vertebraId(level))!);
    await add(id, ['disc', 'vertebra', 'sacrum'], [row, between.map((each) => each.row)], () => disc(row, between.map((each) => each.solid())), THIN);
  }
  const tail = pelvisTable.coccyx as unknown as CoccyxRow;
  await add('coccyx', ['coccyx'], tail, () => coccyx(tail));
  for (const [id, row] of rows<HipBoneRow>(pelvisTable.hipBones)) await add(id, ['hipBone'], row, () => hipBone(row), { stepMm: 1.3, errorMm: 0.15 });
  for (const [id, row] of rows<RibRow>(ribTable.rows)) await add(id, ['rib'], row, () => rib(row), { stepMm: 0.9, errorMm: 0.12 });
  for (const [id, row] of rows<FemurRow>(femurTable.rows)) await add(id, ['femur'], row, () => femur(row), { stepMm: 1.8, errorMm: 0.2 });
  return structures;
}

/** Calls a function when first asked, and remembers what it gave. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** `l4` -> `lumbar-vertebra-l4`, `t12` -> `thoracic-vertebra-t12`, `s1` -> `sacrum`. */
function vertebraId(level: string): string {
  if (level.startsWith('s')) return 'sacrum';
  return `${level.startsWith('t') ? 'thoracic' : 'lumbar'}-vertebra-${level}`;
}

/** Rows of a table by id. JSON gives lists where the shapes here want triples; the tables are checked by the tests. */
function rows<Row>(table: Record<string, unknown>): [string, Row][] {
  return Object.entries(table) as [string, Row][];
}
