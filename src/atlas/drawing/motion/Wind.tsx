/**
 * The marks of a thing that turns about its own upright: they climb by `pitch` for each turn and begin again below, as the coils of
 * a turning handle seem to. `back` turns it back again. Clip what is drawn outside the thing.
 */
import type { ReactNode } from 'react';
import { eased } from '../clock/ease.ts';
import { useMotion } from '../clock/useMotion.ts';
import { round } from './round.ts';

interface WindProps {
  readonly from: number;
  readonly to: number;
  readonly turns: number;
  readonly pitch: number;
  readonly back?: boolean;
  readonly children: ReactNode;
}

export function Wind({ from, to, turns, pitch, back = false, children }: WindProps) {
  const climb = (at: number): number => {
    const part = eased(at, from, to);
    return -pitch * (((back ? 1 - Math.abs(2 * part - 1) : part) * turns) % 1);
  };
  const { ref, at, still } = useMotion<SVGGElement>((group, place) => group.transform.baseVal.getItem(0).setTranslate(0, climb(place)));
  return (
    <g ref={ref} transform={still ? undefined : `translate(0 ${round(climb(at))})`}>
      {children}
    </g>
  );
}
