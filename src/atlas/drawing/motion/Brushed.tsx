/** A brush stroke that is laid on along its middle line: a growing stroke uncovers its children. In the still, the children alone. */
import type { ReactNode } from 'react';
import { useStageClock } from '../clock/StageClockContext.tsx';
import { usePlateId } from '../kit/Plate.tsx';
import { Draw } from './Draw.tsx';

interface BrushedProps {
  /** Unique on the plate. */
  readonly name: string;
  /** The middle line, and how wide the uncovering is. */
  readonly d: string;
  readonly width: number;
  readonly from: number;
  readonly to: number;
  readonly children: ReactNode;
}

export function Brushed({ name, d, width, from, to, children }: BrushedProps) {
  const id = usePlateId(`brushed-${name}`);
  const moving = useStageClock() !== null;
  if (!moving) return <>{children}</>;
  return (
    <>
      <mask id={id} maskUnits="userSpaceOnUse" x="-40" y="-40" width="720" height="500">
        <Draw className="draw-mask" d={d} strokeWidth={width} from={from} to={to} />
      </mask>
      <g mask={`url(#${id})`}>{children}</g>
    </>
  );
}
