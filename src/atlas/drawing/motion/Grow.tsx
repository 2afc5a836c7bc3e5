/** Grows its children from `start` of their size, about (x, y), to their own; along one axis for bars and levels. `start` above 1 shrinks. */
import type { ReactNode } from 'react';
import { eased } from '../clock/ease.ts';
import { useMotion } from '../clock/useMotion.ts';
import { round } from './round.ts';

interface GrowProps {
  readonly x?: number;
  readonly y?: number;
  readonly start?: number;
  readonly axis?: 'x' | 'y' | 'both';
  readonly from: number;
  readonly to: number;
  readonly children: ReactNode;
}

export function Grow({ x = 0, y = 0, start = 0, axis = 'both', from, to, children }: GrowProps) {
  const size = (at: number): number => start + (1 - start) * eased(at, from, to);
  const { ref, at, still } = useMotion<SVGGElement>((group, place) => {
    const now = size(place);
    group.transform.baseVal.getItem(1).setScale(axis === 'y' ? 1 : now, axis === 'x' ? 1 : now);
  });
  if (still) return <g>{children}</g>;
  const now = round(size(at));
  return (
    <g ref={ref} transform={`translate(${x} ${y}) scale(${axis === 'y' ? 1 : now} ${axis === 'x' ? 1 : now}) translate(${-x} ${-y})`}>
      {children}
    </g>
  );
}
