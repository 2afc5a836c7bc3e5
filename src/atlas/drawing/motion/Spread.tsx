/** Molecules set free: one after another they drift from a place to theirs. In the still they stand at theirs. */
import { Molecule, type MoleculeKind } from '../kit/Molecule.tsx';
import type { Spot } from '../kit/paths.ts';
import { Along } from './Along.tsx';

interface SpreadProps {
  readonly kind: MoleculeKind;
  readonly origin: Spot;
  readonly spots: readonly Spot[];
  readonly from: number;
  readonly to: number;
  readonly size?: number;
}

const SHARE_OF_TRIP = 0.45;

export function Spread({ kind, origin, spots, from, to, size = 1 }: SpreadProps) {
  const trip = (to - from) * SHARE_OF_TRIP;
  return spots.map(([x, y], i) => {
    const start = from + ((to - from - trip) * i) / Math.max(1, spots.length - 1);
    return (
      <Along key={`${x} ${y}`} d={`M${origin[0]} ${origin[1]}L${x} ${y}`} from={start} to={start + trip}>
        <Molecule kind={kind} x={0} y={0} size={size} />
      </Along>
    );
  });
}
