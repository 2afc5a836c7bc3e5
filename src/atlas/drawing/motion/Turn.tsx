/** Turns its children about (x, y) from `start` degrees to their own place: hands, pointers, limbs. */
import type { ReactNode } from 'react';
import { eased } from '../clock/ease.ts';
import { useMotion } from '../clock/useMotion.ts';
import { round } from './round.ts';

interface TurnProps {
  readonly x: number;
  readonly y: number;
  readonly start: number;
  readonly from: number;
  readonly to: number;
  readonly children: ReactNode;
}

export function Turn({ x, y, start, from, to, children }: TurnProps) {
  const angle = (at: number): number => start * (1 - eased(at, from, to));
  const { ref, at, still } = useMotion<SVGGElement>((group, place) => group.transform.baseVal.getItem(0).setRotate(angle(place), x, y));
  return (
    <g ref={ref} transform={still ? undefined : `rotate(${round(angle(at))} ${x} ${y})`}>
      {children}
    </g>
  );
}
