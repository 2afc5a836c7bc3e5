/**
 * The whole ruler of the back at the level of a point: from the midline out to 3 cun, where the book's rule ends. The model
 * has that way along the skin only at the levels of points that lie so far out; between them the skin's bend is interpolated.
 */
import type { FindStep as AnchorStep, PlacedPoint } from '../../../models/anchors/anchors.types.ts';
import type { Triple } from '../../atlas/finding/Finding.ts';
import { atShare, lengthOf, rounded } from './ruler.ts';

type Offset = Extract<AnchorStep, { kind: 'offset' }>;

/** The rule CUN_BACK: as many from the midline to the medial border of the shoulder blade. */
const WHOLE_CUN = 3;
/** Pieces of the interpolated part. */
const PARTS = 8;

/** @returns the way along the skin, and how many cun it is long: 3, or more where the point lies farther out */
export function backRuler(points: readonly PlacedPoint[], { side, position }: PlacedPoint, { path, mm, cun = WHOLE_CUN }: Offset): { readonly path: readonly Triple[]; readonly cun: number } {
  if (cun >= WHOLE_CUN) return { path, cun };
  const far = points.flatMap((point) =>
    point.side === side ? point.steps.flatMap((step) => (step.kind === 'offset' && step.direction === 'out' && (step.cun ?? 0) >= WHOLE_CUN ? [{ height: point.position[1], path: step.path }] : [])) : [],
  );
  const above = far.filter(({ height }) => height >= position[1]).toSorted((a, b) => a.height - b.height)[0];
  const below = far.filter(({ height }) => height < position[1]).toSorted((a, b) => b.height - a.height)[0];
  const [upper, lower] = [above ?? below, below ?? above];
  if (!upper || !lower) return { path, cun };
  const share = upper === lower ? 0 : (upper.height - position[1]) / (upper.height - lower.height);
  const [own, whole] = [mm / 1000, (mm / 1000) * (WHOLE_CUN / cun)];
  const bend = (along: readonly Triple[], metres: number): Triple => {
    const [from, to] = [own, metres].map((each) => atShare(along, Math.min(1, each / lengthOf(along))).at) as [Triple, Triple];
    return [to[0] - from[0], to[1] - from[1], to[2] - from[2]];
  };
  const more = Array.from({ length: PARTS }, (_, k): Triple => {
    const metres = own + ((k + 1) / PARTS) * (whole - own);
    const [a, b] = [bend(upper.path, metres), bend(lower.path, metres)];
    const at = (axis: 0 | 1 | 2): number => position[axis] + a[axis] + (b[axis] - a[axis]) * share;
    return rounded([at(0), at(1), at(2)]);
  });
  return { path: [...path, ...more], cun: WHOLE_CUN };
}
