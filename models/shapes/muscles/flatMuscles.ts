import type { Field, Solid, Structure, Surface } from '../../types.ts';
import { fieldGradient } from '../../mesh/surfaceNets.ts';
import { surfaceNormals } from '../../mesh/surfaceNormals.ts';
import type { ThoracolumbarLayers } from '../fascia/thoracolumbarLayers.ts';
import { withGrain } from './fibres.ts';
import { keepInside, liftOver, polarPlace, polarSheet, pressUnder, readSheet, sheetShell, thinInside, type PolarSheet } from './polarSheet.ts';
import type { Side } from './rawBodies.ts';
import { sheetGrain } from './sheetGrain.ts';

/** Flat muscles from inside out: the wall of the belly, then the back. */
const BELLY = ['transversus-abdominis', 'internal-oblique', 'external-oblique'] as const;
const BACK = ['serratus-posterior-inferior', 'latissimus-dorsi', 'trapezius-ascending-part'] as const;

/** Solid muscles a sheet of the back lies on. */
const UNDER_BACK = ['longissimus-thoracis', 'iliocostalis-lumborum', 'iliocostalis-thoracis', 'spinalis-thoracis', 'semispinalis-thoracis', 'multifidus-lumborum'];

/** Gap between two sheets, mm: more than CLEAR, since they slant against the rays. */
const OVERLAY = 0.75;

/** Room for the fascia where it is lifted over what lies beneath, mm; how far beside the midline spinous tips are looked for. */
const LIFTED_FASCIA = 1.9;
const SPINES_REACH = 25;
const MIDLINE_X = -0.6;

/** Solid muscles inside the wall of the belly. */
const INSIDE_BELLY = ['iliacus', 'psoas-major', 'quadratus-lumborum', 'iliocostalis-lumborum'];

/** Gap to what lies beneath, mm. */
const CLEAR = 0.45;

/** The flat muscles of one side, ordered so that none pokes through another, lifted over what they lie on. */
export function flatMuscles(
  side: Side,
  layers: ThoracolumbarLayers,
  solids: ReadonlyMap<string, Solid>,
  { bones, spine }: { bones: readonly Solid[]; spine: readonly Solid[] },
): { structures: Structure[]; walls: PolarSheet[] } {
  const sheet = (name: string): PolarSheet => polarSheet(`${name}-${side}`);
  const pick = (names: readonly string[]): Solid[] => names.flatMap((name) => solids.get(`${name}-${side}`) ?? []);
  const [transversus, internal, external] = BELLY.map(sheet) as [PolarSheet, PolarSheet, PolarSheet];
  keepInside(internal, external);
  keepInside(transversus, internal);
  const rectus = pick(['rectus-abdominis']);
  const overSolids = (under: readonly Solid[], clear = CLEAR) => (angle: number, z: number, from: number) => {
    const face = outermost(under, angle, z, from);
    return face === undefined ? undefined : face + clear;
  };
  liftOver(transversus, overSolids(pick(INSIDE_BELLY)));
  pressUnder(transversus, (angle, z, from) => innermost(rectus, angle, z, from));
  liftOver(internal, overSolids(rectus, 1.3));
  liftOver(internal, onTopOf(transversus));
  liftOver(external, overSolids(rectus));
  liftOver(external, onTopOf(internal));

  const [serratus, latissimus, trapezius] = BACK.map(sheet) as [PolarSheet, PolarSheet, PolarSheet];
  const under = pick(UNDER_BACK);
  const floor = (angle: number, z: number, from: number): number | undefined => {
    const muscle = outermost(under, angle, z, from);
    const fascia = fasciaRadius(layers, angle, z);
    // where the fascia is lifted over a muscle or over the tips of the spines, the sheet goes over it
    const lifted = fascia === undefined ? 0 : LIFTED_FASCIA;
    const beside = Math.abs(polarPlace(angle, from, z)[0] - MIDLINE_X);
    const tips = beside > SPINES_REACH ? [] : [-5, 0, 5].map((dz) => outermost(spine, angle, z + dz, from) ?? 0);
    const highest = Math.max((muscle ?? 0) + lifted, fascia ?? 0, ...tips.map((tip) => tip + lifted));
    return highest > LIFTED_FASCIA ? highest + CLEAR : undefined;
  };
  keepInside(serratus, latissimus);
  liftOver(serratus, floor);
  for (const lower of [transversus, internal, external, serratus]) liftOver(latissimus, onTopOf(lower));
  liftOver(latissimus, floor);
  liftOver(trapezius, onTopOf(latissimus));
  liftOver(trapezius, floor);
  const sheets = [transversus, internal, external, serratus, latissimus, trapezius];
  for (const each of [transversus, internal, external]) thinInside(each, depthIn(bones));
  const soft = [...solids.values()];
  const structures = sheets.map((each) => ({
    id: each.id,
    surface: withGrain(pushedOut(sheetShell(each), soft, bones), sheetGrain(each.id.replace(/-(left|right)$/, ''))),
  }));
  return { structures, walls: [transversus, external] };
}

/** How deep a place lies in one of the solids, mm; negative outside. */
function depthIn(solids: readonly Solid[]): (x: number, y: number, z: number) => number {
  return (x, y, z) => {
    let deepest = -Infinity;
    for (const solid of solids) if (holds(solid, [x, y, z], 0, 8)) deepest = Math.max(deepest, -solid.field(x, y, z));
    return deepest;
  };
}

/** The outer face of a lower sheet, as a floor for the next; beyond its rim the floor falls away. */
function onTopOf(lower: PolarSheet): (angle: number, z: number) => number | undefined {
  return (angle, z) => {
    const there = readSheet(lower, angle, z);
    return there.beyond > 12 ? undefined : there.outer + OVERLAY - there.beyond;
  };
}

/** Outermost radius below `from` + 12 mm at which a ray leaves one of the solids, mm. */
function outermost(solids: readonly Solid[], angle: number, z: number, from: number): number | undefined {
  const near = solids.filter(({ bounds }) => z >= bounds.min[2] && z <= bounds.max[2]);
  if (near.length === 0) return undefined;
  const value = (r: number): number => {
    const [x, y] = polarPlace(angle, r, z);
    return Math.min(...near.map(({ field }) => field(x, y, z)));
  };
  let r = from + 12;
  let at = value(r);
  while (at > 0 && r > from - 22) {
    r -= Math.max(at * 0.8, 0.4);
    at = value(r);
  }
  return at <= 0 ? r + 0.2 : undefined;
}

/** Radius, less the gap, at which a ray from inside enters one of the solids near a sheet, mm. */
function innermost(solids: readonly Solid[], angle: number, z: number, from: number): number | undefined {
  const near = solids.filter(({ bounds }) => z >= bounds.min[2] && z <= bounds.max[2]);
  if (near.length === 0) return undefined;
  let r = from - 14;
  while (r < from + 16) {
    const [x, y] = polarPlace(angle, r, z);
    const value = Math.min(...near.map(({ field }) => field(x, y, z)));
    if (value <= 0) return r - CLEAR;
    r += Math.max(value * 0.8, 0.4);
  }
  return undefined;
}

/** Radius of the posterior layer of the fascia on a ray, where there is one. */
function fasciaRadius({ posterior }: ThoracolumbarLayers, angle: number, z: number): number | undefined {
  if (z < 868 || z > 1090) return undefined;
  const behind = (r: number): number => {
    const [x, y] = polarPlace(angle, r, z);
    return y - posterior(x, z);
  };
  let low = 40;
  let high = 140;
  if (behind(low) > 0 || behind(high) < 0) return undefined;
  for (let turn = 0; turn < 20; turn++) {
    const middle = (low + high) / 2;
    if (behind(middle) > 0) high = middle;
    else low = middle;
  }
  const [x] = polarPlace(angle, low, z);
  const reach = z < 945 ? 20 + (z - 884) * 0.62 : z < 1045 ? 64 : 64 - (z - 1045) * 1.15;
  return Math.abs(x - MIDLINE_X) < reach ? low + 0.5 : undefined;
}

/** A vertex that lies so deep in a bone belongs to a hairline that springs from it, mm. */
const ROOTED = 2.5;

/** Vertices moved out of the solids they enter, along the gradient: four steps of at most 2.5 mm. */
function pushedOut(surface: Surface, soft: readonly Solid[], bones: readonly Solid[]): Surface {
  const positions = surface.positions.slice();
  const gradient = new Float64Array(3);
  for (let i = 0; i < positions.length; i += 3) {
    for (let step = 0; step < 4; step++) {
      let deepest = CLEAR;
      let field: Field | undefined;
      for (const solid of [...soft, ...bones]) {
        if (!holds(solid, positions, i)) continue;
        const value = solid.field(positions[i]!, positions[i + 1]!, positions[i + 2]!);
        if (value < deepest && (value > -ROOTED || !bones.includes(solid))) {
          deepest = value;
          field = solid.field;
        }
      }
      if (!field) break;
      const steep = fieldGradient(field, positions[i]!, positions[i + 1]!, positions[i + 2]!, 0.8, gradient);
      if (steep < 0.2) break;
      const move = Math.min(CLEAR - deepest, 2.5) / steep;
      for (let k = 0; k < 3; k++) positions[i + k]! += gradient[k]! * move;
    }
  }
  const moved = { ...surface, positions };
  return { ...moved, normals: surfaceNormals(moved) };
}

function holds({ bounds }: Solid, p: ArrayLike<number>, i: number, margin = 1): boolean {
  for (let k = 0; k < 3; k++) if (p[i + k]! < bounds.min[k]! - margin || p[i + k]! > bounds.max[k]! + margin) return false;
  return true;
}
