/** A row of nerve signals that run along a fibre and are gone at its end; weak ones are small. No part of the still. */
import { Pulse } from '../kit/Pulse.tsx';
import { Stream } from './Stream.tsx';

interface SignalsProps {
  readonly d: string;
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly trip?: number;
  readonly size?: number;
  readonly weak?: boolean;
}

export function Signals({ d, from, to, count, trip = 0.2, size = 8, weak = false }: SignalsProps) {
  return (
    <Stream d={d} from={from} to={to} count={count} trip={trip}>
      <Pulse x={0} y={0} size={size} weak={weak} />
    </Stream>
  );
}
