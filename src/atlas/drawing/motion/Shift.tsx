/** Slides its children from (dx, dy) beside their place to it: a needle that goes in, a gauge that presses. */
import type { ReactNode } from 'react';
import { eased } from '../clock/ease.ts';
import { useMotion } from '../clock/useMotion.ts';
import { round } from './round.ts';

interface ShiftProps {
  readonly dx?: number;
  readonly dy?: number;
  readonly from: number;
  readonly to: number;
  readonly children: ReactNode;
}

export function Shift({ dx = 0, dy = 0, from, to, children }: ShiftProps) {
  const left = (at: number): number => 1 - eased(at, from, to);
  const { ref, at, still } = useMotion<SVGGElement>((group, place) => {
    const far = left(place);
    group.transform.baseVal.getItem(0).setTranslate(dx * far, dy * far);
  });
  return (
    <g ref={ref} transform={still ? undefined : `translate(${round(dx * left(at))} ${round(dy * left(at))})`}>
      {children}
    </g>
  );
}
